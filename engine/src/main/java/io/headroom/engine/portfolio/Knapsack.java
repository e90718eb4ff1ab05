package io.headroom.engine.portfolio;

import java.util.Arrays;

/**
 * The 0-1 knapsack: which things of positive profit fill a capacity best. Exact; made once and used for many, by one thread.
 *
 * <p>Within a fixed profit ρ for each unit of size, a thing is worth its profit less ρ times its size, and no filling is worth more than U = ρ × capacity + the sum of
 * all worths above zero. Leaving a thing of worth r out, or taking one of worth −r in, loses r of that. So where the best filling loses Δ, every thing that is
 * worth Δ or more is in it, and every thing worth −Δ or less is not. What is left is the core (Balas and Zemel 1980, Pisinger 1997), with ρ the ratio at which the relaxed knapsack is full.
 * Δ is guessed from the caller's last knapsack; a filling that loses less than the guess proves it, and else the guess grows.
 *
 * <p>The core is filled by dynamic programming over the room left, a row for each thing; the inner loop has no branch, so that the compiler makes it a
 * loop over vectors. Things are gone through as they come, so a row begins where the things behind it could still reach the end.
 */
final class Knapsack {
    /** Rates are multiples of this. As all profits together are at most 2^30, worths and their sums then have fewer than 53 digits: all that is computed with a rate is exact. */
    private static final double GRAIN = 0x1p-20;

    private int count;
    private int[] key = new int[64];
    private int[] profit = new int[64];
    private int[] size = new int[64];
    private double[] ratio = new double[64];
    private int[] order = new int[64];
    private int[] core = new int[64];
    private int[][] rows = new int[16][0];
    private int[] taken = new int[64];
    private int takenCount;
    private double loss;
    private double rate;
    private final Meter meter;

    Knapsack(Meter meter) {
        this.meter = meter;
    }

    /** Empties it of all things. */
    void clear() {
        count = 0;
    }

    /** Offers a thing that would fit alone; its profit is above zero, and all profits add up to at most 2^30. */
    void offer(int thing, int itsProfit, int itsSize) {
        if (count == key.length) {
            grow();
        }
        key[count] = thing;
        profit[count] = itsProfit;
        size[count] = itsSize;
        count++;
    }

    /** The best profit that fits. {@code likelyLoss} is about how much a filling loses against the relaxed knapsack; a wrong guess costs time only. */
    long fill(int capacity, double likelyLoss) {
        takenCount = 0;
        long all = 0;
        long sizes = 0;
        for (int at = 0; at < count; at++) {
            all += profit[at];
            sizes += size[at];
        }
        if (sizes <= capacity) {
            takenCount = count;
            System.arraycopy(key, 0, taken, 0, count);
            loss = 0;
            rate = 0;
            return all;
        }
        rate = Math.floor(criticalRatio(capacity) / GRAIN) * GRAIN;
        double most = rate * capacity;
        for (int at = 0; at < count; at++) {
            most += Math.max(0, profit[at] - rate * size[at]);
        }
        double guess = Math.max(1, likelyLoss);
        long best = fillCore(capacity, guess);
        while (best < most - guess) {
            guess *= 2;
            best = fillCore(capacity, guess);
        }
        loss = most - best;
        return best;
    }

    /** How much the last filling lost against the relaxed knapsack. */
    double loss() {
        return loss;
    }

    /** How much less any filling brings at least in which a thing that fits is the other way round: out of it if the last filling took the thing, in it if not. */
    long lossOfTurning(int itsProfit, int itsSize, boolean wasTaken) {
        double worth = itsProfit - rate * itsSize;
        return Math.max(0, (long) Math.ceil((wasTaken ? worth : -worth) - loss));
    }

    /** The things that the last filling took. */
    int[] taken() {
        return Arrays.copyOf(taken, takenCount);
    }

    /** The ratio of the thing with which the relaxed knapsack, filled by falling ratio, is full; by selection in linear time. */
    private double criticalRatio(int capacity) {
        for (int at = 0; at < count; at++) {
            ratio[at] = size[at] == 0 ? Double.MAX_VALUE : (double) profit[at] / size[at];
            order[at] = at;
        }
        meter.count(4L * count);
        int low = 0;
        int high = count;
        long room = capacity;
        while (true) {
            double pivot = ratio[order[(low + high) >>> 1]];
            int above = low;
            int at = low;
            int below = high;
            long sizeAbove = 0;
            long sizeEqual = 0;
            while (at < below) {
                int thing = order[at];
                if (ratio[thing] > pivot) {
                    order[at++] = order[above];
                    order[above++] = thing;
                    sizeAbove += size[thing];
                } else if (ratio[thing] < pivot) {
                    order[at] = order[--below];
                    order[below] = thing;
                } else {
                    at++;
                    sizeEqual += size[thing];
                }
            }
            if (sizeAbove > room) {
                high = above;
            } else if (sizeAbove + sizeEqual > room) {
                return pivot;
            } else {
                room -= sizeAbove + sizeEqual;
                low = below;
            }
        }
    }

    private long fillCore(int capacity, double width) {
        takenCount = 0;
        long inside = 0;
        int room = capacity;
        int cores = 0;
        long coreSize = 0;
        for (int at = 0; at < count; at++) {
            double worth = profit[at] - rate * size[at];
            if (worth >= width) {
                inside += profit[at];
                room -= size[at];
                taken[takenCount++] = key[at];
            } else if (worth > -width) {
                core[cores++] = at;
                coreSize += size[at];
            }
        }
        return inside + programme(cores, (int) Math.min(room, coreSize), coreSize);
    }

    /** {@code rows[k][w]} is the best profit of the first k things of the core in a room of w. */
    private int programme(int cores, int room, long coreSize) {
        makeRows(cores, room);
        Arrays.fill(rows[0], 0, room + 1, 0);
        long behind = coreSize;
        for (int at = 0; at < cores; at++) {
            int thing = core[at];
            behind -= size[thing];
            int low = (int) Math.max(0, room - behind);
            row(rows[at], rows[at + 1], low, room, size[thing], profit[thing]);
            meter.count(room - low + 8L);
        }
        int left = room;
        for (int at = cores - 1; at >= 0; at--) {
            if (rows[at + 1][left] != rows[at][left]) {
                taken[takenCount++] = key[core[at]];
                left -= size[core[at]];
            }
        }
        return rows[cores][room];
    }

    private static void row(int[] before, int[] after, int low, int room, int size, int profit) {
        int from = Math.max(low, size);
        if (low < from) {
            System.arraycopy(before, low, after, low, Math.min(from, room + 1) - low);
        }
        for (int w = from; w <= room; w++) {
            after[w] = Math.max(before[w], before[w - size] + profit);
        }
    }

    private void makeRows(int cores, int room) {
        if (rows.length <= cores) {
            rows = Arrays.copyOf(rows, 2 * cores);
            for (int at = 0; at < rows.length; at++) {
                rows[at] = rows[at] == null ? new int[0] : rows[at];
            }
        }
        for (int at = 0; at <= cores; at++) {
            if (rows[at].length <= room) {
                rows[at] = new int[room + room / 2 + 64];
            }
        }
    }

    private void grow() {
        int more = 2 * count;
        key = Arrays.copyOf(key, more);
        profit = Arrays.copyOf(profit, more);
        size = Arrays.copyOf(size, more);
        ratio = Arrays.copyOf(ratio, more);
        order = Arrays.copyOf(order, more);
        core = Arrays.copyOf(core, more);
        taken = Arrays.copyOf(taken, more);
    }
}
