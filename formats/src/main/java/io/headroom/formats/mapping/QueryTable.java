package io.headroom.formats.mapping;

import io.headroom.formats.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A file as a query sees it: a table of texts, empty cells being NULL, under the names of its header. */
public record QueryTable(String name, Table table) {

    /** The names of its columns; one that repeats, or has none, is called by its place. */
    List<String> columns() {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int column = 0; column < table.header().size(); column++) {
            String header = table.header().get(column);
            String name = header.isEmpty() ? "column_" + (column + 1) : header;
            while (!taken.add(name.toLowerCase(Locale.ROOT))) {
                name += "_" + (column + 1);
            }
            names.add(name);
        }
        return names;
    }
}
