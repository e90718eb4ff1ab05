package io.headroom.engine.portfolio;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/** The knapsack whose load costs something: dynamic programming gives the best profit of every load, from which the cost of the load is then taken. Exact; for one thread. */
final class ConvexKnapsack {
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final Meter meter;
    private int count;
    private int[] key = new int[64];
    private int[] profit = new int[64];
    private int[] size = new int[64];
    private int[][] rows = new int[0][];
    private int[] taken = new int[0];

    ConvexKnapsack(Meter meter) {
        this.meter = meter;
    }

    void clear() {
        count = 0;
    }

    void offer(int thing, int itsProfit, int itsSize) {
        if (count == key.length) {
            key = Arrays.copyOf(key, 2 * count);
            profit = Arrays.copyOf(profit, 2 * count);
            size = Arrays.copyOf(size, 2 * count);
        }
        key[count] = thing;
        profit[count] = itsProfit;
        size[count] = itsSize;
        count++;
    }

    /** The best profit less the cost of the load, over all loads up to the capacity. */
    double fill(int capacity, LongToDoubleFunction loadCost) {
        programme(capacity);
        int load = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int w = 0; w <= capacity; w++) {
            double value =
                    rows[count][w] <= NEVER / 2 ? Double.NEGATIVE_INFINITY : rows[count][w] - loadCost.applyAsDouble(w);
            if (value > best) {
                best = value;
                load = w;
            }
        }
        takeBack(load);
        return best;
    }

    /** The things that the last filling took. */
    int[] taken() {
        return taken;
    }

    /** {@code rows[k][w]} is the best profit of the first k things with a load of exactly w. */
    private void programme(int capacity) {
        makeRows(capacity);
        Arrays.fill(rows[0], 0, capacity + 1, NEVER);
        rows[0][0] = 0;
        for (int at = 0; at < count; at++) {
            int[] before = rows[at];
            int[] after = rows[at + 1];
            int itsSize = size[at];
            int itsProfit = profit[at];
            System.arraycopy(before, 0, after, 0, Math.min(itsSize, capacity + 1));
            for (int w = itsSize; w <= capacity; w++) {
                after[w] = Math.max(before[w], before[w - itsSize] + itsProfit);
            }
        }
        meter.count((long) count * capacity);
    }

    private void takeBack(int load) {
        int[] back = new int[count];
        int found = 0;
        int left = load;
        for (int at = count - 1; at >= 0; at--) {
            if (rows[at + 1][left] != rows[at][left]) {
                back[found++] = key[at];
                left -= size[at];
            }
        }
        taken = Arrays.copyOf(back, found);
    }

    private void makeRows(int capacity) {
        if (rows.length <= count || rows[0].length <= capacity) {
            rows = new int[count + count / 2 + 1][capacity + 1];
        }
    }
}
