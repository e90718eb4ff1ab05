package io.headroom.formats.table;

import io.headroom.formats.table.Table.Row;
import java.util.List;

/**
 * What people write below a table of a sheet: rows at its end that fill one or two cells each, where every row above them fills at least twice as
 * many. A table whose rows are sparse has none.
 */
final class Notes {
    private static final int MOST_CELLS = 2;
    private static final int FEWEST_ROWS = 5;

    private Notes() {}

    /** How many of the rows below the header stand above the notes. */
    static int begin(List<Row> rows) {
        int begin = rows.size();
        while (begin > 0 && HeaderRow.filled(rows.get(begin - 1)) <= MOST_CELLS) {
            begin--;
        }
        List<Row> above = rows.subList(0, begin).stream()
                .filter(row -> !Footer.isBlank(row))
                .toList();
        long emptiest = above.stream().mapToLong(HeaderRow::filled).min().orElse(0);
        long fullest = rows.subList(begin, rows.size()).stream()
                .mapToLong(HeaderRow::filled)
                .max()
                .orElse(0);
        return above.size() >= FEWEST_ROWS && emptiest >= 2 * fullest && emptiest > MOST_CELLS ? begin : rows.size();
    }
}
