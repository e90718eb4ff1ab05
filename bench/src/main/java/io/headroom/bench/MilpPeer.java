package io.headroom.bench;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPVariable;
import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.LoadCost;
import java.util.Optional;
import java.util.stream.IntStream;

/** A solver for mixed-integer linear programmes that OR-Tools brings, on one thread: a 0-1 variable for each arc, a variable for what each load costs. {@code backend} is what OR-Tools calls it, {@code patience} how many seconds of the clock it may take for one of the processor, which matters where it cannot be stopped otherwise. */
record MilpPeer(String name, String backend, double patience) implements Peer {
    private static final double HALF = 0.5;

    @Override
    public Optional<AssignmentResult> solve(AssignmentProblem problem, Budget budget) {
        MPSolver solver = MPSolver.createSolver(backend);
        MPObjective objective = solver.objective();
        solver.suppressOutput();
        objective.setMinimization();
        MPVariable[] goes = new MPVariable[problem.arcs()];
        for (int job = 0; job < problem.jobs(); job++) {
            MPConstraint once = solver.makeConstraint(1, 1, "");
            for (int arc = problem.firstArc(job); arc < problem.firstArc(job + 1); arc++) {
                goes[arc] = solver.makeBoolVar("");
                objective.setCoefficient(goes[arc], (double) problem.cost(arc));
                once.setCoefficient(goes[arc], 1);
            }
        }
        LinearModel.eachLoad(problem, (cost, arcs, sizes) -> {
            if (cost.limit() < LoadCost.UNLIMITED) {
                add(solver.makeConstraint(0, (double) cost.limit(), ""), goes, arcs, sizes, 1);
            }
            if (!cost.pieces().isEmpty()) {
                MPVariable paid = solver.makeNumVar((double) LinearModel.least(cost), MPSolver.infinity(), "");
                objective.setCoefficient(paid, 1);
                for (LoadCost.Piece piece : cost.pieces()) {
                    double least = cost.at(piece.from()) - (double) piece.perUnit() * piece.from();
                    MPConstraint line = solver.makeConstraint(least, MPSolver.infinity(), "");
                    line.setCoefficient(paid, 1);
                    add(line, goes, arcs, sizes, -piece.perUnit());
                }
            }
        });
        return solved(problem, solver, goes, budget);
    }

    private static void add(MPConstraint line, MPVariable[] goes, int[] arcs, long[] sizes, long factor) {
        for (int at = 0; at < arcs.length; at++) {
            line.setCoefficient(goes[arcs[at]], (double) factor * sizes[at]);
        }
    }

    private Optional<AssignmentResult> solved(
            AssignmentProblem problem, MPSolver solver, MPVariable[] goes, Budget budget) {
        MPSolverParameters exact = new MPSolverParameters();
        exact.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
        solver.setTimeLimit((long) (1000 * patience * budget.left()));
        budget.whenSpent(solver::interruptSolve);
        ResultStatus status;
        try {
            status = solver.solve(exact);
        } catch (IllegalArgumentException withheld) {
            return Optional.empty(); // OR-Tools 9.15 knows no status for HiGHS at its limit, and hands nothing out
        }
        if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
            return Optional.empty();
        }
        int[] arcs = IntStream.range(0, goes.length)
                .filter(arc -> goes[arc].solutionValue() > HALF)
                .toArray();
        return Optional.of(
                Peer.result(problem, arcs, LinearModel.bound(solver.objective().bestBound())));
    }
}
