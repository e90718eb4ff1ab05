package io.headroom.report;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.report.words.Labels;
import io.headroom.report.words.People;
import io.headroom.report.words.Point;
import io.headroom.report.words.SevenPoints;
import java.util.List;
import java.util.Optional;

/** What every part of a page is written from. */
record Context(
        Plan plan,
        Optional<Portfolio> portfolio,
        List<Line> explanations,
        Options options,
        People people,
        Labels labels,
        List<Point> points) {
    static Context of(Plan plan, Optional<Portfolio> portfolio, List<Line> explanations, Options options) {
        return new Context(
                plan,
                portfolio,
                List.copyOf(explanations),
                options,
                People.of(plan, options.names()),
                options.labels().and(plan),
                SevenPoints.of(plan, options.names(), options.labels()).points());
    }

    /** One of the seven points, counted from 1. */
    Point point(int number) {
        return points.get(number - 1);
    }

    boolean severalPools() {
        return plan.byPool().size() > 1;
    }

    /** The headcounts of all pools in the answer's month. */
    List<Headcount> atPeak() {
        return plan.headcount().stream()
                .filter(one -> one.month().equals(plan.answer().month()))
                .toList();
    }
}
