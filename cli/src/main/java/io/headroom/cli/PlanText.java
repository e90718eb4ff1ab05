package io.headroom.cli;

import io.headroom.engine.model.plan.Plan;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Point;
import io.headroom.report.words.SevenPoints;
import io.headroom.report.words.Table;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The seven points of a plan on a terminal. */
final class PlanText {
    private static final int INDENT = 3;
    private static final int LONGEST_CELL = 45;
    private static final int ANSWER = 3;
    private static final int OVERLOAD = 4;
    private static final int GUIDEPOST = 6;
    private static final Pattern MUST_ACT = Pattern.compile("1[3-9][0-9] %|[2-9][0-9]{2} %|[0-9],?[0-9]{3} %");

    private final PrintWriter out;
    private final int width;
    private final Paint paint;

    PlanText(PrintWriter out, int width, Paint paint) {
        this.out = out;
        this.width = width;
        this.paint = paint;
    }

    void print(Plan plan, SevenPoints points) {
        out.println("As of %s, for %s"
                .formatted(
                        Figures.date(plan.horizon().asOf()),
                        Figures.months(
                                plan.horizon().first(),
                                plan.horizon().month(plan.horizon().months() - 1))));
        points.points().forEach(this::print);
    }

    private void print(Point point) {
        out.println();
        out.println(paint.bold("%d  %s".formatted(point.number(), point.title())));
        paragraph(point.sentence(), point.number() == ANSWER ? paint::bold : text -> text);
        UnaryOperator<String> cell = point.number() == OVERLOAD ? this::load : text -> text;
        point.tables().forEach(table -> table(point.number() == GUIDEPOST ? readable(table) : table, cell));
        point.notes().forEach(note -> paragraph(note, text -> text));
    }

    /** A table without the columns of whole sentences, which would be a wall of broken lines; the report has all of them. */
    private Table readable(Table table) {
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(column ->
                        table.rows().stream().allMatch(row -> row.get(column).length() <= LONGEST_CELL))
                .boxed()
                .toList();
        return Table.of(
                table.title(),
                kept.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> kept.stream().map(row::get).toList())
                        .toList());
    }

    /** A table under its title, a little to the right. */
    void table(Table table, UnaryOperator<String> cell) {
        out.println();
        if (!table.title().isEmpty()) {
            paragraph(table.title(), text -> text);
        }
        List<String> lines = new TextTable(table, width - INDENT).lines(paint::bold, cell);
        lines.forEach(line -> out.println(" ".repeat(INDENT) + line));
        out.println();
    }

    void paragraph(String text, UnaryOperator<String> painted) {
        Paragraph.wrap(text, width - INDENT)
                .forEach(line -> out.println(line.isEmpty() ? "" : " ".repeat(INDENT) + painted.apply(line)));
    }

    private String load(String cell) {
        return MUST_ACT.matcher(cell).matches() ? paint.alarm(cell) : cell;
    }
}
