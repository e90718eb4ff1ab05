package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.people.TargetRatio;
import io.headroom.engine.model.plan.Glide;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Ratio;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What comes to each person, and the way to a target ratio. */
final class RatioLines {
    private final Plan plan;
    private final Basis basis;

    RatioLines(Plan plan, Basis basis) {
        this.plan = plan;
        this.basis = basis;
    }

    /** Revenue of a month over the people whom the work needs in it. */
    Line ratio(YearMonth month) {
        Ratio ratio = of(month);
        if (ratio.revenuePerPerson().isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no revenue for each person in %s: no revenue is known, or nobody is needed. Give arr or revenue_ttm."
                            .formatted(month));
        }
        return Line.quotient(
                        "Revenue for each person whom the work needs in " + Horizon.inWords(month),
                        ratio.revenuePerPerson().get().exact(),
                        Unit.MONEY,
                        revenue(month),
                        needed(month))
                .at(Address.text("ratio", month.toString()));
    }

    /** People on the way to the target: revenue of a month over the ratio that the way has reached by then. */
    Line glide(YearMonth month) {
        Glide glide = plan.glide()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "This plan has no target_ratio, or knows no revenue. Give target_ratio: {revenue_per_person: 2000000, by: 2027-12} in assumptions.yaml."));
        Glide.Step step = glide.steps().get(at(month));
        Line ratio =
                Line.sum("revenue for each person on the way", Unit.MONEY, List.of(today(glide), further(glide, step)));
        return Line.quotient(
                        "People on the way to the target ratio in " + Horizon.inWords(month),
                        People.of(step.people()),
                        Unit.PEOPLE,
                        revenue(month),
                        ratio)
                .at(Address.text("glide", month.toString()));
    }

    private Line today(Glide glide) {
        Ratio first = plan.ratios().get(0);
        String who =
                first.available() > 0 ? "people there are, ramped and full-time" : "people needed, as nobody is there";
        return Line.quotient(
                "revenue for each person in " + Horizon.inWords(first.month()),
                glide.today().exact(),
                Unit.MONEY,
                revenue(first.month()),
                Line.given(who, Glides.starting(first), Unit.PEOPLE));
    }

    private Line further(Glide glide, Glide.Step step) {
        TargetRatio target = glide.target();
        YearMonth first = plan.horizon().first();
        return Line.product(
                "what the way has added to it",
                step.revenuePerPerson().minus(glide.today()).exact(),
                Unit.MONEY,
                List.of(
                        Line.sum(
                                "from today's to the target's",
                                Unit.MONEY,
                                List.of(
                                        Line.given(
                                                "target by " + Horizon.inWords(target.by()),
                                                target.revenuePerPerson().exact(),
                                                Unit.MONEY),
                                        Line.given(
                                                "today's, taken off",
                                                glide.today().exact().negate(),
                                                Unit.MONEY))),
                        Line.given(
                                "part of the months from %s to %s that is behind"
                                        .formatted(Horizon.inWords(first), Horizon.inWords(target.by())),
                                Glides.gone(target, first, step.month()),
                                Unit.SHARE)));
    }

    private Line revenue(YearMonth month) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.given(
                "today's customers", plan.cost().revenue().orElseThrow().exact(), Unit.MONEY));
        for (Arrival arrival : Arrival.until(basis, at(month))) {
            lines.add(Line.product(
                    "new customers of segment " + arrival.segment(),
                    arrival.revenue().exact(),
                    Unit.MONEY,
                    List.of(
                            Line.given("come by then", arrival.count(), Unit.COUNT),
                            Line.given(
                                    "mean revenue of the segment",
                                    arrival.each().exact(),
                                    Unit.MONEY))));
        }
        return Line.sum("yearly revenue in " + Horizon.inWords(month), Unit.MONEY, lines);
    }

    private Line needed(YearMonth month) {
        List<Line> pools = plan.headcount().stream()
                .filter(need -> need.month().equals(month))
                .map(need -> Line.given("pool " + need.pool(), new BigDecimal(need.required()), Unit.PEOPLE)
                        .at(Address.text("headcount", need.pool().value(), month)))
                .toList();
        return Line.sum("people needed", Unit.PEOPLE, pools);
    }

    private Ratio of(YearMonth month) {
        return plan.ratios().get(at(month));
    }

    private int at(YearMonth month) {
        int at = plan.horizon().index(month);
        if (at < 0 || at >= plan.ratios().size()) {
            throw new IllegalArgumentException("%s is not among the months of this plan, %s to %s."
                    .formatted(
                            month,
                            plan.horizon().first(),
                            plan.horizon().month(plan.horizon().months() - 1)));
        }
        return at;
    }
}
