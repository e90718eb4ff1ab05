package io.headroom.bench;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.LoadCost;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** CP-SAT of OR-Tools, on two threads: a 0-1 variable for each arc, a variable for each load that costs something. */
final class CpSatPeer implements Peer {
    private static final int THREADS = 2;

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public Optional<AssignmentResult> solve(AssignmentProblem problem, Budget budget) {
        CpModel model = new CpModel();
        LinearExprBuilder objective = LinearExpr.newBuilder();
        BoolVar[] goes = new BoolVar[problem.arcs()];
        for (int job = 0; job < problem.jobs(); job++) {
            int from = problem.firstArc(job);
            int until = problem.firstArc(job + 1);
            for (int arc = from; arc < until; arc++) {
                goes[arc] = model.newBoolVar("");
                objective.addTerm(goes[arc], problem.cost(arc));
            }
            model.addExactlyOne(Arrays.copyOfRange(goes, from, until));
        }
        LinearModel.eachLoad(problem, (cost, arcs, sizes) -> {
            LinearExprBuilder load = LinearExpr.newBuilder();
            IntStream.range(0, arcs.length).forEach(at -> load.addTerm(goes[arcs[at]], sizes[at]));
            model.addLinearConstraint(load, 0, cost.limit());
            addCost(
                    model,
                    objective,
                    cost,
                    load,
                    IntStream.range(0, arcs.length).mapToLong(at -> sizes[at]).sum());
        });
        model.minimize(objective);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(THREADS);
        budget.whenSpent(solver::stopSearch);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        int[] arcs = IntStream.range(0, goes.length)
                .filter(arc -> solver.booleanValue(goes[arc]))
                .toArray();
        return Optional.of(Peer.result(problem, arcs, LinearModel.bound(solver.bestObjectiveBound())));
    }

    private static void addCost(
            CpModel model, LinearExprBuilder objective, LoadCost cost, LinearExprBuilder load, long most) {
        if (!cost.pieces().isEmpty()) {
            long reach = Math.min(most, cost.limit());
            IntVar paid = model.newIntVar(LinearModel.least(cost), Math.max(0, cost.at(reach)), "");
            objective.add(paid);
            for (LoadCost.Piece piece : cost.pieces()) {
                LinearExprBuilder line = LinearExpr.newBuilder();
                line.addTerm(load, piece.perUnit()).add(cost.at(piece.from()) - piece.perUnit() * piece.from());
                model.addGreaterOrEqual(paid, line);
            }
        }
    }
}
