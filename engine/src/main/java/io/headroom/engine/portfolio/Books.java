package io.headroom.engine.portfolio;

import java.util.Arrays;

/** The best book of one agent after another, at the prices of the jobs: exact. Made for one thread. */
final class Books {
    private final Columns columns;
    private final Knapsack knapsack;
    private final ConvexKnapsack convex;
    private final double[] likelyLoss;
    private int[] taken = new int[0];

    Books(Columns columns, Meter meter) {
        this.columns = columns;
        knapsack = new Knapsack(meter);
        convex = new ConvexKnapsack(meter);
        likelyLoss = new double[columns.agents];
        Arrays.fill(likelyLoss, columns.scale);
    }

    /** What the best book of an agent brings: Σ (price − cost) less the cost of its load, scaled. */
    double fill(int agent, int[] price) {
        return (columns.curves[agent].isWall() ? wall(agent, price) : curve(agent, price)) - columns.constant[agent];
    }

    /** The columns of the last book. */
    int[] columns() {
        return taken;
    }

    private double wall(int agent, int[] price) {
        knapsack.clear();
        int capacity = columns.capacity[agent];
        for (int at = columns.first[agent]; at < columns.first[agent + 1]; at++) {
            int profit = price[columns.job[at]] - columns.cost[at];
            if (profit > 0 && columns.size[at] <= capacity) {
                knapsack.offer(at, profit, columns.size[at]);
            }
        }
        long best = knapsack.fill(capacity, likelyLoss[agent]);
        likelyLoss[agent] = 0.5 * likelyLoss[agent] + 0.75 * knapsack.loss();
        taken = knapsack.taken();
        return best;
    }

    /** A load may bring as well as cost, so that jobs which bring nothing themselves are offered too. */
    private double curve(int agent, int[] price) {
        convex.clear();
        int capacity = columns.capacity[agent];
        for (int at = columns.first[agent]; at < columns.first[agent + 1]; at++) {
            int worth = price[columns.job[at]];
            if (worth >= -columns.dearest && columns.size[at] <= capacity) {
                convex.offer(at, worth - columns.cost[at], columns.size[at]);
            }
        }
        double best = convex.fill(capacity, load -> columns.loadCost(agent, load));
        taken = convex.taken();
        return best;
    }
}
