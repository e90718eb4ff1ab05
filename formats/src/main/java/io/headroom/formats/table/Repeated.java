package io.headroom.formats.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that a column repeats, each kept once: countries, owners, dates. Keeps up to {@value #MOST} of a column. */
final class Repeated {
    private static final int MOST = 5_000;

    private final Room room;
    private final List<Map<String, String>> columns = new ArrayList<>();

    Repeated(Room room) {
        this.room = room;
    }

    String once(int column, String text) throws Unreadable {
        if (text.isEmpty()) {
            return "";
        }
        while (columns.size() <= column) {
            columns.add(new HashMap<>());
        }
        Map<String, String> known = columns.get(column);
        String first = known.get(text);
        if (first == null) {
            room.text(text);
        }
        if (first == null && known.size() < MOST) {
            known.put(text, text);
        }
        return first == null ? text : first;
    }
}
