package io.headroom.engine.portfolio;

import java.util.Arrays;

/**
 * Strikes out of a branch what cannot be in an assignment that costs at most a target (Posta, Ferland, Michelon 2012).
 *
 * <p>The prices of the jobs climb towards the target. Each step of them says what the bound would be with a job at an agent: its book would lose so much by taking it, and all other books that hold it would
 * lose by leaving it. Where that exceeds the target, the column is gone; a job with one column left is fixed, and takes its room. A loss is that of the relaxed knapsack less what its exact filling lost; a second dynamic
 * programme, as in the paper, would find larger ones and take longer.
 *
 * <p>Everything that decides is a whole number, so that nothing is struck out that could be within the target. Only the steps of the prices are not, and any prices will do.
 */
final class Strike {
    /** A column that an assignment may have or not, must not have, must have. */
    static final byte FREE = 0;

    static final byte GONE = 1;
    static final byte FIXED = 2;

    private static final int PATIENCE = 4;

    /** The bound of a branch whose fixed columns have no room. */
    private static final long NEVER = Long.MAX_VALUE;

    private final Columns columns;
    private final Meter meter;
    private final Knapsack knapsack;
    private final long target;

    private final int[] firstOf;
    private final int[] columnOf;
    private final int[] agentOf;
    private final double[] likelyLoss;

    private byte[] state = new byte[0];
    private final int[] room;
    private final int[] whole;
    private final int[] wanted;
    private final boolean[] taken;
    private final long[] lost;
    private final long[] forced;

    /** {@code target} is the cost that is looked for, or less. */
    Strike(Columns columns, long target, Meter meter) {
        this.columns = columns;
        this.meter = meter;
        this.target = Math.multiplyExact(target - columns.base, (long) columns.scale);
        knapsack = new Knapsack(meter);
        likelyLoss = new double[columns.agents];
        Arrays.fill(likelyLoss, columns.scale);
        int count = columns.job.length;
        agentOf = new int[count];
        for (int agent = 0; agent < columns.agents; agent++) {
            Arrays.fill(agentOf, columns.first[agent], columns.first[agent + 1], agent);
        }
        firstOf = new int[columns.jobs + 1];
        columnOf = byJob(columns, firstOf);
        room = new int[columns.agents];
        whole = new int[columns.jobs];
        wanted = new int[columns.jobs];
        taken = new boolean[count];
        lost = new long[count];
        forced = new long[count];
    }

    /** What came of a branch. */
    enum Outcome {
        /** The books are an assignment within the target. */
        FOUND,
        /** There is none. */
        CLOSED,
        /** Not known. */
        OPEN
    }

    /** The free column whose both ways raise the bound most: of the job whose second best column is dearest, the best. */
    int mostDecisive() {
        int chosen = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int job = 0; job < columns.jobs; job++) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            double second = Double.POSITIVE_INFINITY;
            for (int k = firstOf[job]; k < firstOf[job + 1]; k++) {
                int at = columnOf[k];
                if (state[at] == FREE && forced[at] < least) {
                    second = least;
                    least = forced[at];
                    best = at;
                } else if (state[at] == FREE) {
                    second = Math.min(second, (double) forced[at]);
                }
            }
            if (best >= 0 && second + least / 8 > most) {
                most = second + least / 8;
                chosen = best;
            }
        }
        return chosen;
    }

    /** The state in which a free column is fixed, and the others of its job are gone. */
    byte[] with(int column) {
        byte[] with = state.clone();
        int job = columns.job[column];
        for (int k = firstOf[job]; k < firstOf[job + 1]; k++) {
            with[columnOf[k]] = GONE;
        }
        with[column] = FIXED;
        return with;
    }

    /** The state in which a free column is gone. */
    byte[] without(int column) {
        byte[] without = state.clone();
        without[column] = GONE;
        return without;
    }

    /** Climbs and strikes out, in {@code ofColumns} itself; afterwards {@code price} is the best seen, and it is known what each free column would cost there. */
    Outcome settle(byte[] ofColumns, double[] price, int steps) {
        state = ofColumns;
        double[] at = price.clone();
        long best = Long.MIN_VALUE;
        double stride = 1;
        int idle = 0;
        for (int step = 0; step < steps && !meter.isStopped(); step++) {
            long bound = fillAll(at);
            if (bound > target) {
                return Outcome.CLOSED;
            }
            long square = square();
            if (square == 0) {
                return Outcome.FOUND;
            }
            int struck = strike(bound);
            if (struck < 0) {
                return Outcome.CLOSED;
            }
            if (bound > best) {
                best = bound;
                System.arraycopy(at, 0, price, 0, at.length);
                idle = 0;
            } else if (++idle == PATIENCE) {
                stride /= 2;
                idle = 0;
            }
            if (struck == 0) {
                double length = stride * (target + columns.scale - bound) / square;
                for (int job = 0; job < at.length; job++) {
                    at[job] += length * (1 - wanted[job]);
                }
            }
        }
        while (true) {
            long bound = fillAll(price);
            if (bound > target) {
                return Outcome.CLOSED;
            }
            if (square() == 0) {
                return Outcome.FOUND;
            }
            int struck = strike(bound);
            if (struck <= 0) {
                return struck == 0 ? Outcome.OPEN : Outcome.CLOSED;
            }
        }
    }

    private long square() {
        long square = 0;
        for (int job = 0; job < wanted.length; job++) {
            square += (1L - wanted[job]) * (1 - wanted[job]);
        }
        return square;
    }

    /** Fills all books at some prices, and notes which columns they take and how much each is worth to its agent; returns the bound. */
    private long fillAll(double[] price) {
        long bound = 0;
        for (int job = 0; job < whole.length; job++) {
            whole[job] = columns.rounded(price[job]);
            bound += whole[job];
        }
        Arrays.fill(wanted, 0);
        Arrays.fill(taken, false);
        for (int agent = 0; agent < columns.agents; agent++) {
            bound -= fix(agent);
            if (room[agent] < 0) {
                return NEVER;
            }
            bound -= fill(agent);
        }
        return bound;
    }

    /** What the fixed columns of an agent bring; sets the room that they leave. */
    private long fix(int agent) {
        long value = 0;
        room[agent] = columns.capacity[agent];
        for (int at = columns.first[agent]; at < columns.first[agent + 1] && room[agent] >= 0; at++) {
            if (state[at] == FIXED) {
                value += whole[columns.job[at]] - columns.cost[at];
                room[agent] -= columns.size[at];
                wanted[columns.job[at]]++;
            }
        }
        return value;
    }

    /** What the free columns of an agent bring in the room that is left. */
    private long fill(int agent) {
        int from = columns.first[agent];
        int until = columns.first[agent + 1];
        int left = room[agent];
        knapsack.clear();
        for (int at = from; at < until; at++) {
            int profit = whole[columns.job[at]] - columns.cost[at];
            if (state[at] == FREE && profit > 0 && columns.size[at] <= left) {
                knapsack.offer(at, profit, columns.size[at]);
            }
        }
        long value = knapsack.fill(left, likelyLoss[agent]);
        likelyLoss[agent] = 0.5 * likelyLoss[agent] + 0.75 * knapsack.loss();
        for (int at : knapsack.taken()) {
            taken[at] = true;
            wanted[columns.job[at]]++;
        }
        for (int at = from; at < until; at++) {
            int profit = whole[columns.job[at]] - columns.cost[at];
            lost[at] = knapsack.lossOfTurning(profit, columns.size[at], taken[at]);
        }
        meter.count(3L * (until - from));
        return value;
    }

    /** Strikes out every column that would raise the bound above the target; returns how many, or −1 where a job has none left. */
    private int strike(long bound) {
        int struck = 0;
        for (int job = 0; job < columns.jobs; job++) {
            long leaving = 0;
            for (int k = firstOf[job]; k < firstOf[job + 1]; k++) {
                leaving += taken[columnOf[k]] ? lost[columnOf[k]] : 0;
            }
            int free = 0;
            int last = -1;
            boolean fixed = false;
            for (int k = firstOf[job]; k < firstOf[job + 1]; k++) {
                int at = columnOf[k];
                fixed |= state[at] == FIXED;
                if (state[at] == FREE) {
                    forced[at] = bound + leaving + (taken[at] ? -lost[at] : lost[at]);
                    if (forced[at] > target || columns.size[at] > room[agentOf[at]]) {
                        state[at] = GONE;
                        struck++;
                    } else {
                        free++;
                        last = at;
                    }
                }
            }
            if (!fixed && free == 0) {
                return -1;
            }
            if (!fixed && free == 1) {
                state[last] = FIXED;
                struck++;
            }
        }
        return struck;
    }

    /** The arcs of the assignment that was found, by job. */
    int[] arcs() {
        int[] arcs = new int[columns.jobs];
        for (int at = 0; at < taken.length; at++) {
            if (taken[at] || state[at] == FIXED) {
                arcs[columns.job[at]] = columns.arc[at];
            }
        }
        return arcs;
    }

    private static int[] byJob(Columns columns, int[] firstOf) {
        for (int job : columns.job) {
            firstOf[job + 1]++;
        }
        for (int job = 0; job < columns.jobs; job++) {
            firstOf[job + 1] += firstOf[job];
        }
        int[] next = firstOf.clone();
        int[] columnOf = new int[columns.job.length];
        for (int at = 0; at < columnOf.length; at++) {
            columnOf[next[columns.job[at]]++] = at;
        }
        return columnOf;
    }
}
