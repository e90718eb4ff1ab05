package io.headroom.bench;

import io.headroom.bench.InstanceFolder.Instance;
import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentRequest;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.AssignmentResult.Verdict;
import io.headroom.engine.portfolio.AssignmentSolver;
import io.headroom.engine.proof.AssignmentProof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Answers: how far from the best known cost does the solver end, how far does it say so itself, and how often is it sure? {@code SolveInstances FOLDER EFFORT THREADS SEED [NAMES]} takes every instance of a folder whose name
 * matches, and the best known costs from its {@code bestknown.tsv}, if it has one. Time is processor time of all threads, compiling included; each answer is verified.
 */
public final class SolveInstances {
    private final List<Row> rows = new ArrayList<>();

    private SolveInstances() {}

    public static void main(String[] arguments) throws IOException {
        Pattern names = Pattern.compile(arguments.length > 4 ? arguments[4] : ".*");
        SolveInstances run = new SolveInstances();
        System.out.println(
                "| instance | best known | objective | bound | to best known | own gap | proven | processor s |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | --- | ---: |");
        for (Instance instance : new InstanceFolder(Path.of(arguments[0])).instances(names)) {
            run.solve(
                    instance,
                    Long.parseLong(arguments[1]),
                    Integer.parseInt(arguments[2]),
                    Long.parseLong(arguments[3]));
        }
        run.summary();
    }

    private void solve(Instance instance, long effort, int threads, long seed) {
        AssignmentProblem problem = instance.problem();
        double start = Clocks.processorSeconds();
        AssignmentResult result = new AssignmentSolver(threads).solve(new AssignmentRequest(problem, effort, seed));
        double seconds = Clocks.processorSeconds() - start;
        List<String> faults = AssignmentProof.faults(problem, result);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(instance.name() + ": " + faults);
        }
        Row row = new Row(instance, result, seconds);
        rows.add(row);
        System.out.println(row.line());
    }

    private void summary() {
        System.out.println();
        System.out.println(
                "| class | instances | mean to best known | worst | at best known | own gap, mean | proven |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        rows.stream()
                .map(Row::kind)
                .distinct()
                .forEach(kind -> print(
                        kind,
                        rows.stream().filter(row -> row.kind().equals(kind)).toList()));
        print("all", rows);
    }

    private static void print(String kind, List<Row> rows) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.4f %% | %.4f %% | %d | %.4f %% | %d |%n",
                kind,
                rows.size(),
                rows.stream().mapToDouble(Row::toBestKnown).average().orElse(0),
                rows.stream().mapToDouble(Row::toBestKnown).max().orElse(0),
                rows.stream().filter(row -> row.toBestKnown() <= 0).count(),
                rows.stream()
                        .mapToDouble(row -> 100 * row.result.gap())
                        .average()
                        .orElse(0),
                rows.stream()
                        .filter(row -> row.result.verdict() == Verdict.OPTIMAL)
                        .count());
    }

    /** What came of one instance. */
    private record Row(Instance instance, AssignmentResult result, double seconds) {
        String kind() {
            return instance.kind();
        }

        /** In per cent; not a number where no best cost is known or no assignment was found. */
        double toBestKnown() {
            OptionalLong best = instance.bestKnown();
            return best.isPresent() && result.verdict().feasible()
                    ? 100.0 * (result.objective() - best.getAsLong()) / best.getAsLong()
                    : Double.NaN;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %.4f %% | %.4f %% | %s | %.1f |",
                    instance.name(),
                    instance.bestKnown().isPresent()
                            ? String.valueOf(instance.bestKnown().getAsLong())
                            : "",
                    result.objective(),
                    result.bound(),
                    toBestKnown(),
                    100 * result.gap(),
                    result.verdict() == Verdict.OPTIMAL ? "yes" : "",
                    seconds);
        }
    }
}
