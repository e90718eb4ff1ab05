package io.headroom.report.words;

import java.util.List;

/**
 * Rows under headings, every cell written out.
 *
 * @param title empty where the sentence above says it all
 * @param rows  each as long as {@code columns}
 * @param total a last row that sums the others, or empty
 */
public record Table(String title, List<Column> columns, List<List<String>> rows, List<String> total) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        total = List.copyOf(total);
        for (List<String> row : rows) {
            fits(row, columns);
        }
        if (!total.isEmpty()) {
            fits(total, columns);
        }
    }

    public static Table of(String title, List<Column> columns, List<List<String>> rows) {
        return new Table(title, columns, rows, List.of());
    }

    /** The same with a last row. */
    public Table with(String... sums) {
        return new Table(title, columns, rows, List.of(sums));
    }

    private static void fits(List<String> row, List<Column> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row of %d cells does not fit %d columns: %s.".formatted(row.size(), columns.size(), row));
        }
    }

    /**
     * A column.
     *
     * @param heading may be empty
     * @param number  whether its cells are numbers, which stand on the right edge
     */
    public record Column(String heading, boolean number) {
        public static Column text(String heading) {
            return new Column(heading, false);
        }

        public static Column number(String heading) {
            return new Column(heading, true);
        }
    }
}
