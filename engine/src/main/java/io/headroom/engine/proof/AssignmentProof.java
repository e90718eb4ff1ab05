package io.headroom.engine.proof;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.AssignmentResult.Overload;
import io.headroom.engine.model.portfolio.AssignmentResult.Verdict;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.LoadCost.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Whether an assignment is what its result says: every job with an agent that may do it, loads within their limits or named, the cost as it adds up, no bound above a cost. For small problems every assignment
 * there is can be tried, which says what the bound and the verdict are worth.
 */
public final class AssignmentProof {
    private final AssignmentProblem problem;
    private final AssignmentResult result;
    private final Faults faults = new Faults();
    private final long[][] load;
    private long cost;

    private AssignmentProof(AssignmentProblem problem, AssignmentResult result) {
        this.problem = problem;
        this.result = result;
        load = new long[problem.agents()][problem.resources()];
    }

    /** What is wrong with a result, each fault a sentence; empty where everything is right. Quick for problems of any size. */
    public static List<String> faults(AssignmentProblem problem, AssignmentResult result) {
        AssignmentProof proof = new AssignmentProof(problem, result);
        proof.faults.unless(
                result.agents().size() == problem.jobs(),
                "%s jobs have an agent, but there are %s jobs.",
                result.agents().size(),
                problem.jobs());
        if (proof.faults.all().isEmpty()) {
            proof.jobs();
            proof.loads();
            proof.faults.unless(
                    proof.cost == result.objective(),
                    "The result says a cost of %s, but pairs and loads make %s.",
                    result.objective(),
                    proof.cost);
        }
        return proof.faults.all();
    }

    /** The same, and what trying every assignment shows to be wrong. For small problems: time grows with agents to the power of jobs. */
    public static List<String> faultsByTryingAll(AssignmentProblem problem, AssignmentResult result) {
        List<String> sentences = new ArrayList<>(faults(problem, result));
        Faults faults = new Faults();
        OptionalLong least = least(problem);
        Verdict verdict = result.verdict();
        if (least.isEmpty()) {
            faults.unless(!verdict.feasible(), "No assignment keeps the limits, but the result says %s.", verdict);
        } else {
            long best = least.getAsLong();
            faults.unless(verdict != Verdict.IMPOSSIBLE, "An assignment of cost %s keeps the limits.", best);
            faults.unless(
                    verdict == Verdict.IMPOSSIBLE || result.bound() <= best,
                    "The bound is %s, but an assignment costs %s.",
                    result.bound(),
                    best);
            faults.unless(
                    !verdict.feasible() || result.objective() >= best,
                    "The result costs %s, and no assignment less than %s.",
                    result.objective(),
                    best);
        }
        sentences.addAll(faults.all());
        return sentences;
    }

    /** The least cost of any assignment within the limits, by trying all; empty where there is none. */
    public static OptionalLong least(AssignmentProblem problem) {
        return least(problem, 0, 0, new long[problem.agents()][problem.resources()]);
    }

    private static OptionalLong least(AssignmentProblem problem, int job, long pairs, long[][] load) {
        if (job == problem.jobs()) {
            return total(problem, pairs, load);
        }
        OptionalLong least = OptionalLong.empty();
        for (int arc = problem.firstArc(job); arc < problem.firstArc(job + 1); arc++) {
            put(problem, arc, 1, load);
            OptionalLong cost = least(problem, job + 1, pairs + problem.cost(arc), load);
            put(problem, arc, -1, load);
            if (cost.isPresent() && (least.isEmpty() || cost.getAsLong() < least.getAsLong())) {
                least = cost;
            }
        }
        return least;
    }

    private static void put(AssignmentProblem problem, int arc, int sign, long[][] load) {
        for (int resource = 0; resource < problem.resources(); resource++) {
            load[problem.agent(arc)][resource] += sign * problem.size(arc, resource);
        }
    }

    private static OptionalLong total(AssignmentProblem problem, long pairs, long[][] load) {
        long cost = pairs;
        for (int agent = 0; agent < load.length; agent++) {
            for (int resource = 0; resource < problem.resources(); resource++) {
                LoadCost curve = problem.loadCost(agent, resource);
                if (load[agent][resource] > curve.limit()) {
                    return OptionalLong.empty();
                }
                cost += loadCost(curve, load[agent][resource]);
            }
        }
        return OptionalLong.of(cost);
    }

    /** Each piece begins to count where it is reached, at its slope less that of the one before. */
    private static long loadCost(LoadCost curve, long load) {
        long cost = 0;
        long slope = 0;
        for (Piece piece : curve.pieces()) {
            cost += Math.max(0, load - piece.from()) * (piece.perUnit() - slope);
            slope = piece.perUnit();
        }
        return cost;
    }

    private void jobs() {
        for (int job = 0; job < problem.jobs(); job++) {
            int agent = result.agents().get(job);
            boolean may = false;
            for (int arc = problem.firstArc(job); arc < problem.firstArc(job + 1); arc++) {
                if (problem.agent(arc) == agent) {
                    may = true;
                    cost += problem.cost(arc);
                    put(problem, arc, 1, load);
                }
            }
            faults.unless(may, "Job %s is done by agent %s, who may not do it.", job, agent);
        }
    }

    private void loads() {
        List<Overload> found = new ArrayList<>();
        for (int agent = 0; agent < load.length; agent++) {
            for (int resource = 0; resource < problem.resources(); resource++) {
                LoadCost curve = problem.loadCost(agent, resource);
                long held = load[agent][resource];
                cost += loadCost(curve, held);
                if (held > curve.limit()) {
                    found.add(new Overload(agent, resource, held, curve.limit()));
                }
            }
        }
        faults.unless(
                found.equals(result.overloads()),
                "These loads lie above their limits: %s, but the result names %s.",
                found,
                result.overloads());
    }
}
