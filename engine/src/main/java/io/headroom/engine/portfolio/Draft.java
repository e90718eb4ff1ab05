package io.headroom.engine.portfolio;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import java.util.Arrays;

/** An assignment in the making: a job may be without an agent, and loads may lie above their limits at a price. */
final class Draft {
    static final int NOWHERE = -1;

    final AssignmentProblem problem;
    private final LoadCurve[] curves;
    private final double[] penalty;
    private final int[] arcOf;
    private final long[] load;

    /** {@code penalty} is what each unit above a limit costs, agent by agent and resource by resource within. */
    Draft(AssignmentProblem problem, LoadCurve[] curves, double[] penalty) {
        this.problem = problem;
        this.curves = curves;
        this.penalty = penalty.clone();
        arcOf = new int[problem.jobs()];
        Arrays.fill(arcOf, NOWHERE);
        load = new long[curves.length];
    }

    private Draft(Draft other) {
        problem = other.problem;
        curves = other.curves;
        penalty = other.penalty.clone();
        arcOf = other.arcOf.clone();
        load = other.load.clone();
    }

    /** A copy. */
    Draft copy() {
        return new Draft(this);
    }

    /** Takes over where each job is that is elsewhere in a changed copy of another draft. */
    void adopt(Draft before, Draft after) {
        for (int job = 0; job < arcOf.length; job++) {
            if (after.arcOf[job] != before.arcOf[job]) {
                move(job, after.arcOf[job]);
            }
        }
    }

    /** A copy in which each unit above any limit costs the same. */
    Draft withPenalty(double each) {
        Draft copy = copy();
        Arrays.fill(copy.penalty, each);
        return copy;
    }

    int arcOf(int job) {
        return arcOf[job];
    }

    int agentOf(int job) {
        return arcOf[job] == NOWHERE ? NOWHERE : problem.agent(arcOf[job]);
    }

    long load(int agent, int resource) {
        return load[agent * problem.resources() + resource];
    }

    /** Whether the agent of a job would be within all limits without it. */
    boolean fitsWithout(int job) {
        int arc = arcOf[job];
        int resources = problem.resources();
        int first = problem.agent(arc) * resources;
        for (int resource = 0; resource < resources; resource++) {
            if (curves[first + resource].over(load[first + resource] - problem.size(arc, resource)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a job that is nowhere may go along an arc of its without lifting a load above its limit. */
    boolean fits(int arc) {
        int first = problem.agent(arc) * problem.resources();
        for (int resource = 0; resource < problem.resources(); resource++) {
            long size = problem.size(arc, resource);
            if (size > 0 && curves[first + resource].over(load[first + resource] + size) > 0) {
                return false;
            }
        }
        return true;
    }

    void move(int job, int arc) {
        take(arcOf[job], -1);
        arcOf[job] = arc;
        take(arc, 1);
    }

    /** What the draft would cost more if the job went along the arc, penalties included. */
    double change(int job, int arc) {
        int now = arcOf[job];
        if (now == arc) {
            return 0;
        }
        return loadChange(now, -1) + loadChange(arc, 1);
    }

    /** Computed afresh: what the pairs and the loads cost, without penalties. */
    long cost() {
        long sum = 0;
        for (int arc : arcOf) {
            sum += arc == NOWHERE ? 0 : problem.cost(arc);
        }
        for (int k = 0; k < load.length; k++) {
            sum += curves[k].at(load[k]);
        }
        return sum;
    }

    /** Every job has an agent and no load lies above its limit. */
    boolean isFeasible() {
        return excess() == 0 && Arrays.stream(arcOf).allMatch(arc -> arc != NOWHERE);
    }

    /** All that lies above limits. */
    long excess() {
        long sum = 0;
        for (int k = 0; k < load.length; k++) {
            sum += curves[k].over(load[k]);
        }
        return sum;
    }

    /** Makes what lies above a limit dearer by a factor. */
    void punish(double factor) {
        for (int k = 0; k < load.length; k++) {
            if (curves[k].over(load[k]) > 0) {
                penalty[k] *= factor;
            }
        }
    }

    private void take(int arc, int sign) {
        if (arc != NOWHERE) {
            int resources = problem.resources();
            int first = problem.agent(arc) * resources;
            for (int resource = 0; resource < resources; resource++) {
                load[first + resource] += sign * problem.size(arc, resource);
            }
        }
    }

    private double loadChange(int arc, int sign) {
        if (arc == NOWHERE) {
            return 0;
        }
        int resources = problem.resources();
        int first = problem.agent(arc) * resources;
        double sum = sign * problem.cost(arc);
        for (int resource = 0; resource < resources; resource++) {
            int k = first + resource;
            long before = load[k];
            long after = before + sign * problem.size(arc, resource);
            LoadCurve curve = curves[k];
            sum += penalty[k] * (curve.over(after) - curve.over(before));
            if (!curve.isWall()) {
                sum += curve.at(after) - curve.at(before);
            }
        }
        return sum;
    }
}
