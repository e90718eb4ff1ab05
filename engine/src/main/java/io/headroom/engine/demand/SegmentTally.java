package io.headroom.engine.demand;

import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Demand.Sizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What one segment holds so far. */
final class SegmentTally {
    private static final long STEP = Math.round(Sizes.STEP_HOURS * 1_000_000);
    private static final int LARGEST = 400;
    private static final int WINDOW = 3;

    private final Prepared prepared;
    private final int months;
    private final int[] levels;
    private final Map<String, Integer> languages = new HashMap<>();
    private final long[][] atLevel;
    private final int[][][] sizes;
    private int accounts;
    private int withRevenue;
    private long revenue;

    SegmentTally(Prepared prepared) {
        this.prepared = prepared;
        months = prepared.months.count;
        levels = new int[prepared.levels.size()];
        atLevel = new long[prepared.levels.size()][months];
        sizes = new int[prepared.pools.size()][months][];
    }

    void count(Account account, int level) {
        accounts++;
        levels[level]++;
        account.revenue().yearly().ifPresent(money -> {
            revenue += money.minor();
            withRevenue++;
        });
        String language = account.profile().language().strip().toLowerCase(Locale.ROOT);
        if (!language.isEmpty()) {
            languages.merge(language, 1, Integer::sum);
        }
    }

    /** Adds the hours of a line to the levels that have it. */
    void atLevels(int[] levelsOfLine, Spread hours) {
        for (int level : levelsOfLine) {
            hours.addTo(atLevel[level]);
        }
    }

    /** Counts how large an account is that a dedicated person of a pool serves, by its hours of each month. */
    void addSize(int pool, long[] hours) {
        for (int month = 0; month + WINDOW <= months; month++) {
            long size = hours[month] + hours[month + 1] + hours[month + 2];
            if (size > 0) {
                if (sizes[pool][month] == null) {
                    sizes[pool][month] = new int[LARGEST];
                }
                sizes[pool][month][(int) Math.min(LARGEST - 1, size / STEP)]++;
            }
        }
    }

    void merge(SegmentTally other) {
        accounts += other.accounts;
        withRevenue += other.withRevenue;
        revenue += other.revenue;
        plus(levels, other.levels);
        other.languages.forEach((language, count) -> languages.merge(language, count, Integer::sum));
        for (int level = 0; level < atLevel.length; level++) {
            Tally.plus(atLevel[level], other.atLevel[level]);
        }
        for (int pool = 0; pool < sizes.length; pool++) {
            for (int month = 0; month < months; month++) {
                if (other.sizes[pool][month] != null) {
                    sizes[pool][month] = sizes[pool][month] == null ? new int[LARGEST] : sizes[pool][month];
                    plus(sizes[pool][month], other.sizes[pool][month]);
                }
            }
        }
    }

    int accounts() {
        return accounts;
    }

    /** The level that most of its accounts have; the earlier one in the blueprint among equals, the first where there are none. */
    LevelId level() {
        int most = 0;
        for (int level = 1; level < levels.length; level++) {
            most = levels[level] > levels[most] ? level : most;
        }
        return prepared.levels.get(most);
    }

    Money meanRevenue() {
        return new Money(withRevenue == 0 ? 0 : revenue / withRevenue, prepared.assumptions.currency());
    }

    SegmentDemand toSegment(SegmentId id) {
        Map<LevelId, Integer> byLevel = new TreeMap<>();
        Map<LevelId, MonthlyHours> hours = new TreeMap<>();
        double attention = 0;
        for (int level = 0; level < levels.length; level++) {
            ServiceLevel one = prepared.blueprint.level(prepared.levels.get(level));
            attention += levels[level] * one.attention();
            byLevel.put(one.id(), levels[level]);
            hours.put(one.id(), MonthlyHours.ofMicros(prepared.horizon.first(), atLevel[level]));
        }
        return new SegmentDemand(
                id,
                prepared.blueprint.level(level()).coverage(),
                level(),
                accounts,
                new Money(revenue, prepared.assumptions.currency()),
                withRevenue,
                byLevel,
                attention,
                hours,
                languages,
                toSizes());
    }

    private List<Sizes> toSizes() {
        List<Sizes> all = new ArrayList<>();
        for (int pool = 0; pool < sizes.length; pool++) {
            for (int month = 0; month < months; month++) {
                int[] counts = sizes[pool][month];
                if (counts != null) {
                    int last = LARGEST;
                    while (counts[last - 1] == 0) {
                        last--;
                    }
                    List<Integer> list = Arrays.stream(counts, 0, last).boxed().toList();
                    all.add(new Sizes(prepared.pools.get(pool), month, list));
                }
            }
        }
        return all;
    }

    private static void plus(int[] sum, int[] more) {
        for (int at = 0; at < sum.length; at++) {
            sum[at] += more[at];
        }
    }
}
