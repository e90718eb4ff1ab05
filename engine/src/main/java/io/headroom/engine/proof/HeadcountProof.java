package io.headroom.engine.proof;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Demand.Row;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Headcount.Range;
import io.headroom.engine.model.plan.Headcount.Step.Kind;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.SegmentNeed;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Whether one pool's need in one month follows from the hours and the people of its three months. */
final class HeadcountProof {
    private static final int MONTHS = Horizon.LOOKAHEAD + 1;
    /** People are given with six decimals, so a millionth of a person's hours is as near as can be asked. */
    private static final double NEARLY = 1e-6;

    private final Plan plan;
    private final Headcount need;
    private final Faults faults;
    private final String where;
    private final int from;

    HeadcountProof(Plan plan, Headcount need, Faults faults) {
        this.plan = plan;
        this.need = need;
        this.faults = faults;
        this.where = "Pool %s in %s".formatted(need.pool(), need.month());
        this.from = plan.horizon().index(need.month());
    }

    void check() {
        hours("raw", need.rawHours(), Row::raw);
        hours("levelled", need.levelledHours(), Row::levelled);
        people();
        steps();
        range();
        available();
        segments();
    }

    private void hours(String what, Hours said, Function<Row, MonthlyHours> of) {
        Hours rows = plan.demand().rows().stream()
                .filter(row -> row.pool().equals(need.pool()))
                .map(row -> of.apply(row).sum(from, MONTHS))
                .reduce(Hours.NONE, Hours::plus);
        faults.unless(said.equals(rows), "%s: %s hours are %s, but the demand holds %s.", where, what, said, rows);
    }

    private void people() {
        int whole = (int) Math.ceil(need.unrounded().doubleValue());
        faults.unless(
                need.required() == whole,
                "%s: %s people are required, but %s rounded up are %s.",
                where,
                need.required(),
                need.unrounded(),
                whole);
        double booked = need.directHoursPerPerson().inHours() * need.utilisation();
        double hours = need.quantileHours().inHours();
        faults.unless(
                need.required() * booked >= hours - NEARLY * booked,
                "%s: %s people give %s h of the %s h needed.",
                where,
                need.required(),
                need.required() * booked,
                hours);
        boolean hoursDecide = need.cover().binding().isEmpty();
        faults.unless(
                !hoursDecide || need.required() == 0 || (need.required() - 1) * booked < hours,
                "%s: %s people would be enough already.",
                where,
                need.required() - 1);
    }

    private void steps() {
        boolean rounds = need.steps().stream().anyMatch(step -> step.kind() == Kind.ROUNDING);
        BigDecimal target = rounds ? BigDecimal.valueOf(need.required()) : need.unrounded();
        BigDecimal all = upTo(Kind.ROUNDING);
        faults.unless(all.compareTo(target) == 0, "%s: the steps add up to %s people, not to %s.", where, all, target);
        double direct = need.directHoursPerPerson().inHours();
        reaches(Kind.RAW, need.levelledHours().inHours() / direct);
        reaches(Kind.UNCERTAINTY, need.quantileHours().inHours() / direct);
        reaches(Kind.UTILISATION, need.quantileHours().inHours() / (direct * need.utilisation()));
    }

    private void reaches(Kind kind, double people) {
        BigDecimal reached = upTo(kind);
        faults.unless(
                Math.abs(reached.doubleValue() - people) <= NEARLY,
                "%s: after %s there are %s people, but the hours make %s.",
                where,
                kind,
                reached,
                people);
    }

    private BigDecimal upTo(Kind kind) {
        return need.steps().stream()
                .filter(step -> step.kind().compareTo(kind) <= 0)
                .map(Headcount.Step::people)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void range() {
        Range range = need.range();
        List<Integer> ends = List.of(range.p10(), range.p25(), range.p50(), range.p75(), range.p90());
        faults.unless(PlanProof.rises(ends), "%s: the range does not rise: %s.", where, ends);
        faults.unless(PlanProof.rises(range.futures()), "%s: the futures do not rise: %s.", where, range.futures());
    }

    private void available() {
        double fte = 0;
        for (PersonLoad load : plan.people()) {
            if (load.pool().equals(need.pool())) {
                fte += plan.capacity().person(load.person()).map(this::fte).orElse(0.0);
            }
        }
        faults.unless(
                Math.abs(fte / MONTHS - need.available()) < NEARLY,
                "%s: %s people are said to be there, but there are %s.",
                where,
                need.available(),
                fte / MONTHS);
    }

    private double fte(PersonCapacity person) {
        return person.rampedFte().subList(from, from + MONTHS).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private void segments() {
        List<SegmentNeed> parts = plan.segments().stream()
                .filter(part -> part.pool().equals(need.pool()) && part.month().equals(need.month()))
                .toList();
        BigDecimal people = parts.stream().map(SegmentNeed::peopleShare).reduce(BigDecimal.ZERO, BigDecimal::add);
        faults.unless(
                parts.isEmpty() || people.compareTo(need.unrounded()) == 0,
                "%s: the segments' people add up to %s, not to %s.",
                where,
                people,
                need.unrounded());
        Hours hours = parts.stream().map(SegmentNeed::hours).reduce(Hours.NONE, Hours::plus);
        faults.unless(
                hours.equals(need.levelledHours()),
                "%s: the segments' hours add up to %s, not to %s.",
                where,
                hours,
                need.levelledHours());
    }
}
