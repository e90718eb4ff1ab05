package io.headroom.report.chart;

import io.headroom.engine.model.plan.Benchmark;
import io.headroom.engine.model.plan.Plan.Answer;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.List;
import java.util.Locale;

/** The plan with its range, and the rules of thumb below it. */
public final class GuidepostChart {
    private static final double NAMES = 250;
    private static final double RIGHT = 700;
    private static final double ROW = 44;

    private GuidepostChart() {}

    /** A chart of any number of rules. */
    public static Chart of(String key, Answer answer, List<Benchmark> rules) {
        double bottom = 6 + (rules.size() + 1) * ROW;
        double most = Math.max(1, Math.max(answer.high(), answer.required()));
        for (Benchmark rule : rules) {
            most = Math.max(most, rule.high());
        }
        Scale scale = Scale.whole(0, most, 6, NAMES, RIGHT);
        Drawing drawing = new Drawing(
                key,
                Drawing.WIDTH,
                bottom + 28,
                "Rules of thumb beside this plan",
                "This plan: %s people, %s in 8 of 10 futures. "
                                .formatted(Figures.count(answer.required()), Figures.range(answer.low(), answer.high()))
                        + String.join(
                                "; ",
                                rules.stream()
                                        .map(rule ->
                                                start(rule.label()) + ": " + Figures.range(rule.low(), rule.high()))
                                        .toList())
                        + ".");
        for (double mark : scale.marks()) {
            double x = scale.place(mark);
            drawing.line("hair", x, 6, x, bottom).middle("", x, bottom + 20, Figures.decimal(mark, 0));
        }
        row(drawing, scale, 0, "s", "This plan", "from the work itself");
        line(drawing, "range", scale, 0, answer.low(), answer.high());
        drawing.dot("enough", scale.place(answer.required()), y(0), 6);
        value(
                drawing,
                "a h",
                scale,
                0,
                Math.min(answer.low(), answer.required()),
                Math.max(answer.high(), answer.required()),
                "%s (%s)".formatted(Figures.count(answer.required()), Figures.range(answer.low(), answer.high())));
        for (int at = 0; at < rules.size(); at++) {
            Benchmark rule = rules.get(at);
            row(
                    drawing,
                    scale,
                    at + 1,
                    "i",
                    start(rule.label()),
                    "grade " + rule.grade().name() + ": " + rule.scope());
            if (rule.low() == rule.high()) {
                drawing.dot("rule", scale.place(rule.low()), y(at + 1), 6);
            } else {
                line(drawing, "rulerange", scale, at + 1, rule.low(), rule.high());
            }
            value(drawing, "s h", scale, at + 1, rule.low(), rule.high(), Figures.range(rule.low(), rule.high()));
        }
        return new Chart(drawing.svg(), table(answer, rules));
    }

    private static void row(Drawing drawing, Scale scale, int at, String style, String name, String note) {
        write(drawing, style, 0, at, Lettering.lines(name, NAMES - 16));
        write(drawing, "", scale.to() + 44, at, Lettering.lines(note, Drawing.WIDTH - scale.to() - 44));
    }

    private static void write(Drawing drawing, String style, double x, int at, List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            drawing.left(style, x, y(at) + 4.5 + (2 * line - lines.size() + 1) * 9, lines.get(line));
        }
    }

    private static void line(Drawing drawing, String style, Scale scale, int at, double low, double high) {
        drawing.line(style, scale.place(low), y(at), scale.place(high), y(at));
    }

    /** Right of the mark, or left of it where the right is too near the edge. */
    private static void value(
            Drawing drawing, String style, Scale scale, int at, double low, double high, String text) {
        double right = scale.place(high) + 16;
        if (right + Lettering.width(text) < scale.to() + 36) {
            drawing.left(style, right, y(at) + 4.5, text);
        } else {
            drawing.right(style, scale.place(low) - 16, y(at) + 4.5, text);
        }
    }

    private static String start(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static double y(int at) {
        return 25 + at * ROW;
    }

    private static Table table(Answer answer, List<Benchmark> rules) {
        List<List<String>> rows = new java.util.ArrayList<>();
        rows.add(List.of(
                "This plan",
                Figures.count(answer.required()),
                "the work itself",
                "",
                "",
                "In 8 of 10 futures " + Figures.range(answer.low(), answer.high()) + "."));
        for (Benchmark rule : rules) {
            rows.add(List.of(
                    start(rule.label()),
                    Figures.range(rule.low(), rule.high()),
                    rule.scope(),
                    rule.date().isBlank() ? rule.source() : rule.source() + ", " + rule.date(),
                    rule.grade().name(),
                    rule.why()));
        }
        return Table.of(
                "Rules of thumb",
                List.of(
                        Column.text("Rule"),
                        Column.number("People"),
                        Column.text("What it counts"),
                        Column.text("Source"),
                        Column.text("Grade"),
                        Column.text("Why we differ")),
                rows);
    }
}
