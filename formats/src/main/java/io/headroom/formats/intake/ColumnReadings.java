package io.headroom.formats.intake;

import io.headroom.formats.mapping.ColumnMapping;
import io.headroom.formats.mapping.ColumnReading;
import io.headroom.formats.mapping.ColumnReading.Decided;
import io.headroom.formats.mapping.DateStyle;
import io.headroom.formats.mapping.FileReading;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the columns of a file were read. A style is told only where saying it reads every cell as it was read, so that a mapping that says it gives
 * the same values.
 */
final class ColumnReadings {
    private final Columns columns;
    private final ColumnStyles styles;
    private final Table table;
    private final ColumnNames names;

    private ColumnReadings(Cells cells) {
        this.columns = cells.columns();
        this.styles = cells.styles();
        this.table = cells.table();
        this.names = ColumnNames.of(table);
    }

    /** How a file was read, once all of its rows have been. */
    static FileReading of(String kind, Cells cells, Optional<String> system) {
        ColumnReadings readings = new ColumnReadings(cells);
        Table table = cells.table();
        return new FileReading(
                kind,
                table.file(),
                system,
                table.form(),
                IntStream.range(0, table.header().size())
                        .mapToObj(readings::column)
                        .toList());
    }

    private ColumnReading column(int column) {
        Optional<ColumnMapping> said = columns.said(column);
        String field =
                said.map(ColumnMapping::field).or(() -> columns.meaning(column)).orElse("");
        boolean isField = columns.unused(column).isEmpty() && !field.startsWith(Columns.ATTRIBUTE);
        Style<DateStyle> dates = isField ? dates(column) : Style.none();
        Style<Character> decimal = isField ? decimal(column) : Style.none();
        Style<?> decided = dates.decided() == Decided.NOT_NEEDED ? decimal : dates;
        Optional<Currency> currency = styles.isMoney(column) ? columns.currency(column) : Optional.empty();
        return new ColumnReading(
                names.name(column),
                field,
                dates.style(),
                decimal.style(),
                currency,
                decided.decided(),
                decided.line(),
                decided.value(),
                note(column));
    }

    private String note(int column) {
        String header = table.header().get(column);
        if (columns.unused(column).isPresent()) {
            return "not used: another column says it better";
        }
        return names.name(column).equals(header) || header.isEmpty()
                ? ""
                : "\"%s\"".formatted(header.length() > 40 ? header.substring(0, 40) : header);
    }

    private Style<DateStyle> dates(int column) {
        Optional<DateOrder> read = styles.datesRead(column);
        Optional<DateStyle> said = columns.said(column).flatMap(ColumnMapping::dates);
        if (read.isEmpty() || said.isPresent()) {
            return Style.said(said);
        }
        List<String> filled = styles.filled(column);
        List<String> open = filled.stream().filter(DateOrder::needsOrder).toList();
        if (open.isEmpty()) {
            return filled.stream()
                            .anyMatch(cell -> read.get().read(cell).isPresent() && Character.isDigit(cell.charAt(0)))
                    ? same(column, DateStyle.YEAR_FIRST, read.get()::read)
                            .map(style -> new Style<>(Optional.of(style), Decided.NOT_NEEDED, 0, ""))
                            .orElse(Style.none())
                    : Style.none();
        }
        DateStyle usual = read.get().monthFirst() ? DateStyle.MONTH_FIRST : DateStyle.DAY_FIRST;
        DateStyle other = read.get().monthFirst() ? DateStyle.DAY_FIRST : DateStyle.MONTH_FIRST;
        Optional<DateStyle> style =
                same(column, usual, read.get()::read).or(() -> same(column, other, read.get()::read));
        if (style.isEmpty()) {
            return new Style<>(style, Decided.CELL_BY_CELL, 0, "");
        }
        Function<String, Optional<LocalDate>> otherwise = DateOrder.said(style.get() == usual ? other : usual)::read;
        boolean dots = open.stream().allMatch(cell -> cell.indexOf('.') > 0);
        return decided(column, style, cell -> otherwise.apply(cell).isEmpty() && DateOrder.needsOrder(cell))
                .or(() -> first(column, DateOrder::needsOrder)
                        .map(row -> new Style<>(
                                style, dots ? Decided.NOT_NEEDED : Decided.BY_NOTHING, row.line(), row.cell(column))))
                .orElse(Style.none());
    }

    private Style<Character> decimal(int column) {
        Optional<NumberStyle> read = styles.numbersRead(column);
        Optional<Character> said = columns.said(column).flatMap(ColumnMapping::decimal);
        if (read.isEmpty() || said.isPresent()) {
            return Style.said(said);
        }
        Predicate<String> signed = cell -> NumberStyle.needsSign(digits(column, cell));
        if (styles.filled(column).stream().noneMatch(signed)) {
            return Style.none();
        }
        Optional<Character> style = Stream.of('.', ',')
                .filter(sign -> readsTheSame(column, sign, read.get()))
                .findFirst();
        if (style.isEmpty()) {
            return new Style<>(style, Decided.CELL_BY_CELL, 0, "");
        }
        NumberStyle other = NumberStyle.said(style.get() == '.' ? ',' : '.', styles.isMoney(column));
        return decided(
                        column,
                        style,
                        cell -> signed.test(cell)
                                && other.read(digits(column, cell)).isEmpty())
                .or(() -> first(column, signed)
                        .map(row -> new Style<>(style, Decided.BY_NOTHING, row.line(), row.cell(column))))
                .orElse(Style.none());
    }

    private boolean readsTheSame(int column, char sign, NumberStyle read) {
        NumberStyle style = NumberStyle.said(sign, styles.isMoney(column));
        return styles.filled(column).stream()
                .map(cell -> digits(column, cell))
                .allMatch(cell -> isSame(style.read(cell), read.read(cell)));
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
    }

    /** The number of a cell without currency, brackets and the sign of per cent. */
    private String digits(int column, String cell) {
        return styles.isMoney(column) ? Amount.digits(cell) : cell.replace("%", "");
    }

    private Optional<DateStyle> same(int column, DateStyle style, Function<String, Optional<LocalDate>> read) {
        DateOrder said = DateOrder.said(style);
        return styles.filled(column).stream().allMatch(cell -> said.read(cell).equals(read.apply(cell)))
                ? Optional.of(style)
                : Optional.empty();
    }

    private <T> Optional<Style<T>> decided(int column, Optional<T> style, Predicate<String> proof) {
        return first(column, proof).map(row -> new Style<>(style, Decided.BY_CELL, row.line(), row.cell(column)));
    }

    private Optional<Row> first(int column, Predicate<String> wanted) {
        return table.rows().stream()
                .filter(row -> !Words.isNothing(row.cell(column)) && wanted.test(row.cell(column)))
                .findFirst();
    }

    /** How a column is written, and what says so. */
    private record Style<T>(Optional<T> style, Decided decided, long line, String value) {
        static <T> Style<T> none() {
            return new Style<>(Optional.empty(), Decided.NOT_NEEDED, 0, "");
        }

        static <T> Style<T> said(Optional<T> style) {
            return style.isPresent() ? new Style<>(style, Decided.BY_MAPPING, 0, "") : none();
        }
    }
}
