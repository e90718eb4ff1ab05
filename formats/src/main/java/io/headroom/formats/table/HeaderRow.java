package io.headroom.formats.table;

import io.headroom.formats.table.Table.Row;
import java.util.List;
import java.util.function.Predicate;

/** Which row names the columns; above it there may be titles, dates and filters of a report. */
final class HeaderRow {
    /** How many rows are looked at. */
    static final int DEEPEST = 30;

    private HeaderRow() {}

    /**
     * The index of the row with most known names; where no name is known, that of the first row below titles of one cell each.
     *
     * @param rows at least one, the first of them not blank
     */
    static int in(List<Row> rows, Predicate<String> known) {
        List<Row> first = rows.subList(0, Math.min(rows.size(), DEEPEST));
        int best = -1;
        long most = 0;
        for (int at = 0; at < first.size(); at++) {
            long names = names(first.get(at), known);
            boolean better = names > most || (names == most && names > 0 && filled(first.get(best)) == 1);
            if (better && (at == 0 || standsOut(first, at, names))) {
                best = at;
                most = names;
            }
        }
        return best >= 0 ? best : belowTitles(first);
    }

    /** How many different names of columns a row has that somebody knows. */
    static long names(Row row, Predicate<String> known) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .filter(known)
                .count();
    }

    static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Whether a row is fuller than all above it, or half of it is names: a data row may hold such a word too. */
    private static boolean standsOut(List<Row> rows, int at, long names) {
        long filled = filled(rows.get(at));
        return filled > 1
                && ((names > 1 && names * 2 >= filled)
                        || rows.subList(0, at).stream().allMatch(row -> filled(row) < filled));
    }

    private static int belowTitles(List<Row> rows) {
        int at = 0;
        while (at < rows.size() && filled(rows.get(at)) < 2) {
            at++;
        }
        List<Row> below = rows.subList(Math.min(rows.size(), at + 1), rows.size());
        boolean table = !below.isEmpty()
                && below.stream().filter(row -> !Footer.isBlank(row)).allMatch(row -> filled(row) > 1);
        return table ? at : 0;
    }
}
