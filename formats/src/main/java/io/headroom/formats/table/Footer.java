package io.headroom.formats.table;

import io.headroom.formats.table.Table.Row;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines that some systems print below a table: after a blank line, one cell each, among them a copyright, the filters of a report, or a
 * confidentiality notice.
 */
final class Footer {
    private static final Pattern NOTICE = Pattern.compile(
            "copyright (\\(c\\)|©).*|confidential information.*|.*all rights reserved\\.?|applied filters:.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Footer() {}

    /** How many of the rows stand above the footer; blank rows are among the rows, each as a row of empty cells. */
    static int begin(List<Row> rows) {
        int notice = 0;
        while (notice < rows.size() && !isNotice(rows.get(notice))) {
            notice++;
        }
        if (notice == rows.size() || !rows.subList(notice, rows.size()).stream().allMatch(Footer::isSingle)) {
            return rows.size();
        }
        int begin = notice;
        while (begin > 0 && isSingle(rows.get(begin - 1)) && !isBlank(rows.get(begin - 1))) {
            begin--;
        }
        return begin > 0 && isBlank(rows.get(begin - 1)) ? begin - 1 : notice;
    }

    static boolean isBlank(Row row) {
        return isEmptyFrom(row, 0);
    }

    private static boolean isNotice(Row row) {
        return isSingle(row) && NOTICE.matcher(row.cell(0)).matches();
    }

    private static boolean isSingle(Row row) {
        return isEmptyFrom(row, 1);
    }

    /** A loop, since every row of a file is asked several times. */
    private static boolean isEmptyFrom(Row row, int column) {
        for (int at = column; at < row.cells().size(); at++) {
            if (!row.cell(at).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
