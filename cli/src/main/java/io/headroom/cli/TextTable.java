package io.headroom.cli;

import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table as lines of text: numbers stand on the right edge and are never broken, texts wrap within their column until the table fits.
 */
final class TextTable {
    private static final int GAP = 2;
    private static final int NARROWEST = 10;

    private final Table table;
    private final int[] widths;

    TextTable(Table table, int width) {
        this.table = table;
        this.widths = widths(table, width);
    }

    /** The lines; {@code heading} paints the headings and {@code cell} each cell. */
    List<String> lines(UnaryOperator<String> heading, UnaryOperator<String> cell) {
        List<String> lines = new ArrayList<>();
        List<String> headings = table.columns().stream().map(Column::heading).toList();
        if (headings.stream().anyMatch(one -> !one.isEmpty())) {
            add(lines, headings, heading);
        }
        table.rows().forEach(row -> add(lines, row, cell));
        if (!table.total().isEmpty()) {
            add(lines, table.total(), heading);
        }
        return lines;
    }

    /** How wide the table is at most when nothing wraps. */
    static int natural(Table table) {
        int sum = GAP * (table.columns().size() - 1);
        for (int column = 0; column < table.columns().size(); column++) {
            sum += natural(table, column);
        }
        return sum;
    }

    private static int[] widths(Table table, int width) {
        int[] widths = new int[table.columns().size()];
        int sum = GAP * (widths.length - 1);
        for (int column = 0; column < widths.length; column++) {
            widths[column] = natural(table, column);
            sum += widths[column];
        }
        while (sum > width) {
            int widest = widestText(table, widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            sum--;
        }
        return widths;
    }

    private static int widestText(Table table, int[] widths) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            boolean text = !table.columns().get(column).number();
            if (text && widths[column] > NARROWEST && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }

    private static int natural(Table table, int column) {
        int widest = Shown.width(table.columns().get(column).heading());
        for (List<String> row : table.rows()) {
            widest = Math.max(widest, Shown.width(Shown.safe(row.get(column))));
        }
        return table.total().isEmpty()
                ? widest
                : Math.max(widest, Shown.width(table.total().get(column)));
    }

    private void add(List<String> lines, List<String> cells, UnaryOperator<String> paint) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = Paragraph.wrap(cells.get(column), widths[column]);
            wrapped.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int at = 0; at < height; at++) {
            lines.add(line(wrapped, at, paint));
        }
    }

    private String line(List<List<String>> cells, int at, UnaryOperator<String> paint) {
        StringBuilder line = new StringBuilder();
        int owed = 0;
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = cells.get(column);
            String text = at < cell.size() ? cell.get(at) : "";
            int pad = widths[column] - Shown.width(text);
            boolean right = table.columns().get(column).number();
            owed += right ? pad : 0;
            if (!text.isEmpty()) {
                line.append(" ".repeat(owed)).append(paint.apply(text));
                owed = 0;
            }
            owed += (right ? 0 : pad) + GAP;
        }
        return line.toString();
    }
}
