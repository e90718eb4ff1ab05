package io.headroom.bench;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.AssignmentResult.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A solver that takes the same problem as others do. */
interface Peer {
    String name();

    /** The best assignment within the limits that it hands out before the budget is spent, and the bound that it claims; none, if it hands none out. */
    Optional<AssignmentResult> solve(AssignmentProblem problem, Budget budget);

    /** The result in which each job goes along an arc; its cost is computed here, as no solver is believed. */
    static AssignmentResult result(AssignmentProblem problem, int[] arcs, long bound) {
        long[][] load = new long[problem.agents()][problem.resources()];
        long cost = 0;
        for (int arc : arcs) {
            cost += problem.cost(arc);
            for (int resource = 0; resource < problem.resources(); resource++) {
                load[problem.agent(arc)][resource] += problem.size(arc, resource);
            }
        }
        for (int agent = 0; agent < problem.agents(); agent++) {
            for (int resource = 0; resource < problem.resources(); resource++) {
                cost += problem.loadCost(agent, resource).at(load[agent][resource]);
            }
        }
        List<Integer> agents = IntStream.of(arcs).map(problem::agent).boxed().toList();
        return new AssignmentResult(bound == cost ? Verdict.OPTIMAL : Verdict.FEASIBLE, cost, bound, agents, List.of());
    }
}
