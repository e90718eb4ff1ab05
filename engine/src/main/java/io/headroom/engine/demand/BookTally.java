package io.headroom.engine.demand;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.plan.Demand.Book;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one holder of a book has been given so far. */
final class BookTally {
    private final Prepared prepared;
    private final long[] raw;
    private final long[][] activities;
    private final long[][] pools;
    private final int[] renewals;
    private int accounts;
    private int factored;
    private long revenue;

    BookTally(Prepared prepared) {
        this.prepared = prepared;
        int months = prepared.months.count;
        raw = new long[months];
        renewals = new int[months];
        activities = new long[prepared.work.size()][];
        pools = new long[prepared.pools.size()][];
    }

    void raw(int month, long micros) {
        raw[month] += micros;
    }

    void levelled(int activity, int pool, int month, long micros) {
        of(activities, activity)[month] += micros;
        of(pools, pool)[month] += micros;
    }

    void raw(Spread hours) {
        hours.addTo(raw);
    }

    /** All hours of an activity, by month. They are those of a pool as well, which gets them with {@link #ofPool(int, long[])}. */
    void ofActivity(int activity, long[] hours) {
        Tally.plus(of(activities, activity), hours);
    }

    void ofPool(int pool, long[] hours) {
        Tally.plus(of(pools, pool), hours);
    }

    void raw(long[] hours) {
        Tally.plus(raw, hours);
    }

    void account(long yearly, boolean raised) {
        accounts++;
        revenue += yearly;
        factored += raised ? 1 : 0;
    }

    void renewal(int month) {
        renewals[month]++;
    }

    void merge(BookTally other) {
        Tally.plus(raw, other.raw);
        merge(activities, other.activities);
        merge(pools, other.pools);
        for (int month = 0; month < renewals.length; month++) {
            renewals[month] += other.renewals[month];
        }
        accounts += other.accounts;
        factored += other.factored;
        revenue += other.revenue;
    }

    Book toBook(Tally.Key key) {
        List<Integer> byMonth = new ArrayList<>();
        Arrays.stream(renewals).forEach(byMonth::add);
        return new Book(
                key.holder(),
                key.person(),
                key.role(),
                accounts,
                new Money(revenue, prepared.assumptions.currency()),
                byMonth,
                hours(raw),
                hours(levelled()),
                hours(activities, prepared.work),
                hours(pools, prepared.pools),
                factored);
    }

    /** Every hour is in one pool. */
    private long[] levelled() {
        long[] sum = new long[raw.length];
        for (long[] hours : pools) {
            if (hours != null) {
                Tally.plus(sum, hours);
            }
        }
        return sum;
    }

    private long[] of(long[][] all, int index) {
        if (all[index] == null) {
            all[index] = new long[raw.length];
        }
        return all[index];
    }

    private void merge(long[][] mine, long[][] theirs) {
        for (int index = 0; index < theirs.length; index++) {
            if (theirs[index] != null) {
                Tally.plus(of(mine, index), theirs[index]);
            }
        }
    }

    private <K extends Comparable<K>> Map<K, MonthlyHours> hours(long[][] all, List<K> keys) {
        Map<K, MonthlyHours> hours = new TreeMap<>();
        for (int index = 0; index < all.length; index++) {
            if (all[index] != null) {
                hours.put(keys.get(index), hours(all[index]));
            }
        }
        return hours;
    }

    private MonthlyHours hours(long[] micros) {
        return MonthlyHours.ofMicros(prepared.horizon.first(), micros);
    }
}
