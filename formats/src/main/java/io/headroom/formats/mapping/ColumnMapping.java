package io.headroom.formats.mapping;

import java.util.Currency;
import java.util.Optional;

/**
 * What somebody says about one column.
 *
 * @param column   its header, or {@code column 7}
 * @param line     where the mapping says it, counted from 1
 * @param field    a field of Headroom, {@code attr.NAME}, {@code metric.NAME}, {@code owner.ROLE}, or {@link #IGNORED}
 * @param dates    in which order it writes days; as found where empty
 * @param decimal  what parts decimals, a point or a comma; as found where empty
 * @param currency of amounts that name none themselves
 */
public record ColumnMapping(
        String column,
        int line,
        String field,
        Optional<DateStyle> dates,
        Optional<Character> decimal,
        Optional<Currency> currency) {
    /** As the field of a column that nobody reads. */
    public static final String IGNORED = "ignored";

    /** How a column without a name of its own is called: by its place, counted from 1. */
    public static final String BY_PLACE = "column ";

    /** Whether nobody reads it. */
    public boolean ignored() {
        return field.equals(IGNORED);
    }
}
