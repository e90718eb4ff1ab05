package io.headroom.engine.proof;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Understood;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a plan keeps its own promises: people cover the hours they are said to cover and fewer would not, steps and parts add up, books hold
 * all the work there is, and the one sentence says what the pools say. Looks at the plan alone; cost grows with its size.
 */
public final class PlanProof {
    private static final double ROUNDING = 1e-6;

    private final Plan plan;
    private final List<String> faults = new ArrayList<>();

    private PlanProof(Plan plan) {
        this.plan = plan;
    }

    /** What is wrong with a plan, each fault a sentence that says where and by how much; empty where everything is right. */
    public static List<String> faults(Plan plan) {
        PlanProof proof = new PlanProof(plan);
        plan.headcount().forEach(proof::headcount);
        proof.understood(plan.understood());
        proof.demand(plan.demand());
        proof.answer();
        proof.cost();
        return List.copyOf(proof.faults);
    }

    private void headcount(Headcount one) {
        String where = "Pool %s in %s".formatted(one.pool(), one.month());
        BigDecimal steps = one.steps().stream().map(Headcount.Step::people).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean rounds = one.steps().stream().anyMatch(step -> step.kind() == Headcount.Step.Kind.ROUNDING);
        BigDecimal target = rounds ? BigDecimal.valueOf(one.required()) : one.unrounded();
        check(
                steps.compareTo(target) == 0,
                "%s: the steps add up to %s people, not to %s.".formatted(where, steps, target));
        double booked = one.directHoursPerPerson().inHours() * one.utilisation();
        double quantile = one.quantileHours().inHours();
        check(
                one.required() * booked >= quantile - ROUNDING,
                "%s: %d people give %s h of the %s h needed."
                        .formatted(where, one.required(), one.required() * booked, quantile));
        boolean hoursDecide = one.cover().binding().isEmpty();
        check(
                !hoursDecide || one.required() == 0 || (one.required() - 1) * booked < quantile + ROUNDING,
                "%s: %d people would be enough already.".formatted(where, one.required() - 1));
        Headcount.Range range = one.range();
        List<Integer> ends = List.of(range.p10(), range.p25(), range.p50(), range.p75(), range.p90());
        check(rising(ends), "%s: the range does not rise: %s.".formatted(where, ends));
        check(rising(range.futures()), "%s: the futures do not rise: %s.".formatted(where, range.futures()));
    }

    private void understood(Understood understood) {
        int left = understood.leftOut().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int all = understood.accounts() + left + understood.rejected();
        check(
                all == understood.rows(),
                "%d rows were read, but %d are accounted for.".formatted(understood.rows(), all));
    }

    private void demand(Demand demand) {
        MonthlyHours rows =
                MonthlyHours.none(demand.horizon().first(), demand.horizon().computed());
        MonthlyHours raw = rows;
        MonthlyHours books = rows;
        for (Demand.Row row : demand.rows()) {
            rows = rows.plus(row.levelled());
            raw = raw.plus(row.raw());
        }
        for (Demand.Book book : demand.books()) {
            books = books.plus(book.levelled());
            MonthlyHours activities =
                    MonthlyHours.none(demand.horizon().first(), demand.horizon().computed());
            for (MonthlyHours hours : book.activities().values()) {
                activities = activities.plus(hours);
            }
            check(
                    activities.equals(book.levelled()),
                    "The book of %s holds %s, but its activities %s."
                            .formatted(
                                    book.person()
                                            .map(Object::toString)
                                            .orElse(book.holder().name()),
                                    book.levelled().total(),
                                    activities.total()));
        }
        check(books.equals(rows), "Books hold %s, but there are %s.".formatted(books.total(), rows.total()));
        Hours moved = raw.total()
                .plus(demand.entering().total())
                .minus(demand.leaving().total());
        check(
                moved.equals(rows.total()),
                "Raw hours with what enters and leaves are %s, but levelled ones %s.".formatted(moved, rows.total()));
    }

    private void answer() {
        List<Headcount> month = plan.headcount().stream()
                .filter(one -> one.month().equals(plan.answer().month()))
                .toList();
        int required = month.stream().mapToInt(Headcount::required).sum();
        double available = month.stream().mapToDouble(Headcount::available).sum();
        check(
                required == plan.answer().required(),
                "The answer is %d people, but the pools need %d."
                        .formatted(plan.answer().required(), required));
        check(
                Math.abs(available - plan.answer().available()) < ROUNDING,
                "The answer has %s people, but the pools %s."
                        .formatted(plan.answer().available(), available));
        check(
                rising(plan.answer().futures()),
                "The futures do not rise: %s.".formatted(plan.answer().futures()));
    }

    private void cost() {
        Money sum = plan.cost().lines().stream()
                .map(Plan.Cost.Line::yearly)
                .reduce(Money.none(plan.cost().total().currency()), Money::plus);
        check(
                sum.equals(plan.cost().total()),
                "The cost is %s, but its lines make %s.".formatted(plan.cost().total(), sum));
    }

    private void check(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }

    private static boolean rising(List<Integer> values) {
        List<Integer> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return IntStream.range(0, values.size()).allMatch(at -> values.get(at).equals(sorted.get(at)));
    }
}
