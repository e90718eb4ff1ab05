package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.How;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Headcount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** From the hours of a pool to its people. */
final class NeedLines {
    private final Basis basis;
    private final Function<PersonId, Line> capacity;
    private final Line standard;

    NeedLines(Basis basis, Function<PersonId, Line> capacity, Line standard) {
        this.basis = basis;
        this.standard = standard;
        this.capacity = capacity;
    }

    /** The larger of people rounded up once and of the bounds that count whole people. */
    Line headcount(Headcount need, Window window, Line hours) {
        Line rounded = rounded(need, window, hours);
        List<Line> bounds = new ArrayList<>(List.of(rounded));
        if (!basis.assumptions().without().contains(Step.COVER)) {
            bounds.addAll(cover(need));
        }
        String label = "People needed in pool %s, %s"
                .formatted(need.pool(), window.words(basis.request().horizon()));
        BigDecimal people = new BigDecimal(need.required());
        Line line = bounds.size() == 1
                ? rounded.named(label)
                : new Line("", label, people, Unit.PEOPLE, How.MAXIMUM, bounds);
        return line.at(Address.text("headcount", need.pool().value(), need.month()));
    }

    private Line rounded(Headcount need, Window window, Line hours) {
        List<Line> measured = new ArrayList<>(List.of(byHours(need, window, hours)));
        Ceilings ceilings = Ceilings.of(basis, need.pool());
        if (!ceilings.segments().isEmpty() && !basis.assumptions().without().contains(Step.COVER)) {
            measured.add(Line.sum(
                    "by the most that one person may have",
                    Unit.PEOPLE,
                    ceilings.segments().stream().map(NeedLines::ceiling).toList()));
        }
        Line unrounded = measured.get(0);
        if (measured.size() > 1) {
            BigDecimal largest = measured.get(0).value().max(measured.get(1).value());
            unrounded = new Line("", "people before rounding", largest, Unit.PEOPLE, How.MAXIMUM, measured);
        }
        return new Line(
                "",
                "people, rounded up once",
                unrounded.value().setScale(0, RoundingMode.CEILING),
                Unit.PEOPLE,
                How.CEILING,
                List.of(unrounded));
    }

    private Line byHours(Headcount need, Window window, Line hours) {
        Line quantile = quantile(need, window, hours);
        Line direct = direct(need, window);
        Line share = Line.given("part of them that is booked", need.utilisation(), Unit.SHARE);
        Line bookable = Line.product(
                "hours of a person to book",
                direct.value().multiply(share.value()),
                Unit.HOURS,
                List.of(direct, share));
        BigDecimal people = People.of(
                need.quantileHours().inHours() / (need.directHoursPerPerson().inHours() * need.utilisation()));
        return Line.quotient("people for the work", people, Unit.PEOPLE, quantile, bookable);
    }

    private Line quantile(Headcount need, Window window, Line hours) {
        if (basis.assumptions().without().contains(Step.UNCERTAINTY)
                || need.levelledHours().micros() == 0) {
            return hours;
        }
        double confidence = basis.assumptions().value(Setting.CONFIDENCE);
        PoolWork work = PoolWork.of(basis.demand(), need.pool(), window, basis.assumptions());
        String label =
                "standard deviation: single accounts %s h, minutes of each activity %s, all minutes together %s, as root of the sum of squares"
                        .formatted(
                                Words.plain(StrictMath.sqrt(work.individual())),
                                Waterfall.percent(basis.assumptions().value(Setting.MINUTES_ERROR)),
                                Waterfall.percent(basis.assumptions().value(Setting.OVERALL_ERROR)));
        return new Line(
                "",
                "hours that are enough in " + Waterfall.percent(confidence) + " of futures",
                need.quantileHours().exact(),
                Unit.HOURS,
                How.QUANTILE,
                List.of(
                        hours,
                        Line.given(label, work.deviation(), Unit.HOURS),
                        Line.given("part of futures", confidence, Unit.SHARE)));
    }

    private Line direct(Headcount need, Window window) {
        List<PersonCapacity> people = basis.people(need.pool());
        Crew crew = Crew.of(basis, need.pool(), window);
        if (crew.direct().micros() == 0 || !(crew.available() > 0)) {
            return standard;
        }
        Line all = Line.sum(
                "direct hours of the pool's people",
                Unit.HOURS,
                people.stream().map(person -> capacity.apply(person.person())).toList());
        return Line.quotient(
                "direct hours of one full-time, ramped person",
                crew.each().exact(),
                Unit.HOURS,
                all,
                Line.given("ramped full-time people, mean of the three months", crew.available(), Unit.PEOPLE));
    }

    private List<Line> cover(Headcount need) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.given("least people of the pool", People.of(need.cover().minimum()), Unit.PEOPLE));
        if (need.cover().packing() > 0) {
            lines.add(Line.given(
                    "without whom whole dedicated accounts do not fit (Martello and Toth's bound L2)",
                    People.of(need.cover().packing()),
                    Unit.PEOPLE));
        }
        need.cover()
                .queue()
                .ifPresent(queue -> lines.add(Line.given(
                        "who answer %s of events within %s hours (Erlang C)"
                                .formatted(Waterfall.percent(queue.inTime()), Words.plain(queue.responseHours())),
                        People.of(queue.people()),
                        Unit.PEOPLE)));
        return lines;
    }

    private static Line ceiling(Ceilings.OfSegment segment) {
        List<Line> lines = new ArrayList<>();
        List<Line> limits = limits(segment);
        if (limits.size() == 1) {
            lines.add(limits.get(0).named("by accounts"));
        } else if (!limits.isEmpty()) {
            lines.add(Line.sum("by accounts, level by level", Unit.PEOPLE, limits));
        }
        segment.byRevenue()
                .ifPresent(people -> lines.add(Line.quotient(
                        "by revenue",
                        People.of(people),
                        Unit.PEOPLE,
                        Line.given("yearly revenue", segment.demand().revenue().exact(), Unit.MONEY),
                        Line.given(
                                "at most each", segment.segment().maxRevenue().orElse(1), Unit.MONEY))));
        BigDecimal people = lines.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Line("", "segment " + segment.id(), people, Unit.PEOPLE, How.MAXIMUM, lines);
    }

    /** People by each limit, rounded so that they add up to those of the segment. */
    private static List<Line> limits(Ceilings.OfSegment segment) {
        List<Line> lines = new ArrayList<>();
        double reached = 0;
        BigDecimal before = People.of(0);
        for (Ceilings.Limit limit : segment.limits()) {
            reached += limit.people();
            BigDecimal after = People.of(reached);
            lines.add(Line.quotient(
                    "by accounts of a level",
                    after.subtract(before),
                    Unit.PEOPLE,
                    Line.given("accounts", limit.accounts(), Unit.COUNT),
                    Line.given("at most each", limit.most(), Unit.COUNT)));
            before = after;
        }
        return lines;
    }
}
