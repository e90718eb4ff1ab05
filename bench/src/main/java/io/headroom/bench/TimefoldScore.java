package io.headroom.bench;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import io.headroom.bench.TimefoldPeer.Job;
import io.headroom.bench.TimefoldPeer.Plan;
import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.LoadCost;
import org.jspecify.annotations.Nullable;

/** How good a plan is to Timefold: what lies above limits is hard, what it costs soft. Kept up to date with each move, which is the quickest way that Timefold knows. */
public final class TimefoldScore implements IncrementalScoreCalculator<Plan, HardSoftLongScore> {
    private @Nullable AssignmentProblem problem;
    private long[] load = new long[0];
    private long over;
    private long cost;

    @Override
    public void resetWorkingSolution(Plan plan) {
        problem = plan.problem;
        load = new long[problem == null ? 0 : problem.agents() * problem.resources()];
        over = 0;
        cost = 0;
        plan.jobs.forEach(job -> count(job, 1));
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {
        count((Job) entity, 1);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        count((Job) entity, -1);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        count((Job) entity, 1);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        count((Job) entity, -1);
    }

    @Override
    public void afterEntityRemoved(Object entity) {}

    @Override
    public HardSoftLongScore calculateScore() {
        return HardSoftLongScore.of(-over, -cost);
    }

    private void count(Job job, int sign) {
        if (job.isPlaced() && problem != null) {
            int arc = job.arc();
            cost += sign * problem.cost(arc);
            int agent = problem.agent(arc);
            for (int resource = 0; resource < problem.resources(); resource++) {
                int at = agent * problem.resources() + resource;
                LoadCost curve = problem.loadCost(agent, resource);
                long before = load[at];
                load[at] += sign * problem.size(arc, resource);
                over += Math.max(0, load[at] - curve.limit()) - Math.max(0, before - curve.limit());
                cost += curve.at(load[at]) - curve.at(before);
            }
        }
    }
}
