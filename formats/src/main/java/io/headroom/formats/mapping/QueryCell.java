package io.headroom.formats.mapping;

import java.math.BigDecimal;

/** A value of a query's result as a cell that is read alike whatever stands in the column's other cells. */
final class QueryCell {
    private QueryCell() {}

    /** The text of a number, a text or nothing; {@code 12.125} gets a nought, for three digits behind a point may be thousands. */
    static String of(Object value) {
        if (!(value instanceof Double number)) {
            return value.toString().strip();
        }
        if (number.isNaN() || number.isInfinite()) {
            return number.toString();
        }
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        String digits = exact.toPlainString();
        return exact.scale() == 3 ? digits + "0" : digits;
    }
}
