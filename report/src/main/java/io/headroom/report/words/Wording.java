package io.headroom.report.words;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import java.util.List;

/** A plan with what its people and things are called: what every point is written from. */
record Wording(Plan plan, People people, Labels labels) {
    /** Months over which today's people are counted: as far as the need of the first month looks. */
    private static final int NOW = 3;

    static Wording of(Plan plan, Names names, Labels labels) {
        return new Wording(plan, People.of(plan, names), labels.and(plan));
    }

    /** ARR where the file had it, else revenue. */
    String revenueWord() {
        return plan.understood().columns().containsValue("arr") ? "ARR" : "yearly revenue";
    }

    /** "8 of 10 futures", for the share of futures in which the plan is enough. */
    String span() {
        return Figures.span(plan.answer().month(), plan.answer().until());
    }

    /** People who have hours in the first three months. */
    List<PersonCapacity> working() {
        return plan.capacity().people().stream()
                .filter(one -> one.direct().sum(0, NOW).micros() > 0)
                .toList();
    }

    /** Ramped full-time equivalents, mean of the first three months. */
    double fteToday() {
        double sum = 0;
        for (PersonCapacity one : plan.capacity().people()) {
            List<Double> ramped = one.rampedFte();
            int months = Math.min(NOW, ramped.size());
            for (int month = 0; month < months; month++) {
                sum += ramped.get(month) / months;
            }
        }
        return sum;
    }

    /** Direct hours a month, mean of the first three. */
    double directHoursToday() {
        long micros = 0;
        for (PersonCapacity one : plan.capacity().people()) {
            micros += one.direct().sum(0, NOW).micros();
        }
        return new Hours(micros).inHours() / Math.min(NOW, plan.horizon().computed());
    }

    /** The headcounts of all pools in the answer's month. */
    List<Headcount> pools() {
        return plan.headcount().stream()
                .filter(one -> one.month().equals(plan.answer().month()))
                .toList();
    }
}
