package io.headroom.cli;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.AssignmentResult.Overload;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The answer to an assignment instance for people: how cheap, how good that is, and who does what. */
final class SolveText {
    private final PrintWriter out;
    private final int width;
    private final Paint paint;

    SolveText(PrintWriter out, int width, Paint paint) {
        this.out = out;
        this.width = width;
        this.paint = paint;
    }

    void print(AssignmentProblem problem, AssignmentResult result) {
        paragraph(sentence(result));
        for (Overload overload : result.overloads()) {
            paragraph("Agent %d would hold %,d, and has %,d: %,d too much."
                    .formatted(overload.agent(), overload.load(), overload.limit(), overload.excess()));
        }
        out.println();
        new TextTable(table(problem, result), width)
                .lines(paint::bold, cell -> cell)
                .forEach(out::println);
        out.flush();
    }

    private void paragraph(String text) {
        Paragraph.wrap(text, width).forEach(out::println);
    }

    private static String sentence(AssignmentResult result) {
        return switch (result.verdict()) {
            case OPTIMAL ->
                "Objective %,d. Nothing is cheaper: the bound is %,d too."
                        .formatted(result.objective(), result.bound());
            case FEASIBLE ->
                "Objective %,d, bound %,d: at most %.3f %% above the cheapest that there is."
                        .formatted(result.objective(), result.bound(), 100 * result.gap());
            case NOT_FOUND ->
                "No assignment that keeps all capacities was found; there may be one. More --effort may find it. This is as close as it came:";
            case IMPOSSIBLE -> "No assignment keeps all capacities. This is as close as it came:";
        };
    }

    private static Table table(AssignmentProblem problem, AssignmentResult result) {
        List<StringBuilder> jobs = new ArrayList<>();
        long[] load = new long[problem.agents()];
        for (int agent = 0; agent < load.length; agent++) {
            jobs.add(new StringBuilder());
        }
        for (int job = 0; job < problem.jobs(); job++) {
            int agent = result.agents().get(job);
            load[agent] += problem.size(problem.arc(job, agent), 0);
            jobs.get(agent).append(jobs.get(agent).length() == 0 ? "" : " ").append(job);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int agent = 0; agent < load.length; agent++) {
            rows.add(List.of(
                    String.valueOf(agent),
                    "%,d".formatted(load[agent]),
                    "%,d".formatted(problem.loadCost(agent, 0).limit()),
                    jobs.get(agent).toString()));
        }
        return Table.of(
                "",
                List.of(Column.number("Agent"), Column.number("Load"), Column.number("Capacity"), Column.text("Jobs")),
                rows);
    }
}
