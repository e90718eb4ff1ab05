package io.headroom.formats.table;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.table.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** Rows whose cells probably do not stand where they should. */
final class Misfits {
    private final String file;
    private final Dialect dialect;

    Misfits(String file, Dialect dialect) {
        this.file = file;
        this.dialect = dialect;
    }

    /** Whether a row holds something beyond the header's last column. */
    boolean isTooLong(Row row, int width) {
        return row.cells().size() > width && row.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty());
    }

    Issue tooLong(Row row, int width) {
        return new Issue(
                file,
                row.line(),
                "",
                row.cells().get(row.cells().size() - 1),
                "No more cells than the header, which has %s. This row has %s: put quotes around cells that contain %s."
                        .formatted(
                                width,
                                row.cells().size(),
                                dialect.separator() == '\t' ? "a tab" : "\"%c\"".formatted(dialect.separator())),
                Severity.REJECTED);
    }

    /** Cells of several lines that look like rows of their own. */
    List<Issue> swallowed(Row row, int width) {
        List<Issue> issues = new ArrayList<>();
        for (String cell : row.cells()) {
            if (cell.indexOf('\n') >= 0 && holdsRows(cell, width)) {
                issues.add(swallowed(row, cell));
            }
        }
        return issues;
    }

    /** Whether a cell of several lines has so many separators that its lines probably are rows of their own. */
    private boolean holdsRows(String cell, int width) {
        long ends = width > 2 ? cell.chars().filter(next -> next == '\n').count() : 0;
        return ends > 0
                && cell.chars().filter(next -> next == dialect.separator()).count() >= ends * (width - 1);
    }

    private Issue swallowed(Row row, String cell) {
        return new Issue(
                file,
                row.line(),
                "",
                cell,
                "A cell without rows in it. This one runs over %s lines that look like rows: check whether its quotation mark should close on the first."
                        .formatted(cell.lines().count()),
                Severity.WARNING);
    }
}
