package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.mapping.ColumnMapping;
import io.headroom.formats.mapping.DateStyle;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** How the columns of a table write their numbers, dates and shares: decided by all cells of a column when it is first asked for. For several threads. */
final class ColumnStyles {
    private final Table table;
    private final Columns columns;
    private final Map<Integer, NumberStyle> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, NumberStyle> amounts = new ConcurrentHashMap<>();
    private final Map<Integer, DateOrder> dates = new ConcurrentHashMap<>();
    private final Map<Integer, List<String>> filled = new ConcurrentHashMap<>();
    private final Map<Integer, Boolean> percents = new ConcurrentHashMap<>();
    private final Map<Integer, List<Issue>> issues = new ConcurrentSkipListMap<>();

    ColumnStyles(Table table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    NumberStyle numbers(int column) {
        return numbers.computeIfAbsent(column, index -> style(index, false));
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

    /** The different cells of a column that hold something, in the file's order. */
    List<String> filled(int column) {
        return filled.computeIfAbsent(column, this::different);
    }

    /** What was decided without proof, column by column. */
    List<Issue> issues() {
        return issues.values().stream().flatMap(List::stream).toList();
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
            say(
                    new Issue(
                            table.file(),
                            table.line(),
                            table.header().get(column),
                            "",
                            "One order of day and month. This column holds both; it is read with the %s first."
                                    .formatted(first),
                            Severity.WARNING),
                    column);
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
        say(new Issue(table.file(), table.line(), table.header().get(column), value, what, Severity.NOTICE), column);
    }

    private void say(Issue issue, int column) {
        issues.computeIfAbsent(column, unused -> Collections.synchronizedList(new ArrayList<>()))
                .add(issue);
    }
}
