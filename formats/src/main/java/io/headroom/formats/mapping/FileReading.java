package io.headroom.formats.mapping;

import io.headroom.formats.table.Form;
import java.util.List;
import java.util.Optional;

/**
 * How one file was read: everything that a mapping can say about it.
 *
 * @param kind    {@code accounts}, {@code team}, …
 * @param file    its name
 * @param system  the system that it comes from, where it is known by its columns or named
 * @param form    how it writes its table
 * @param columns all of them, in the file's order
 */
public record FileReading(String kind, String file, Optional<String> system, Form form, List<ColumnReading> columns) {
    public FileReading {
        columns = List.copyOf(columns);
    }
}
