package io.headroom.engine.portfolio;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The arcs of each job that are worth looking at: the cheapest few, capacity at its price included, cheapest first; and two others, by turns, so that no agent is out of reach of all where jobs are alike. */
final class Near {
    private static final int BEST = 9;
    private static final int OTHERS = 2;

    private final int[][] arcs;
    private final boolean[] chosen;
    private final double[] regret;
    private final double[] spread;

    Near(Relaxed relaxed, double[] prices) {
        AssignmentProblem problem = relaxed.problem();
        arcs = new int[problem.jobs()][];
        chosen = new boolean[problem.arcs()];
        regret = new double[problem.jobs()];
        spread = new double[problem.jobs()];
        double[] cost = new double[problem.arcs()];
        for (int job = 0; job < arcs.length; job++) {
            int from = problem.firstArc(job);
            int until = problem.firstArc(job + 1);
            for (int arc = from; arc < until; arc++) {
                cost[arc] = relaxed.priced(arc, prices);
            }
            arcs[job] = some(sorted(from, until, cost), job);
            for (int arc : arcs[job]) {
                chosen[arc] = true;
            }
            spread[job] = cost[arcs[job][arcs[job].length - 1]] - cost[arcs[job][0]];
            regret[job] = arcs[job].length == 1 ? Double.POSITIVE_INFINITY : cost[arcs[job][1]] - cost[arcs[job][0]];
        }
    }

    /** Arcs by rising cost, equal ones by rising number. Those of a job are few. */
    private static int[] sorted(int from, int until, double[] cost) {
        int[] sorted = new int[until - from];
        for (int arc = from; arc < until; arc++) {
            int at = arc - from;
            while (at > 0 && cost[sorted[at - 1]] > cost[arc]) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = arc;
        }
        return sorted;
    }

    private static int[] some(int[] sorted, int job) {
        int others = sorted.length - BEST;
        if (others <= OTHERS) {
            return sorted;
        }
        int[] some = Arrays.copyOf(sorted, BEST + OTHERS);
        for (int at = 0; at < OTHERS; at++) {
            some[BEST + at] = sorted[BEST + (job + at * others / OTHERS) % others];
        }
        return some;
    }

    int[] of(int job) {
        return arcs[job];
    }

    boolean has(int arc) {
        return chosen[arc];
    }

    /** How much more the last arc of a job costs than the first. */
    double spread(int job) {
        return spread[job];
    }

    /** All jobs, first those to which their second best agent costs most more than their best. */
    int[] byRegret() {
        return IntStream.range(0, regret.length)
                .boxed()
                .sorted(Comparator.comparingDouble(job -> -regret[job]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How many arcs there are in all. */
    long count() {
        return Arrays.stream(arcs).mapToLong(one -> one.length).sum();
    }
}
