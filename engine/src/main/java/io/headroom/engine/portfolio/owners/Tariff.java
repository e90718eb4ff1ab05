package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.LoadCost.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What loads and changes cost. Loads are whole thousandths of an hour and prices whole thousandths of an hour for each, so that every cost is
 * a whole number of micro-hours.
 *
 * <pre>
 *   overload of three months             imbalance over all months
 *          │            ╱ 5                    │╲                    ╱ 0.25 × mean load
 *          │        ╱ 2                        │  ╲                ╱
 *          │    ╱ 1                            │     ╲__      __╱
 *          └───┴───┴────┴──                    └────────┴─┴──┴────────
 *             100 110  130 % of direct hours         mean − 18 %   mean + 18 %
 * </pre>
 *
 * An hour counts in each of the three spans of three months that hold it, for a third of its price; so a peak of one month between two quiet ones
 * costs nothing, as in a plan, whose loads are those of three months too.
 */
final class Tariff {
    private static final double FULL = 1;
    private static final double CAUTION = 1.1;
    private static final double MUST_ACT = 1.3;
    private static final int SPAN = 1 + Horizon.LOOKAHEAD;
    private static final double STEP = 0.02;
    private static final int STEPS = 10;
    private static final int RISES = 4;
    private static final double THOUSAND = 1000;
    private static final long MICROS = 1000;
    /** Half of what a problem can count: accounts without an owner may not use up more. */
    private static final long MOST = 1L << 51;

    private final long overload;
    private final long caution;
    private final long mustAct;
    private final long added;
    private final long imbalance;
    private final long misfit;
    private final long cover;
    private final long move;
    private final long tenure;
    private final long unowned;
    private final Assumptions assumptions;

    /** {@code accounts} is how many there are to price. */
    Tariff(Assumptions assumptions, int accounts) {
        this.assumptions = assumptions;
        overload = thousandths(assumptions, Setting.OVERLOAD_PRICE);
        caution = Math.max(overload, thousandths(assumptions, Setting.CAUTION_PRICE));
        mustAct = Math.max(caution, thousandths(assumptions, Setting.MUST_ACT_PRICE));
        added = thousandths(assumptions, Setting.ADDED_OVERLOAD_PRICE);
        imbalance = thousandths(assumptions, Setting.IMBALANCE_PRICE);
        misfit = thousandths(assumptions, Setting.MISFIT_PRICE);
        cover = thousandths(assumptions, Setting.COVER_PRICE);
        move = thousandths(assumptions, Setting.MOVE_PRICE);
        tenure = thousandths(assumptions, Setting.TENURE_PRICE);
        unowned = Math.min(thousandths(assumptions, Setting.UNOWNED_PRICE), MOST / MICROS / Math.max(1, accounts));
    }

    private static long thousandths(Assumptions assumptions, Setting setting) {
        return Math.round(assumptions.value(setting) * THOUSAND);
    }

    /** The load of three months against a person's direct hours in them; overload beyond {@code today}'s load is dearer. */
    LoadCost overload(long direct, long today) {
        NavigableMap<Long, Long> slopes = new TreeMap<>();
        rise(slopes, direct, FULL, CAUTION, overload, caution);
        rise(slopes, direct, CAUTION, MUST_ACT, caution, mustAct);
        slopes.put(Math.round(MUST_ACT * direct), third(mustAct));
        long carried = Math.max(direct, today);
        slopes.put(carried, slopes.floorEntry(carried).getValue());
        slopes.tailMap(carried, true).replaceAll((load, price) -> price + third(added));
        return of(slopes);
    }

    /** The price rises in equal steps from one load towards another, so that the most loaded person is relieved first. */
    private static void rise(Map<Long, Long> slopes, long direct, double from, double to, long low, long high) {
        for (int step = 0; step < RISES; step++) {
            double part = (double) step / RISES;
            slopes.put(Math.round((from + (to - from) * part) * direct), third(Math.round(low + (high - low) * part)));
        }
    }

    private static long third(long price) {
        return Math.round((double) price / SPAN);
    }

    /**
     * The load of all months against what the pool's mean would make of a person's direct hours in them; what is lowest there is below 0. The less there is
     * to do, the less it costs: nobody changes hands between books that hold next to nothing.
     */
    LoadCost imbalance(long mean, long direct) {
        Map<Long, Long> slopes = new TreeMap<>();
        if (mean > 0) {
            double price = imbalance * Math.min(1, (double) mean / direct);
            slopes.put(0L, -part(price, STEPS));
            for (int step = STEPS - 1; step >= 1; step--) {
                slopes.put(Math.round((1 - STEP * step) * mean), -part(price, step));
            }
            for (int step = 1; step <= STEPS; step++) {
                slopes.put(Math.round((1 + STEP * (step - 1)) * mean), part(price, step));
            }
        }
        return of(slopes);
    }

    /** A load in thousandths of an hour that costs both ways, beyond a part of what is even. */
    LoadCost around(double even, double width, Setting price) {
        Map<Long, Long> slopes = new TreeMap<>();
        if (even > 0) {
            slopes.put(0L, -thousandths(assumptions, price));
            slopes.put(Math.round(even * (1 - width)), 0L);
            slopes.put(Math.round(even * (1 + width)), thousandths(assumptions, price));
        }
        return of(slopes);
    }

    /** A number of accounts that costs above what a book may have. */
    LoadCost above(long most, Setting price) {
        return of(new TreeMap<>(Map.of(most, MICROS * thousandths(assumptions, price))));
    }

    private static long part(double price, int step) {
        return Math.round(price * step / STEPS);
    }

    /** Convex: what does not rise is left out. */
    private static LoadCost of(Map<Long, Long> slopes) {
        List<Piece> pieces = new ArrayList<>();
        long last = 0;
        for (Map.Entry<Long, Long> slope : slopes.entrySet()) {
            boolean first = pieces.isEmpty() && slope.getKey() == 0 && slope.getValue() != 0;
            if (first || slope.getValue() > last) {
                pieces.add(new Piece(slope.getKey(), slope.getValue()));
                last = slope.getValue();
            }
        }
        return new LoadCost(pieces, LoadCost.UNLIMITED);
    }

    /** What hours outside skills cost, in micro-hours for thousandths of an hour. */
    long misfit(long thousandths) {
        return misfit * thousandths;
    }

    /** What an account costs whose owner does not meet an ask, in micro-hours for thousandths of an hour. */
    long unmet(Ask ask, long thousandths) {
        return Math.round(ask.hourly(assumptions) * THOUSAND) * thousandths;
    }

    /** What hours cost that somebody else covers, in micro-hours for thousandths of an hour. */
    long cover(long thousandths) {
        return cover * thousandths;
    }

    /** What a change of owner costs, in micro-hours, after so many years. */
    long move(int years) {
        return MICROS * (move + tenure * years);
    }

    /** What an account without an owner costs, in micro-hours. */
    long unowned() {
        return MICROS * unowned;
    }
}
