package io.headroom.cli;

import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table that is wider than the terminal: each row is a list of its own, under its first cell. */
final class RowLists {
    private static final int INDENT = 2;
    private static final int GAP = 2;

    private final Table table;
    private final int width;
    private final int label;

    RowLists(Table table, int width) {
        this.table = table;
        this.width = width;
        int widest = table.columns().stream()
                .skip(1)
                .mapToInt(column -> Shown.width(column.heading()))
                .max()
                .orElse(0);
        this.label = Math.min(widest, width / 2);
    }

    List<String> lines(UnaryOperator<String> heading, UnaryOperator<String> cell) {
        List<String> lines = new ArrayList<>();
        table.rows().forEach(row -> add(lines, row, heading, cell));
        if (!table.total().isEmpty()) {
            add(lines, table.total(), heading, heading);
        }
        return lines;
    }

    private void add(List<String> lines, List<String> row, UnaryOperator<String> heading, UnaryOperator<String> cell) {
        Paragraph.wrap(row.get(0), width).forEach(line -> lines.add(heading.apply(line)));
        for (int column = 1; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                add(lines, table.columns().get(column), row.get(column), cell);
            }
        }
    }

    private void add(List<String> lines, Column column, String text, UnaryOperator<String> cell) {
        List<String> labels = Paragraph.wrap(column.heading(), label);
        List<String> texts = Paragraph.wrap(text, width - INDENT - label - GAP);
        for (int at = 0; at < Math.max(labels.size(), texts.size()); at++) {
            String left = at < labels.size() ? labels.get(at) : "";
            String pad = " ".repeat(label - Shown.width(left) + GAP);
            lines.add(
                    at < texts.size()
                            ? " ".repeat(INDENT) + left + pad + cell.apply(texts.get(at))
                            : " ".repeat(INDENT) + left);
        }
    }
}
