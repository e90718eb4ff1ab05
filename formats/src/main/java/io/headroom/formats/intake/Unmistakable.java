package io.headroom.formats.intake;

import io.headroom.formats.table.Table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The cells of a row, written so that they are read alike in any file. How a column writes its days and numbers is decided by all of its
 * cells, so a few rows alone might be read otherwise:
 *
 * <pre>
 *   beside 25/4/2027, "3/4/2027" is 3 April   → 2027-04-03
 *   beside 1.234,5, "8.500" is 8500           → 8500
 *   beside 12, "0.5" is half a per cent       → 0.5%
 * </pre>
 *
 * Days such as 2027-04-03 and numbers such as 8500.00 are unmistakable already, so nothing is kept of them.
 */
final class Unmistakable {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<Integer, Supplier<Optional<String>>> cells = new HashMap<>();

    /** The row with the cells that were understood so far; all others as they stand. */
    Row row(Row row) {
        List<String> written = new ArrayList<>(row.cells());
        cells.forEach((column, cell) -> cell.get().ifPresent(text -> written.set(column, text)));
        return new Row(row.line(), written);
    }

    void day(int column, String text, LocalDate day) {
        if (DateOrder.isIso(text)) {
            return;
        }
        cells.put(
                column,
                () -> Optional.of(day.toString())
                        .filter(written -> !alone(text, true).equals(Optional.of(day))
                                || !alone(text, false).equals(Optional.of(day))));
    }

    void amount(int column, String text, Amount amount, NumberStyle style) {
        if (UsualNumber.is(text)) {
            return;
        }
        cells.put(
                column,
                () -> Amount.read(text, NumberStyle.of(List.of(Amount.digits(text)), true))
                                .filter(alone -> alone.value().compareTo(amount.value()) == 0)
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                amount.currency().map(code -> code + " ").orElse("") + style.written(amount.value())));
    }

    void number(int column, String text, BigDecimal number, NumberStyle style) {
        if (UsualNumber.is(text)) {
            return;
        }
        cells.put(column, () -> isRead(text, number) ? Optional.empty() : Optional.of(style.written(number)));
    }

    /** A number without the sign of per cent, in a column that is or is not in per cent. */
    void rate(int column, String text, BigDecimal number, NumberStyle style, boolean percent, boolean percentAlone) {
        cells.put(
                column,
                () -> percent == percentAlone && isRead(text, number)
                        ? Optional.empty()
                        : Optional.of(style.written(percent ? number : number.multiply(HUNDRED)) + "%"));
    }

    private static Optional<LocalDate> alone(String text, boolean monthFirst) {
        return DateOrder.of(List.of(), monthFirst).read(text);
    }

    private static boolean isRead(String text, BigDecimal number) {
        return NumberStyle.of(List.of(text), false)
                .read(text)
                .filter(alone -> alone.compareTo(number) == 0)
                .isPresent();
    }
}
