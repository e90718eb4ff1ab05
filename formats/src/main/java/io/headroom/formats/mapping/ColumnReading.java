package io.headroom.formats.mapping;

import java.util.Currency;
import java.util.Optional;

/**
 * How one column was read.
 *
 * @param column   its header, or {@code column 7} where the header is empty, is there twice, or cannot be written on one line
 * @param field    the field, {@code attr.NAME}, {@code metric.NAME}, {@code owner.ROLE}, {@code ignored}; empty where it holds nothing that anybody reads
 * @param dates    the order of its days; empty where it holds none, or each is written in a way of its own
 * @param decimal  what parts its decimals; empty where nothing shows it and nothing depends on it
 * @param currency that its header or the mapping names
 * @param decided  why its days or numbers are read so
 * @param line     of the cell that decides, counted from 1; 0 where none does
 * @param value    what stands there
 * @param note     what else there is to know, in half a sentence; or empty
 */
public record ColumnReading(
        String column,
        String field,
        Optional<DateStyle> dates,
        Optional<Character> decimal,
        Optional<Currency> currency,
        Decided decided,
        long line,
        String value,
        String note) {

    /** What decides how the days or numbers of a column are read. */
    public enum Decided {
        /** It holds neither, or all of them say it themselves. */
        NOT_NEEDED,
        /** Somebody says it. */
        BY_MAPPING,
        /** A cell that fits only this. */
        BY_CELL,
        /** Nothing: all cells fit more than this, and it is what is usual. */
        BY_NOTHING,
        /** Its cells are written in several ways, and each is read as it stands. */
        CELL_BY_CELL
    }

    /** Whether the column is only kept under a name of its own. */
    public boolean isAttribute() {
        return field.startsWith(FieldKinds.ATTRIBUTE);
    }
}
