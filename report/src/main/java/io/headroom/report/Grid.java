package io.headroom.report;

import io.headroom.report.markup.Element;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.List;

/** Tables as markup: headings with their scope, numbers on the right edge, wide ones inside a region that scrolls. */
final class Grid {
    private static final int NARROW = 3;
    private static final int LONG_TEXT = 36;
    private static final int SHORT_TEXT = 16;

    private Grid() {}

    /** A table that is read. */
    static Element of(Table table) {
        return framed(
                table,
                table(
                        table,
                        "led",
                        (row, column, cell) -> cell.say(table.rows().get(row).get(column))));
    }

    /** The same with cells of one's own. */
    static Element of(Table table, Cell cell) {
        return framed(table, table(table, "led", cell));
    }

    /** A table of which small print will do. */
    static Element small(Table table) {
        return framed(
                table,
                table(
                        table,
                        "led small-table",
                        (row, column, cell) -> cell.say(table.rows().get(row).get(column))));
    }

    /** A table behind a chart, closed until somebody wants the numbers. */
    static Element behind(Table table) {
        return Element.of("details", "more-numbers")
                .add(Element.saying("summary", "The same numbers as a table"))
                .add(small(table));
    }

    /** A wide thing in a region that scrolls by itself, reachable by keyboard. */
    static Element scrolling(String name, Element wide) {
        return Element.of("div", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", name)
                .add(wide);
    }

    private static Element framed(Table table, Element element) {
        if (table.columns().size() <= NARROW) {
            return element;
        }
        String name = table.title().isEmpty() ? table.columns().get(0).heading() : table.title();
        return scrolling(name + ", table", element);
    }

    private static Element table(Table table, String style, Cell cell) {
        Element element = Element.of("table", style);
        if (!table.title().isEmpty()) {
            element.add(Element.of("caption").say(table.title()));
        }
        if (table.columns().stream().anyMatch(column -> !column.heading().isEmpty())) {
            element.add(Element.of("thead").add(headings(table.columns())));
        }
        Element body = Element.of("tbody");
        for (int row = 0; row < table.rows().size(); row++) {
            body.add(row(table, row, cell));
        }
        element.add(body);
        if (!table.total().isEmpty()) {
            element.add(Element.of("tfoot").add(total(table)));
        }
        return element;
    }

    private static Element headings(List<Column> columns) {
        Element row = Element.of("tr");
        columns.forEach(column -> row.add(
                styled(Element.of("th").with("scope", "col"), column, "").say(column.heading())));
        return row;
    }

    private static Element row(Table table, int at, Cell cell) {
        Element row = Element.of("tr");
        for (int column = 0; column < table.columns().size(); column++) {
            Element written = column == 0 ? Element.of("th").with("scope", "row") : Element.of("td");
            styled(written, table.columns().get(column), table.rows().get(at).get(column));
            cell.write(at, column, written);
            row.add(written);
        }
        return row;
    }

    private static Element total(Table table) {
        Element row = Element.of("tr");
        for (int column = 0; column < table.columns().size(); column++) {
            Element cell = column == 0 ? Element.of("th").with("scope", "row") : Element.of("td");
            row.add(styled(cell, table.columns().get(column), "")
                    .say(table.total().get(column)));
        }
        return row;
    }

    private static Element styled(Element cell, Column column, String text) {
        if (column.number()) {
            return cell.with("class", "num");
        }
        if (text.length() > LONG_TEXT) {
            return cell.with("class", "long");
        }
        return text.length() <= SHORT_TEXT && !text.isEmpty() ? cell.with("class", "brief") : cell;
    }

    /** Writes one cell. */
    @FunctionalInterface
    interface Cell {
        void write(int row, int column, Element cell);
    }
}
