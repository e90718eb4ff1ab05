package io.headroom.formats.table;

import io.headroom.formats.table.Table.Row;
import java.util.List;
import java.util.function.Predicate;

/** Where a table has a cell, and what it says; line 0 where it has none. */
record Place(long line, String column, String cell) {
    private static final int ASCII = 128;

    static Place first(Table table, char letter) {
        return first(table, cell -> cell.indexOf(letter) >= 0);
    }

    /** The first cell that is not the same in every encoding. */
    static Place firstBeyondAscii(Table table) {
        return first(table, cell -> cell.chars().anyMatch(letter -> letter >= ASCII));
    }

    private static Place first(Table table, Predicate<String> wanted) {
        List<String> header = table.header();
        for (String name : header) {
            if (wanted.test(name)) {
                return new Place(table.line(), name, name);
            }
        }
        for (Row row : table.rows()) {
            for (int column = 0; column < header.size(); column++) {
                if (wanted.test(row.cell(column))) {
                    return new Place(row.line(), header.get(column), row.cell(column));
                }
            }
        }
        return new Place(0, "", "");
    }
}
