package io.headroom.engine.model.portfolio;

/**
 * What a solver is asked.
 *
 * @param effort how much work the search may do, in steps of some milliseconds of processor time
 * @param seed   fixes every random draw
 */
public record AssignmentRequest(AssignmentProblem problem, long effort, long seed) {
    public AssignmentRequest {
        if (effort < 1) {
            throw new IllegalArgumentException("An effort is 1 step or more, but was %s.".formatted(effort));
        }
    }
}
