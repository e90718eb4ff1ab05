package io.headroom.formats.table;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import io.headroom.formats.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** Makes a table of rows: finds the header below titles, passes by blank rows and footers, gives every row the header's length. */
final class Layout {
    private static final String EMPTY = "This file is empty: a header line with the columns' names was expected.";

    private final String file;
    private final Predicate<String> known;
    private final Optional<Misfits> misfits;
    private final OptionalInt asked;
    private final List<Issue> issues = new ArrayList<>();

    private Layout(String file, Predicate<String> known, Optional<Misfits> misfits, OptionalInt asked) {
        this.file = file;
        this.known = known;
        this.misfits = misfits;
        this.asked = asked;
    }

    /** For rows of a text, whose cells move when a quotation mark is missing: a row longer than the header is a mistake. */
    static Layout ofText(String file, Dialect dialect, Predicate<String> known, Form asked) {
        return new Layout(file, known, Optional.of(new Misfits(file, dialect)), asked.header());
    }

    /** For rows of a sheet, whose cells stand where they stand: the header is as long as the longest row. */
    static Layout ofSheet(String file, Predicate<String> known, Form asked) {
        return new Layout(file, known, Optional.empty(), asked.header());
    }

    /** The table of these rows, blank ones among them; {@code form} says how the file writes it, by the header's line. */
    Read<Table> table(List<Row> all, LongFunction<Form> form) {
        int begin = 0;
        while (begin < all.size() && Footer.isBlank(all.get(begin))) {
            begin++;
        }
        if (begin == all.size()) {
            return Read.refused(List.of(new Issue(file, 1, "", "", EMPTY, Severity.REJECTED)));
        }
        List<Row> rows = all.subList(begin, all.size());
        int at = asked.isPresent() ? asked(rows) : HeaderRow.in(rows, known);
        if (at < 0) {
            return Read.refused(issues);
        }
        titles(rows.subList(0, at), rows.get(at));
        List<Row> below = rows.subList(at + 1, rows.size());
        List<Row> table = below.subList(0, Footer.begin(below));
        return Read.of(table(rows.get(at), misfits.isPresent() ? table : withoutNotes(table), form), issues);
    }

    /** The index of the row that was asked for as the header; -1 where there is none, which is then among the issues. */
    private int asked(List<Row> rows) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).line() == asked.getAsInt() && !Footer.isBlank(rows.get(at))) {
                return at;
            }
        }
        issues.add(new Issue(
                file,
                asked.getAsInt(),
                "",
                "",
                "The columns' names, which the mapping says stand in this line; no row begins here. The first that holds something is line %s: change header_line, or leave it out."
                        .formatted(rows.get(0).line()),
                Severity.REJECTED));
        return -1;
    }

    private Table table(Row top, List<Row> below, LongFunction<Form> form) {
        int width = misfits.isPresent()
                ? top.cells().size()
                : Math.max(
                        top.cells().size(),
                        below.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        List<String> header = fitted(top, width).cells().stream()
                .map(name -> name.replaceAll("\\s+", " "))
                .toList();
        List<Row> fitting = new ArrayList<>(below.size());
        List<Row> tooLong = new ArrayList<>();
        for (Row row : below) {
            if (Footer.isBlank(row)) {
                continue;
            }
            if (misfits.isPresent() && misfits.get().isTooLong(row, width)) {
                tooLong.add(row);
                issues.add(misfits.get().tooLong(row, width));
            } else {
                fitting.add(fitted(row, width));
                misfits.ifPresent(some -> issues.addAll(some.swallowed(row, width)));
            }
        }
        return new Table(file, top.line(), header, fitting, tooLong, form.apply(top.line()));
    }

    private List<Row> withoutNotes(List<Row> below) {
        int begin = Notes.begin(below);
        List<Row> notes = below.subList(begin, below.size()).stream()
                .filter(row -> !Footer.isBlank(row))
                .toList();
        if (!notes.isEmpty()) {
            issues.add(new Issue(
                    file,
                    notes.get(0).line(),
                    "",
                    text(notes.get(0)),
                    "Rows like those above. This one and all below it (%s) fill a cell or two and are taken for notes, so they are not used."
                            .formatted(notes.size()),
                    Severity.WARNING));
        }
        return below.subList(0, begin);
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
