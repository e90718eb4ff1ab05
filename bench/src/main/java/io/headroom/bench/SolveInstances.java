package io.headroom.bench;

import com.sun.management.OperatingSystemMXBean;
import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentRequest;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.AssignmentResult.Verdict;
import io.headroom.engine.portfolio.AssignmentSolver;
import io.headroom.engine.proof.AssignmentProof;
import io.headroom.formats.gap.GapReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Answers: how far from the best known cost does the solver end, how far does it say so itself, and how often is it sure? {@code SolveInstances FOLDER EFFORT THREADS SEED [NAMES]} takes every instance of a folder whose name
 * matches, and the best known costs from its {@code bestknown.tsv}, if it has one. Time is processor time of all threads, compiling included; each answer is verified.
 */
public final class SolveInstances {
    private static final Pattern INSTANCE = Pattern.compile("[a-e][0-9]{5,6}");
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Map<String, Long> bestKnown;
    private final List<Row> rows = new ArrayList<>();

    private SolveInstances(Map<String, Long> bestKnown) {
        this.bestKnown = bestKnown;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Pattern names = Pattern.compile(arguments.length > 4 ? arguments[4] : ".*");
        SolveInstances run = new SolveInstances(bestKnown(folder.resolve("bestknown.tsv")));
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> INSTANCE.matcher(name(file)).matches()
                            && names.matcher(name(file)).matches())
                    .sorted()
                    .toList();
        }
        System.out.println(
                "| instance | best known | objective | bound | to best known | own gap | proven | processor s |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | --- | ---: |");
        for (Path file : files) {
            run.solve(file, Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]));
        }
        run.summary();
    }

    private void solve(Path file, long effort, int threads, long seed) throws IOException {
        AssignmentProblem problem =
                new GapReader(file, name(file)).read().value().orElseThrow();
        long start = MACHINE.getProcessCpuTime();
        AssignmentResult result = new AssignmentSolver(threads).solve(new AssignmentRequest(problem, effort, seed));
        double seconds = (MACHINE.getProcessCpuTime() - start) / 1e9;
        List<String> faults = AssignmentProof.faults(problem, result);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(file + ": " + faults);
        }
        Long best = bestKnown.get(name(file));
        Row row = new Row(name(file), best == null ? OptionalLong.empty() : OptionalLong.of(best), result, seconds);
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

    private static Map<String, Long> bestKnown(Path file) throws IOException {
        Map<String, Long> best = new HashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", -1);
                if (INSTANCE.matcher(cells[0]).matches()) {
                    best.put(cells[0], Long.valueOf(cells[4]));
                }
            }
        }
        return best;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** What came of one instance. */
    private record Row(String name, OptionalLong best, AssignmentResult result, double seconds) {
        String kind() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT);
        }

        /** In per cent; not a number where no best cost is known or no assignment was found. */
        double toBestKnown() {
            return best.isPresent() && result.verdict().feasible()
                    ? 100.0 * (result.objective() - best.getAsLong()) / best.getAsLong()
                    : Double.NaN;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %.4f %% | %.4f %% | %s | %.1f |",
                    name,
                    best.isPresent() ? String.valueOf(best.getAsLong()) : "",
                    result.objective(),
                    result.bound(),
                    toBestKnown(),
                    100 * result.gap(),
                    result.verdict() == Verdict.OPTIMAL ? "yes" : "",
                    seconds);
        }
    }
}
