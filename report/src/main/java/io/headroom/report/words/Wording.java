package io.headroom.report.words;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import java.util.Collection;
import java.util.List;

/** A plan with what its people and things are called: what every point is written from. */
record Wording(Plan plan, People people, Labels labels) {
    /** Months over which hours are counted: as far as the need of a month looks. */
    private static final int WINDOW = 3;

    static Wording of(Plan plan, Names names, Labels labels) {
        return new Wording(plan, People.of(plan, names), labels.and(plan));
    }

    /** ARR where the file had it for a year or a month, else revenue. */
    String revenueWord() {
        Collection<String> fields = plan.understood().columns().values();
        return fields.contains("arr") || fields.contains("mrr") ? "ARR" : "yearly revenue";
    }

    /** The months of the answer, by name. */
    String span() {
        return Figures.span(plan.answer().month(), plan.answer().until());
    }

    /** People who have hours in the three months from the answer's on. */
    List<PersonCapacity> working() {
        return plan.capacity().people().stream()
                .filter(one -> one.direct().sum(from(), WINDOW).micros() > 0)
                .toList();
    }

    /** Ramped full-time equivalents, mean of those three months. */
    double fte() {
        double sum = 0;
        for (PersonCapacity one : plan.capacity().people()) {
            List<Double> ramped = one.rampedFte();
            for (int month = from(); month < Math.min(from() + WINDOW, ramped.size()); month++) {
                sum += ramped.get(month) / WINDOW;
            }
        }
        return sum;
    }

    /** Direct hours a month, mean of those three. */
    double directHours() {
        long micros = 0;
        for (PersonCapacity one : plan.capacity().people()) {
            micros += one.direct().sum(from(), WINDOW).micros();
        }
        return new Hours(micros).inHours() / WINDOW;
    }

    private int from() {
        return plan.horizon().index(plan.answer().month());
    }

    /** The headcounts of all pools in the answer's month. */
    List<Headcount> pools() {
        return plan.headcount().stream()
                .filter(one -> one.month().equals(plan.answer().month()))
                .toList();
    }
}
