package io.headroom.engine.staffing;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Headcount.Range;
import io.headroom.engine.model.plan.Headcount.Step.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How many people each pool needs in each month shown.
 *
 * <pre>
 *   people = quantile of the levelled hours of three months ÷ (direct hours of a person in them × target utilisation)
 *   needed = the larger of people and cover, rounded up once
 * </pre>
 */
final class Needs {
    private static final int FUTURES = 20;

    private final Basis basis;
    private final Set<Step> without;
    private final double confidence;
    private final double utilisation;

    Needs(Basis basis) {
        this.basis = basis;
        this.without = basis.assumptions().without();
        this.confidence = basis.assumptions().value(Setting.CONFIDENCE);
        this.utilisation =
                without.contains(Step.UTILISATION) ? 1 : basis.assumptions().value(Setting.TARGET_UTILISATION);
    }

    /** By pool, then month. */
    List<Headcount> all() {
        List<Headcount> all = new ArrayList<>();
        for (PoolId pool : basis.pools().keySet()) {
            for (int month = 0; month < basis.request().horizon().months(); month++) {
                all.add(of(pool, new Window(month)));
            }
        }
        return all;
    }

    Headcount of(PoolId pool, Window window) {
        RoleId role = basis.pools().get(pool);
        if (role == null) {
            throw new IllegalArgumentException("There is no pool \"%s\" in this plan. It knows %s."
                    .formatted(pool, basis.pools().keySet()));
        }
        PoolWork work = PoolWork.of(basis.demand(), pool, window, basis.assumptions());
        Crew crew = Crew.of(basis, pool, window);
        Hours quantile = without.contains(Step.UNCERTAINTY)
                ? work.levelled()
                : work.distribution().quantile(confidence);
        double multiple = work.none() ? 1 : quantile.inHours() / work.levelled().inHours();
        Bounds bounds = Bounds.of(basis, pool, window, work, crew, crew.each().inHours() * utilisation, multiple);
        BigDecimal byHours = people(quantile, crew);
        UnaryOperator<BigDecimal> cover = without.contains(Step.COVER) ? UnaryOperator.identity() : bounds::people;
        BigDecimal unrounded = cover.apply(byHours);
        Waterfall steps = steps(role, work, crew, quantile, unrounded, bounds);
        return new Headcount(
                pool,
                role,
                basis.request().horizon().month(window.month()),
                work.raw(),
                work.levelled(),
                quantile,
                crew.each(),
                utilisation,
                People.whole(unrounded),
                unrounded,
                crew.available(),
                steps.steps(),
                range(work, crew, cover),
                bounds.cover(basis, pool, work, byHours));
    }

    private BigDecimal people(Hours hours, Crew crew) {
        return People.of(hours.inHours() / (crew.each().inHours() * utilisation));
    }

    private Waterfall steps(
            RoleId role, PoolWork work, Crew crew, Hours quantile, BigDecimal unrounded, Bounds bounds) {
        BigDecimal mean = People.of(work.levelled().inHours() / crew.each().inHours());
        BigDecimal sure = People.of(quantile.inHours() / crew.each().inHours());
        BigDecimal booked = people(quantile, crew);
        String binding = bounds.binding(booked);
        Waterfall steps = new Waterfall(basis.assumptions().cost(role), without)
                .to(Kind.RAW, mean, "the work, spread over its windows, at full direct hours")
                .to(
                        Kind.UNCERTAINTY,
                        Step.UNCERTAINTY,
                        sure,
                        "enough in %s of futures".formatted(Waterfall.percent(confidence)))
                .to(
                        Kind.UTILISATION,
                        Step.UTILISATION,
                        booked,
                        "%s of the direct hours are booked".formatted(Waterfall.percent(utilisation)))
                .to(Kind.COVER, Step.COVER, unrounded, binding.isEmpty() ? "hours ask for enough" : binding);
        return without.contains(Step.ROUNDING)
                ? steps
                : steps.to(Kind.ROUNDING, People.of(People.whole(unrounded)), "once, for the pool");
    }

    private Range range(PoolWork work, Crew crew, UnaryOperator<BigDecimal> cover) {
        LogNormal hours = work.distribution();
        List<BigDecimal> unrounded = DoubleStream.of(0.10, 0.25, 0.50, 0.75, 0.90)
                .mapToObj(share -> cover.apply(people(hours.quantile(share), crew)))
                .toList();
        List<Integer> whole = unrounded.stream().map(People::whole).toList();
        List<Integer> futures = IntStream.range(0, FUTURES)
                .mapToObj(future -> People.whole(cover.apply(people(hours.quantile((future + 0.5) / FUTURES), crew))))
                .toList();
        return new Range(
                whole.get(0),
                whole.get(1),
                whole.get(2),
                whole.get(3),
                whole.get(4),
                unrounded,
                futures,
                work.levelled(),
                Hours.of(work.deviation()));
    }
}
