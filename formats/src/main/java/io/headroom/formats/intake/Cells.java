package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.mapping.ColumnMapping;
import io.headroom.formats.mapping.DateStyle;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The cells of a table as typed values: how a column writes its numbers, dates and shares is decided once for the column. */
final class Cells {
    private final Table table;
    private final Columns columns;
    private final Map<Integer, NumberStyle> numbers = new HashMap<>();
    private final Map<Integer, NumberStyle> amounts = new HashMap<>();
    private final Map<Integer, Known<Optional<Amount>>> readAmounts = new HashMap<>();
    private final Known<Optional<Currency>> currencies = new Known<>();
    private final Map<Integer, DateOrder> dates = new HashMap<>();
    private final Map<Integer, List<String>> filled = new HashMap<>();
    private final Map<Integer, Boolean> percents = new HashMap<>();
    private final Set<Integer> withoutDay = new HashSet<>();
    private final List<Row> rejected = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    Cells(Table table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    Columns columns() {
        return columns;
    }

    Table table() {
        return table;
    }

    RowCells row(Row row) {
        return new RowCells(this, row);
    }

    /** What had to be decided about columns and what is wrong with rows, so far. */
    List<Issue> issues() {
        return Stream.concat(columns.issues().stream(), issues.stream()).toList();
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
        return column.isPresent() ? filled(column.getAsInt()) : List.of();
    }

    /** Reads a column as plain text where most of its cells are no such values; not in a file of rejected rows, where they are to be mended. */
    void demoteUnless(String field, String kind, Predicate<RowCells> readable) {
        OptionalInt column = columns.index(field);
        if (column.isEmpty() || columns.isSaid(field) || table.header().contains(RejectedRows.PROBLEM)) {
            return;
        }
        Known<Boolean> fits = new Known<>();
        int filled = 0;
        int fit = 0;
        for (Row row : table.rows()) {
            String cell = row.cell(column.getAsInt());
            if (!Words.isNothing(cell)) {
                filled++;
                fit += fits.of(cell, unused -> readable.test(row(row))) ? 1 : 0;
            }
        }
        if (fit * 2 < filled) {
            columns.demote(
                    field,
                    "Most of its cells are no %s (for example \"%s\")."
                            .formatted(kind, filled(field).get(0)));
        }
    }

    NumberStyle numbers(int column) {
        return numbers.computeIfAbsent(column, index -> style(index, false));
    }

    /** An amount of money as a column writes it; empty where the text is none. */
    Optional<Amount> amount(int column, String text) {
        return readAmounts
                .computeIfAbsent(column, index -> new Known<>())
                .of(text, one -> Amount.read(one, amounts(column)));
    }

    /** The currency that a text names; empty where it names none. */
    Optional<Currency> currency(String text) {
        return currencies.of(text, Amount::code);
    }

    NumberStyle amounts(int column) {
        return amounts.computeIfAbsent(column, index -> style(index, true));
    }

    DateOrder dates(int column) {
        return dates.computeIfAbsent(column, this::order);
    }

    /** Whether a column of shares or rates is in per cent, by its largest number without a sign. */
    boolean isPercent(int column, double largestShare) {
        return percents.computeIfAbsent(column, index -> decidePercent(index, largestShare));
    }

    /** Some systems write a day that never comes where there is none. */
    void sayNoDay(int column, String cell) {
        if (withoutDay.add(column)) {
            say(column, cell, "A day from 1950 to 2199. Days before and after, such as this one, are read as no day.");
        }
    }

    /** How a column's numbers were read, where any were. */
    Optional<NumberStyle> numbersRead(int column) {
        return Optional.ofNullable(amounts.get(column)).or(() -> Optional.ofNullable(numbers.get(column)));
    }

    /** How a column's dates were read, where any were. */
    Optional<DateOrder> datesRead(int column) {
        return Optional.ofNullable(dates.get(column));
    }

    /** Whether a column's numbers are amounts of money. */
    boolean isMoney(int column) {
        return amounts.containsKey(column);
    }

    private NumberStyle style(int column, boolean money) {
        Optional<Character> said = columns.said(column).flatMap(ColumnMapping::decimal);
        if (said.isPresent()) {
            return NumberStyle.said(said.get(), money);
        }
        List<String> cells = filled(column).stream()
                .map(cell -> money ? Amount.digits(cell) : cell)
                .toList();
        NumberStyle style = NumberStyle.of(cells, money);
        cells.stream()
                .filter(style::isGuess)
                .findFirst()
                .ifPresent(cell -> say(
                        column,
                        cell,
                        "Read as %s like every number of this column: nothing in it shows whether the sign before three digits parts thousands or decimals."
                                .formatted(style.read(cell)
                                        .map(BigDecimal::stripTrailingZeros)
                                        .map(BigDecimal::toPlainString)
                                        .orElse("nothing"))));
        return style;
    }

    private DateOrder order(int column) {
        Optional<DateStyle> said = columns.said(column).flatMap(ColumnMapping::dates);
        if (said.isPresent()) {
            return DateOrder.said(said.get());
        }
        DateOrder order = DateOrder.of(filled(column), isMonthFirstUsual());
        Optional<String> guess = filled(column).stream().filter(order::isGuess).findFirst();
        String first = order.monthFirst() ? "month" : "day";
        guess.ifPresent(cell -> say(
                column,
                cell,
                "Dates of this column are read with the %s first, so this one is %s: no date in it shows the order. Write dates as 2027-03-31 to be sure."
                        .formatted(first, order.read(cell).map(Object::toString).orElse("none"))));
        if (order.contradicted()) {
            issues.add(new Issue(
                    table.file(),
                    table.line(),
                    table.header().get(column),
                    "",
                    "One order of day and month. This column holds both; it is read with the %s first."
                            .formatted(first),
                    Severity.WARNING));
        }
        return order;
    }

    /** Files with commas or dollars come from where the month stands first. */
    private boolean isMonthFirstUsual() {
        return table.form().separator().filter(separator -> separator == ';').isEmpty()
                || table.rows().stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.startsWith("$")));
    }

    private boolean decidePercent(int column, double largestShare) {
        NumberStyle style = numbers(column);
        boolean percent = filled(column).stream()
                .filter(cell -> !cell.contains("%"))
                .map(style::read)
                .flatMap(Optional::stream)
                .anyMatch(value -> value.abs().doubleValue() > largestShare);
        if (percent) {
            say(
                    column,
                    "",
                    "Numbers of this column are read as per cent, since some are above %s.".formatted(largestShare));
        }
        return percent;
    }

    /** The different cells of a column that hold something, in the file's order. */
    List<String> filled(int column) {
        return filled.computeIfAbsent(column, this::different);
    }

    private List<String> different(int column) {
        Set<String> different = new LinkedHashSet<>();
        for (Row row : table.rows()) {
            String cell = row.cell(column);
            if (!Words.isNothing(cell)) {
                different.add(cell);
            }
        }
        return List.copyOf(different);
    }

    private void say(int column, String value, String what) {
        issues.add(new Issue(table.file(), table.line(), table.header().get(column), value, what, Severity.NOTICE));
    }
}
