package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The cells of a table as typed values. Different rows may be read by several threads at a time, but given up and counted by one.
 */
final class Cells {
    private final Table table;
    private final Columns columns;
    private final ColumnStyles styles;
    private final Map<Integer, Known<Optional<Amount>>> amounts = new ConcurrentHashMap<>();
    private final Known<Optional<Currency>> currencies = new Known<>();
    private final NoDays noDays = new NoDays();
    private final List<Row> rejected = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    Cells(Table table, Columns columns) {
        this.table = table;
        this.columns = columns;
        this.styles = new ColumnStyles(table, columns);
    }

    Columns columns() {
        return columns;
    }

    Table table() {
        return table;
    }

    ColumnStyles styles() {
        return styles;
    }

    RowCells row(Row row) {
        return row(row, noDays);
    }

    /** A row whose days that never come are kept aside, to be {@link #add added} in the file's order. */
    RowCells row(Row row, NoDays aside) {
        return new RowCells(this, row, aside);
    }

    void add(NoDays aside) {
        noDays.addAll(aside);
    }

    /** What had to be decided about columns and what is wrong with rows, so far. */
    List<Issue> issues() {
        return Stream.of(columns.issues(), styles.issues(), noDays.issues(table), issues)
                .flatMap(List::stream)
                .toList();
    }

    /** Gives a row up, with all of its problems. */
    void reject(RowCells row) {
        row.problems().stream().distinct().forEach(issues::add);
        rejected.add(row.unmistakable());
    }

    /** The rows that were given up, so far. */
    List<Row> rejected() {
        return rejected;
    }

    /** What became of the rows of the file, where so many were used and left out. */
    FileCount count(int used, int leftOut) {
        return new FileCount(
                table.file(),
                table.rows().size() + table.misfits().size(),
                used,
                leftOut,
                rejected.size() + table.misfits().size());
    }

    /** The non-empty cells of a field's column, each different one once, in the file's order. */
    List<String> filled(String field) {
        OptionalInt column = columns.index(field);
        return column.isPresent() ? styles.filled(column.getAsInt()) : List.of();
    }

    /** Looks through the columns of these fields, several at a time, for what they hold; else each is looked through when it is first asked for. */
    void lookThrough(List<String> fields, Stretches stretches) {
        stretches.apart(fields, this::filled);
    }

    /** Whether every row has a value of a field. */
    boolean isFull(String field) {
        OptionalInt column = columns.index(field);
        return column.isPresent()
                && table.rows().stream().noneMatch(row -> Words.isNothing(row.cell(column.getAsInt())));
    }

    /** What a field's column is expected to hold, in words and as a row that can be read. */
    record Expected(String field, String kind, Predicate<RowCells> readable) {}

    /** Reads columns as plain text where most of their cells are no such values; not in a file of rejected rows, where they are to be mended. */
    void demoteUnless(List<Expected> expected, Stretches stretches) {
        if (table.header().contains(RejectedRows.PROBLEM)) {
            return;
        }
        List<Expected> open = expected.stream()
                .filter(one -> columns.has(one.field()) && !columns.isSaid(one.field()))
                .toList();
        for (Trial trial : stretches.apart(open, this::tried)) {
            noDays.addAll(trial.noDays());
            if (!trial.fits()) {
                String field = trial.of().field();
                columns.demote(
                        field,
                        "Most of its cells are no %s (for example \"%s\")."
                                .formatted(trial.of().kind(), filled(field).get(0)));
            }
        }
    }

    private record Trial(Expected of, boolean fits, NoDays noDays) {}

    /** Rows are looked at where different cells alone do not decide. */
    private Trial tried(Expected expected) {
        NoDays aside = new NoDays();
        int column = columns.index(expected.field()).orElseThrow();
        List<String> alone = new ArrayList<>(Collections.nCopies(table.header().size(), ""));
        Set<String> misfits = new HashSet<>();
        for (String cell : styles.filled(column)) {
            alone.set(column, cell);
            if (!expected.readable().test(row(new Row(table.line(), alone), aside))) {
                misfits.add(cell);
            }
        }
        return new Trial(expected, misfits.isEmpty() || mostFit(misfits, column), aside);
    }

    private boolean mostFit(Set<String> misfits, int column) {
        int filled = 0;
        int fit = 0;
        for (Row row : table.rows()) {
            String cell = row.cell(column);
            if (!Words.isNothing(cell)) {
                filled++;
                fit += misfits.contains(cell) ? 0 : 1;
            }
        }
        return fit * 2 >= filled;
    }

    /** An amount of money as a column writes it; empty where the text is none. */
    Optional<Amount> amount(int column, String text) {
        NumberStyle style = styles.amounts(column);
        return UsualNumber.is(text)
                ? Amount.read(text, style)
                : amounts.computeIfAbsent(column, index -> new Known<>()).of(text, one -> Amount.read(one, style));
    }

    /** The currency that a text names; empty where it names none. */
    Optional<Currency> currency(String text) {
        return currencies.of(text, Amount::code);
    }
}
