package io.headroom.bench;

import io.headroom.bench.InstanceFolder.Instance;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.AssignmentResult.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What came of each problem with each solver, as it comes, and in the end by class and solver. */
final class PeerTable {
    private final List<Line> lines = new ArrayList<>();

    /** What a solver handed out, and the processor seconds that it took. */
    record Row(Instance instance, String solver, Optional<AssignmentResult> result, double seconds) {}

    /** {@code above} is how far the cost lies above the best, in per cent. */
    private record Line(Row row, double above) {
        boolean answers() {
            return row.result.isPresent();
        }

        boolean proves() {
            return row.result
                    .filter(found -> found.verdict() == Verdict.OPTIMAL)
                    .isPresent();
        }

        double gap() {
            return row.result
                    .filter(found -> found.bound() > Long.MIN_VALUE)
                    .map(found ->
                            100.0 * (found.objective() - found.bound()) / (found.objective() + row.instance.level()))
                    .orElse(Double.NaN);
        }
    }

    static void head() {
        System.out.println("| problem | solver | cost | above the best | bound | own gap | processor s |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
    }

    /** Adds what all solvers made of one problem. */
    void add(List<Row> rows) {
        long best = rows.get(0)
                .instance
                .bestKnown()
                .orElseGet(() -> rows.stream()
                        .flatMap(row -> row.result.stream())
                        .mapToLong(AssignmentResult::objective)
                        .min()
                        .orElse(0));
        for (Row row : rows) {
            Line line = new Line(
                    row,
                    row.result
                            .map(found -> 100.0 * (found.objective() - best) / (best + row.instance.level()))
                            .orElse(Double.NaN));
            lines.add(line);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %s | %.1f |%n",
                    row.instance.name(),
                    row.solver,
                    row.result
                            .map(found -> String.valueOf(found.objective() + row.instance.level()))
                            .orElse("none"),
                    share(line.above),
                    row.result
                            .filter(found -> found.bound() > Long.MIN_VALUE)
                            .map(found -> String.valueOf(found.bound() + row.instance.level()))
                            .orElse(""),
                    share(line.gap()),
                    row.seconds);
        }
    }

    void summary() {
        System.out.println();
        System.out.println(
                "| class | solver | answers | mean above the best | worst | own gap, mean | proven | processor s, mean |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (String kind :
                lines.stream().map(line -> line.row.instance.kind()).distinct().toList()) {
            for (String solver :
                    lines.stream().map(line -> line.row.solver).distinct().toList()) {
                print(
                        kind,
                        solver,
                        lines.stream()
                                .filter(line -> line.row.instance.kind().equals(kind) && line.row.solver.equals(solver))
                                .toList());
            }
        }
    }

    private static void print(String kind, String solver, List<Line> its) {
        List<Line> answers = its.stream().filter(Line::answers).toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d of %d | %s | %s | %s | %d | %.1f |%n",
                kind,
                solver,
                answers.size(),
                its.size(),
                share(answers.stream().mapToDouble(Line::above).average().orElse(Double.NaN)),
                share(answers.stream().mapToDouble(Line::above).max().orElse(Double.NaN)),
                share(answers.stream().mapToDouble(Line::gap).average().orElse(Double.NaN)),
                its.stream().filter(Line::proves).count(),
                its.stream().mapToDouble(line -> line.row.seconds).average().orElse(0));
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.3f %%", share);
    }
}
