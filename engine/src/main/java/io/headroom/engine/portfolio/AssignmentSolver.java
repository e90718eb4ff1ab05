package io.headroom.engine.portfolio;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentRequest;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.AssignmentResult.Overload;
import io.headroom.engine.model.portfolio.AssignmentResult.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Who does which job: a cheap assignment within all limits, and a proof of how much cheaper any other can be.
 *
 * <p>The same request gives the same result, whatever the number of threads: a fixed number of lanes search side by side, hear of each other only between rounds, and count their work in operations.
 * Whoever stops a search early gets what there is by then, which does depend on the moment.
 */
public final class AssignmentSolver {
    /** How many operations of the inner loops a step of effort is: about two milliseconds of processor time. */
    private static final long STEP = 1_000_000;

    private static final long FIRST_POLISH = 50_000_000;
    private static final long FIRST_SWEEPS = 5;

    private final int threads;
    private final Set<Part> without;

    public AssignmentSolver(int threads) {
        this(threads, Set.of());
    }

    AssignmentSolver(int threads, Set<Part> without) {
        if (threads < 1) {
            throw new IllegalArgumentException("A solver needs 1 thread or more, but was given %s.".formatted(threads));
        }
        this.threads = threads;
        this.without = without;
    }

    public AssignmentResult solve(AssignmentRequest request) {
        return solve(request, () -> false, (objective, bound) -> {});
    }

    /**
     * Solves until it is proven, the effort is spent or {@code stop} says so, which is asked often and by several threads.
     *
     * @param watcher hears of every better assignment and every better bound
     */
    public AssignmentResult solve(AssignmentRequest request, BooleanSupplier stop, Watcher watcher) {
        AssignmentProblem problem = request.problem();
        if (problem.jobs() == 0) {
            return new AssignmentResult(Verdict.OPTIMAL, 0, 0, List.of(), List.of()); // an empty load costs nothing
        }
        long effort = request.effort() > Long.MAX_VALUE / STEP ? Long.MAX_VALUE : request.effort() * STEP;
        Meter meter = new Meter(effort, stop);
        Root root = new Root(problem, meter, without);
        Draft first = root.begun();
        long sweep = 4L * (1 + problem.resources()) * root.near().count();
        Chains chains = new Chains(first, root.near(), new Meter(Math.max(FIRST_POLISH, FIRST_SWEEPS * sweep), stop));
        chains.place();
        if (verdict(first, root) == Verdict.OPTIMAL) {
            return result(first, root.bound(), Verdict.OPTIMAL);
        }
        chains.polish();
        tell(first, root, watcher);
        root.price(meter);
        Draft best = first;
        if (first.isFeasible() || !root.isImpossible()) {
            best = new Search(root, threads, request.seed(), meter, stop, watcher).improve(first);
        }
        Draft last = best.isFeasible() ? best : closest(best, root, stop);
        return result(last, root.bound(), verdict(last, root));
    }

    /** A draft with less above its limits, if caring for nothing else finds one. */
    private static Draft closest(Draft draft, Root root, BooleanSupplier stop) {
        Draft closer = draft.withPenalty(1 + Math.abs((double) root.dearest()));
        new Chains(closer, root.near(), new Meter(FIRST_POLISH, stop)).descend();
        return closer.excess() < draft.excess() ? closer : draft;
    }

    private static void tell(Draft draft, Root root, Watcher watcher) {
        watcher.sees(draft.isFeasible() ? OptionalLong.of(draft.cost()) : OptionalLong.empty(), root.bound());
    }

    /** Hears how far a search is. */
    public interface Watcher {
        /** The cheapest assignment so far, or none, costs so much, and none can cost less than the bound. */
        void sees(OptionalLong objective, long bound);
    }

    private static Verdict verdict(Draft draft, Root root) {
        if (!draft.isFeasible()) {
            return root.isImpossible() ? Verdict.IMPOSSIBLE : Verdict.NOT_FOUND;
        }
        return draft.cost() == root.bound() ? Verdict.OPTIMAL : Verdict.FEASIBLE;
    }

    private static AssignmentResult result(Draft draft, long bound, Verdict verdict) {
        AssignmentProblem problem = draft.problem;
        List<Integer> agents = new ArrayList<>(problem.jobs());
        for (int job = 0; job < problem.jobs(); job++) {
            agents.add(draft.agentOf(job));
        }
        List<Overload> overloads = new ArrayList<>();
        for (int agent = 0; agent < problem.agents(); agent++) {
            for (int resource = 0; resource < problem.resources(); resource++) {
                long load = draft.load(agent, resource);
                long limit = problem.loadCost(agent, resource).limit();
                if (load > limit) {
                    overloads.add(new Overload(agent, resource, load, limit));
                }
            }
        }
        return new AssignmentResult(verdict, draft.cost(), bound, agents, overloads);
    }
}
