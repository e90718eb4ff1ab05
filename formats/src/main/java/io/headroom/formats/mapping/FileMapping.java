package io.headroom.formats.mapping;

import io.headroom.formats.table.Form;
import java.util.List;
import java.util.Optional;

/**
 * What somebody says about one file.
 *
 * @param system  where it comes from, for readers only
 * @param form    how it writes its table, as far as that is said
 * @param columns in the order written; a column that is not named is read as its header says
 */
public record FileMapping(Optional<String> system, Form form, List<ColumnMapping> columns) {
    /** Nothing is said. */
    public static final FileMapping NONE = new FileMapping(Optional.empty(), Form.AS_FOUND, List.of());

    public FileMapping {
        columns = List.copyOf(columns);
    }
}
