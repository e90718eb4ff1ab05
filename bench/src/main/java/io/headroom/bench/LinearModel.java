package io.headroom.bench;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.LoadCost.Piece;
import java.util.Arrays;

/** What models of an assignment problem for general solvers have in common: a 0-1 variable for each arc, and loads whose convex costs are what lies above some lines. */
final class LinearModel {
    /** What solvers that reckon in floating numbers leave a bound short of a whole number. */
    private static final double ROUNDING = 1e-5;

    private LinearModel() {}

    /** Names every load that costs something or has a limit that could be passed, agent by agent. */
    static void eachLoad(AssignmentProblem problem, Load load) {
        int[][] arcs = new int[problem.agents()][];
        int[] count = new int[problem.agents()];
        for (int arc = 0; arc < problem.arcs(); arc++) {
            count[problem.agent(arc)]++;
        }
        Arrays.setAll(arcs, agent -> new int[count[agent]]);
        for (int arc = problem.arcs() - 1; arc >= 0; arc--) {
            arcs[problem.agent(arc)][--count[problem.agent(arc)]] = arc;
        }
        for (int agent = 0; agent < problem.agents(); agent++) {
            for (int resource = 0; resource < problem.resources(); resource++) {
                int its = resource;
                long[] sizes = Arrays.stream(arcs[agent])
                        .mapToLong(arc -> problem.size(arc, its))
                        .toArray();
                LoadCost cost = problem.loadCost(agent, resource);
                if (!cost.pieces().isEmpty() || Arrays.stream(sizes).sum() > cost.limit()) {
                    load.is(cost, arcs[agent], sizes);
                }
            }
        }
    }

    /** The least that any load costs; 0 is the cost of none. */
    static long least(LoadCost cost) {
        return cost.pieces().stream().mapToLong(Piece::from).map(cost::at).reduce(0, Math::min);
    }

    /** A bound as a whole number, since every cost is one. */
    static long bound(double bound) {
        return (long) Math.ceil(bound - ROUNDING * Math.max(1, Math.abs(bound) * ROUNDING));
    }

    /** What a load costs, and what each arc of its agent adds to it. */
    interface Load {
        void is(LoadCost cost, int[] arcs, long[] sizes);
    }
}
