package io.headroom.bench;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Timefold Solver, community edition: one thread, its usual construction and local search, a score kept up to date by hand. It has no bound. */
final class TimefoldPeer implements Peer {
    @Override
    public String name() {
        return "Timefold";
    }

    @Override
    public Optional<AssignmentResult> solve(AssignmentProblem problem, Budget budget) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Job.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TimefoldScore.class))
                .withTerminationConfig(new TerminationConfig().withHoursSpentLimit(1L));
        Solver<Plan> solver = SolverFactory.<Plan>create(config).buildSolver();
        budget.whenSpent(solver::terminateEarly);
        Plan best = solver.solve(new Plan(problem));
        if (best.jobs.stream().anyMatch(job -> job.arc == null) || !best.score().isFeasible()) {
            return Optional.empty();
        }
        int[] arcs = best.jobs.stream().mapToInt(Job::arc).toArray();
        return Optional.of(Peer.result(problem, arcs, Long.MIN_VALUE));
    }

    /** Its solution: all jobs. */
    @PlanningSolution
    public static final class Plan {
        final @Nullable AssignmentProblem problem;

        @PlanningEntityCollectionProperty
        final List<Job> jobs;

        @PlanningScore
        private @Nullable HardSoftLongScore score;

        /** For Timefold, which copies plans. */
        public Plan() {
            problem = null;
            jobs = List.of();
        }

        Plan(AssignmentProblem problem) {
            this.problem = problem;
            jobs = IntStream.range(0, problem.jobs())
                    .mapToObj(job -> new Job(
                            job,
                            IntStream.range(problem.firstArc(job), problem.firstArc(job + 1))
                                    .boxed()
                                    .toList()))
                    .toList();
        }

        HardSoftLongScore score() {
            return score == null ? HardSoftLongScore.ofHard(-1) : score;
        }
    }

    /** Its entity: a job and the arc along which it goes. */
    @PlanningEntity
    public static final class Job {
        @PlanningId
        private final int id;

        @ValueRangeProvider
        final List<Integer> arcs;

        @PlanningVariable
        private @Nullable Integer arc;

        /** For Timefold, which copies jobs. */
        public Job() {
            this(0, List.of());
        }

        Job(int id, List<Integer> arcs) {
            this.id = id;
            this.arcs = arcs;
        }

        boolean isPlaced() {
            return arc != null;
        }

        int arc() {
            return arc == null ? id : arc;
        }
    }
}
