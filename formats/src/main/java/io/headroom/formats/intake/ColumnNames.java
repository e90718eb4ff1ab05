package io.headroom.formats.intake;

import io.headroom.formats.mapping.ColumnMapping;
import io.headroom.formats.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How a mapping calls the columns of a table: by their headers; by their places where a header is empty, stands there twice, or cannot be written
 * as a key.
 */
final class ColumnNames {
    /** YAML takes no longer key without a sign before it. */
    private static final int LONGEST = 500;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> names;

    private ColumnNames(List<String> header) {
        Map<String, Integer> times = new HashMap<>();
        header.forEach(name -> times.merge(name, 1, Integer::sum));
        names = IntStream.range(0, header.size())
                .mapToObj(at -> times.getOrDefault(header.get(at), 0) == 1 && isKey(header.get(at))
                        ? header.get(at)
                        : ColumnMapping.BY_PLACE + (at + 1))
                .toList();
        for (int at = 0; at < names.size(); at++) {
            places.putIfAbsent(ColumnMapping.BY_PLACE + (at + 1), at);
        }
        for (int at = 0; at < names.size(); at++) {
            places.put(names.get(at), at);
        }
    }

    static ColumnNames of(Table table) {
        return new ColumnNames(table.header());
    }

    /** The name of the column at a place, from 0. */
    String name(int place) {
        return names.get(place);
    }

    /** All names, in the file's order. */
    List<String> names() {
        return names;
    }

    /** The place, from 0, of the column that is called so; empty where none is. */
    OptionalInt place(String name) {
        Integer place = places.get(name);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static boolean isKey(String header) {
        return !header.isBlank()
                && header.length() <= LONGEST
                && header.strip().equals(header)
                && header.codePoints().noneMatch(letter -> {
                    int type = Character.getType(letter);
                    return type == Character.CONTROL
                            || type == Character.SURROGATE
                            || type == Character.UNASSIGNED
                            || type == Character.FORMAT
                            || type == Character.LINE_SEPARATOR
                            || type == Character.PARAGRAPH_SEPARATOR
                            || letter == 0xFFFE
                            || letter == 0xFFFF;
                });
    }
}
