package io.headroom.bench;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentRequest;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.portfolio.AssignmentSolver;
import java.util.Optional;

/** Headroom itself, on two threads. */
record HeadroomPeer(long seed) implements Peer {
    private static final int THREADS = 2;

    @Override
    public String name() {
        return "Headroom";
    }

    @Override
    public Optional<AssignmentResult> solve(AssignmentProblem problem, Budget budget) {
        AssignmentResult result = new AssignmentSolver(THREADS)
                .solve(new AssignmentRequest(problem, Long.MAX_VALUE, seed), budget::isSpent, (objective, bound) -> {});
        return Optional.of(result).filter(found -> found.verdict().feasible());
    }
}
