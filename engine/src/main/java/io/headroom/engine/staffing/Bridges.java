package io.headroom.engine.staffing;

import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.plan.Bridge;
import io.headroom.engine.model.plan.Bridge.Step.Kind;
import io.headroom.engine.model.plan.PlanTotals;
import io.headroom.engine.model.plan.PlanTotals.PoolTotal;
import io.headroom.engine.model.plan.PlanTotals.SegmentTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * From one plan's need to another's, replacing one thing after the other on unrounded people.
 *
 * <pre>
 *   volume    all segments grow alike, by the number of accounts
 *   mix       each segment has its own number
 *   effort    hours of an account, programmes, and how sure the plan wants to be
 *   capacity  direct hours of a person, utilisation, cover
 *   rounding  what is left between whole and unrounded people
 * </pre>
 *
 * A segment that only the new plan has comes in with its new hours of an account, as mix.
 */
final class Bridges {
    private final PlanTotals from;
    private final PlanTotals to;

    Bridges(PlanTotals from, PlanTotals to) {
        this.from = from;
        this.to = to;
    }

    Bridge bridge() {
        int before =
                accounts(from).values().stream().mapToInt(Integer::intValue).sum();
        int after = accounts(to).values().stream().mapToInt(Integer::intValue).sum();
        double growth = before == 0 ? 1 : (double) after / before;
        BigDecimal volume = people(from, from, pool -> hours(pool, key -> growth * hours(from, key)));
        BigDecimal mix = people(from, from, pool -> hours(pool, this::mixed));
        BigDecimal effort = people(to, from, pool -> hours(pool, key -> hours(to, key)));
        List<Bridge.Step> steps = new ArrayList<>();
        add(steps, Kind.VOLUME, from.unrounded(), volume, "%s instead of %s".formatted(Words.accounts(after), before));
        add(steps, Kind.MIX, volume, mix, "how they divide into segments");
        add(steps, Kind.EFFORT, mix, effort, "hours of an account, programmes, and how sure to be");
        add(steps, Kind.CAPACITY, effort, to.unrounded(), capacity());
        BigDecimal rounding = new BigDecimal(to.required())
                .subtract(to.unrounded())
                .subtract(new BigDecimal(from.required()).subtract(from.unrounded()));
        steps.add(new Bridge.Step(Kind.ROUNDING, "to whole people, once per pool", rounding));
        return new Bridge(from.month(), from.required(), to.month(), to.required(), steps);
    }

    private static void add(List<Bridge.Step> steps, Kind kind, BigDecimal before, BigDecimal after, String why) {
        steps.add(new Bridge.Step(kind, why, after.subtract(before)));
    }

    private String capacity() {
        return String.format(
                Locale.ROOT,
                "a person has %.1f direct hours in three months instead of %.1f, and cover",
                mean(to),
                mean(from));
    }

    private static double mean(PlanTotals totals) {
        return totals.pools().stream()
                .mapToDouble(pool -> pool.direct().inHours())
                .average()
                .orElse(0);
    }

    private record Key(SegmentId segment, PoolId pool) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int first = segment.compareTo(other.segment);
            return first != 0 ? first : pool.compareTo(other.pool);
        }
    }

    private double hours(PoolId pool, ToDoubleFunction<Key> of) {
        TreeSet<Key> keys = new TreeSet<>();
        for (PlanTotals totals : List.of(from, to)) {
            totals.segments().stream()
                    .filter(segment -> segment.pool().equals(pool))
                    .forEach(segment -> keys.add(new Key(segment.segment(), pool)));
        }
        return keys.stream().mapToDouble(of).sum();
    }

    /** New accounts at the old hours each. */
    private double mixed(Key key) {
        int before = accounts(from, key);
        int after = accounts(to, key);
        if (before > 0) {
            return hours(from, key) / before * after;
        }
        return after > 0 ? hours(to, key) : hours(from, key);
    }

    private static double hours(PlanTotals totals, Key key) {
        return totals.segments().stream()
                .filter(segment -> segment.segment().equals(key.segment())
                        && segment.pool().equals(key.pool()))
                .mapToDouble(segment -> segment.hours().inHours())
                .sum();
    }

    private static int accounts(PlanTotals totals, Key key) {
        return accounts(totals).getOrDefault(key.segment(), 0);
    }

    private static Map<SegmentId, Integer> accounts(PlanTotals totals) {
        Map<SegmentId, Integer> accounts = new TreeMap<>();
        for (SegmentTotal segment : totals.segments()) {
            accounts.merge(segment.segment(), segment.accounts(), Math::max);
        }
        return accounts;
    }

    /** People of all pools, each with six decimals as in its plan, with the uncertainty of one plan and the capacity of another. */
    private BigDecimal people(PlanTotals sure, PlanTotals capacity, ToDoubleFunction<PoolId> hours) {
        TreeSet<PoolId> pools = new TreeSet<>();
        from.pools().forEach(pool -> pools.add(pool.pool()));
        to.pools().forEach(pool -> pools.add(pool.pool()));
        BigDecimal sum = People.of(0);
        for (PoolId pool : pools) {
            PoolTotal one = pool(capacity, pool);
            double bookable = one.direct().inHours() * one.utilisation();
            double byHours = hours.applyAsDouble(pool) * pool(sure, pool).multiple() / bookable;
            sum = sum.add(People.of(Math.max(byHours, one.cover())));
        }
        return sum;
    }

    /** A pool of a plan; where that plan does not have it, the other one's. */
    private PoolTotal pool(PlanTotals first, PoolId id) {
        PlanTotals other = first.equals(from) ? to : from;
        return java.util.stream.Stream.concat(first.pools().stream(), other.pools().stream())
                .filter(pool -> pool.pool().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
