package io.headroom.formats.table;

import java.util.Comparator;
import java.util.List;

/**
 * The content of a table file before anybody knows what it means.
 *
 * @param file      the file's name, for messages
 * @param line      where the header stands in the file, counted from 1
 * @param header    the columns' names, without blanks around them, all on one line; as long as the longest useful row
 * @param rows      every row that holds something, in the file's order, each as long as the header; footers are not rows
 * @param misfits   rows with more cells than the header, which nobody can read; as they stand
 * @param form      how the file writes it; {@link Form#AS_FOUND} for a table that stands in no file
 */
public record Table(String file, long line, List<String> header, List<Row> rows, List<Row> misfits, Form form) {
    private static final Comparator<Row> FULLEST_FIRST = Comparator.comparingLong(
                    (Row row) -> row.cells().stream().filter(String::isEmpty).count())
            .thenComparing(row -> String.join("\u0000", row.cells()))
            .thenComparingLong(Row::line);

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        misfits = List.copyOf(misfits);
    }

    /** The rows, those with most cells filled first; the same whatever their order in the file, but for rows that say the same. */
    public List<Row> fullestFirst() {
        return rows.stream().sorted(FULLEST_FIRST).toList();
    }

    /** The cells of one column, from the first row to the last. */
    public List<String> column(int index) {
        return rows.stream().map(row -> row.cell(index)).toList();
    }

    /**
     * One row.
     *
     * @param line  where it begins in the file, counted from 1; the header usually is line 1
     * @param cells without blanks around them
     */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return cells.get(column);
        }
    }
}
