package io.headroom.formats.table;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import io.headroom.formats.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a table of rows: finds the header below titles, passes by blank rows and footers, gives every row the header's length. */
final class Layout {
    private static final String EMPTY = "This file is empty: a header line with the columns' names was expected.";

    private final String file;
    private final char separator;
    private final Predicate<String> known;
    private final Misfits misfits;
    private final List<Issue> issues = new ArrayList<>();

    Layout(String file, Dialect dialect, Predicate<String> known) {
        this.file = file;
        this.separator = dialect.separator();
        this.known = known;
        this.misfits = new Misfits(file, dialect);
    }

    /** The table of these rows, blank ones among them. */
    Read<Table> table(List<Row> all) {
        int begin = 0;
        while (begin < all.size() && Footer.isBlank(all.get(begin))) {
            begin++;
        }
        if (begin == all.size()) {
            return Read.refused(List.of(new Issue(file, 1, "", "", EMPTY, Severity.REJECTED)));
        }
        List<Row> rows = all.subList(begin, all.size());
        int at = HeaderRow.in(rows, known);
        titles(rows.subList(0, at), rows.get(at));
        List<Row> below = rows.subList(at + 1, rows.size());
        return Read.of(table(rows.get(at), below.subList(0, Footer.begin(below))), issues);
    }

    private Table table(Row top, List<Row> below) {
        List<String> header =
                top.cells().stream().map(name -> name.replaceAll("\\s+", " ")).toList();
        List<Row> fitting = new ArrayList<>();
        List<Row> tooLong = new ArrayList<>();
        for (Row row : below) {
            if (Footer.isBlank(row)) {
                continue;
            }
            if (misfits.isTooLong(row, header.size())) {
                tooLong.add(row);
                issues.add(misfits.tooLong(row, header.size()));
            } else {
                fitting.add(fitted(row, header.size()));
                issues.addAll(misfits.swallowed(row, header.size()));
            }
        }
        return new Table(file, top.line(), header, fitting, tooLong, separator);
    }

    private void titles(List<Row> above, Row header) {
        List<Row> titles = above.stream().filter(row -> !Footer.isBlank(row)).toList();
        if (!titles.isEmpty()) {
            issues.add(new Issue(
                    file,
                    titles.get(0).line(),
                    "",
                    text(titles.get(0)),
                    "The columns' names stand in line %s, so %s not used."
                            .formatted(
                                    header.line(),
                                    titles.size() == 1
                                            ? "the line above them is"
                                            : "the %s lines above them are".formatted(titles.size())),
                    Severity.NOTICE));
        }
    }

    /** What a row says in its cells that are not empty. */
    static String text(Row row) {
        return String.join(
                " ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
    }

    private static Row fitted(Row row, int width) {
        if (row.cells().size() == width) {
            return row;
        }
        List<String> cells = new ArrayList<>(
                row.cells().subList(0, Math.min(width, row.cells().size())));
        while (cells.size() < width) {
            cells.add("");
        }
        return new Row(row.line(), cells);
    }
}
