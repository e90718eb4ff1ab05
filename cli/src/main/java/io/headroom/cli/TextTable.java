package io.headroom.cli;

import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table as lines of text: numbers stand on the right edge and are never broken, texts and headings wrap within their column until the
 * table fits. Where it cannot fit, each row becomes a list of its own, heading by heading.
 */
final class TextTable {
    private static final int GAP = 2;
    private static final int NARROWEST = 10;

    private final Table table;
    private final int width;
    private final int[] widths;

    TextTable(Table table, int width) {
        this.table = table;
        this.width = width;
        this.widths = widths(table, width);
    }

    /** The lines; {@code heading} paints the headings and {@code cell} each cell. */
    List<String> lines(UnaryOperator<String> heading, UnaryOperator<String> cell) {
        List<String> lines = new ArrayList<>();
        if (Arrays.stream(widths).sum() + GAP * (widths.length - 1) > width) {
            return new RowLists(table, width).lines(heading, cell);
        }
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

    /** How wide the table is when headings of numbers wrap, and texts do not. */
    static int snug(Table table) {
        int sum = GAP * (table.columns().size() - 1);
        for (int column = 0; column < table.columns().size(); column++) {
            sum += table.columns().get(column).number() ? least(table, column) : natural(table, column);
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
            int loosest = loosest(table, widths);
            if (loosest < 0) {
                break;
            }
            widths[loosest]--;
            sum--;
        }
        return widths;
    }

    /** The column that can give up most; -1 where none can give up anything. */
    private static int loosest(Table table, int[] widths) {
        int loosest = -1;
        int most = 0;
        for (int column = 0; column < widths.length; column++) {
            int spare = widths[column] - least(table, column);
            if (spare > most) {
                loosest = column;
                most = spare;
            }
        }
        return loosest;
    }

    /** How narrow a column can be: numbers stay whole, and so do the words of their heading. */
    private static int least(Table table, int column) {
        Column one = table.columns().get(column);
        if (!one.number()) {
            return NARROWEST;
        }
        int least = cells(table, column);
        for (String word : one.heading().split(" ", -1)) {
            least = Math.max(least, Shown.width(word));
        }
        return least;
    }

    private static int natural(Table table, int column) {
        return Math.max(Shown.width(table.columns().get(column).heading()), cells(table, column));
    }

    private static int cells(Table table, int column) {
        int widest = 0;
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
