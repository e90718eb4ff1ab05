package io.headroom.engine.model.portfolio;

import java.util.List;

/**
 * Which agent does each job, what that costs, and how little any assignment can cost.
 *
 * @param objective the cost of this assignment; if it is not feasible, without any price for what lies above the limits
 * @param bound     what every feasible assignment costs at least
 * @param agents    the agent of each job, from 0
 * @param overloads the loads above their limits; none where the assignment is feasible
 */
public record AssignmentResult(
        Verdict verdict, long objective, long bound, List<Integer> agents, List<Overload> overloads) {
    public AssignmentResult {
        agents = List.copyOf(agents);
        overloads = List.copyOf(overloads);
        if (verdict.feasible() != overloads.isEmpty()) {
            throw new IllegalArgumentException("%s does not go with these overloads: %s".formatted(verdict, overloads));
        }
        if (verdict.feasible() && (bound > objective || (verdict == Verdict.OPTIMAL) != (bound == objective))) {
            throw new IllegalArgumentException(
                    "%s does not go with a cost of %s and a bound of %s.".formatted(verdict, objective, bound));
        }
    }

    /** (objective − bound) ÷ |objective|, from 0; what lies between both where the objective is 0. */
    public double gap() {
        return (double) (objective - bound) / Math.max(1, Math.abs(objective));
    }

    /** What is known of an assignment. */
    public enum Verdict {
        /** Nothing is cheaper: the bound is the cost. */
        OPTIMAL,
        /** All limits are kept. */
        FEASIBLE,
        /** None that keeps all limits was found; there may be one. */
        NOT_FOUND,
        /** No assignment keeps all limits. */
        IMPOSSIBLE;

        public boolean feasible() {
            return this == OPTIMAL || this == FEASIBLE;
        }
    }

    /** A load of an agent with a resource above its limit. */
    public record Overload(int agent, int resource, long load, long limit) {
        public Overload {
            if (load <= limit) {
                throw new IllegalArgumentException("A load of %s does not lie above %s.".formatted(load, limit));
            }
        }

        public long excess() {
            return load - limit;
        }
    }
}
