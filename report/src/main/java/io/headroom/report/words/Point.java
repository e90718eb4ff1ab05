package io.headroom.report.words;

import java.util.List;

/**
 * One of the seven points.
 *
 * @param number   1 to 7
 * @param sentence what to know if nothing else is read
 * @param notes    what a reader must know besides; each a sentence or more
 */
public record Point(int number, String title, String sentence, List<Table> tables, List<String> notes) {
    public Point {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }
}
