package io.headroom.formats.table;

import io.headroom.formats.table.Table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rows of one sheet, numbered as it shows them; where rows stand empty, one of them is kept. */
final class SheetRows {
    static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;

    private final SheetCells cells;
    private final Room room;
    private final Repeated repeated;
    private final List<Row> rows = new ArrayList<>();
    private long line;
    private int hidden;
    private long firstError;
    private long firstUnsaved;

    private SheetRows(SheetCells cells, Room room) {
        this.cells = cells;
        this.room = room;
        this.repeated = new Repeated(room);
    }

    /** Up to {@code most} rows of a sheet. */
    static Content read(Part part, SheetCells cells, Room room, int most) throws Unreadable {
        SheetRows sheet = new SheetRows(cells, room);
        try (XmlPart xml = new XmlPart(part)) {
            while (sheet.rows.size() < most && xml.next()) {
                if (xml.begins("row")) {
                    sheet.row(xml);
                }
            }
        }
        return new Content(
                sheet.rows, sheet.hidden, cells.errors(), sheet.firstError, cells.unsaved(), sheet.firstUnsaved);
    }

    private void row(XmlPart xml) throws Unreadable {
        long next = Math.max(line + 1, xml.number("r").orElse(0));
        if (next > LAST_ROW) {
            throw new Unreadable(
                    "At most %s rows in a sheet, as in Excel; this one has more. Save it as CSV.".formatted(LAST_ROW));
        }
        boolean isHidden = xml.isTrue("hidden");
        if (next > line + 1) {
            blank(line + 1);
        }
        line = next;
        List<String> texts = new ArrayList<>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                cell(xml, texts);
            }
        }
        firstError = firstError == 0 && cells.errors() > 0 ? line : firstError;
        firstUnsaved = firstUnsaved == 0 && cells.unsaved() > 0 ? line : firstUnsaved;
        int width = texts.size();
        while (width > 0 && texts.get(width - 1).isEmpty()) {
            width--;
        }
        if (width == 0) {
            blank(line);
            return;
        }
        hidden += isHidden ? 1 : 0;
        room.row(width);
        rows.add(new Row(line, texts.subList(0, width)));
    }

    private void cell(XmlPart xml, List<String> texts) throws Unreadable {
        int named = xml.attribute("r").map(SheetCells::column).orElse(-1);
        int column = named >= 0 ? named : texts.size();
        String text = cells.read(xml).strip();
        if (text.isEmpty() && column >= CsvFile.MOST_COLUMNS) {
            return;
        }
        if (column >= CsvFile.MOST_COLUMNS) {
            throw new Unreadable(
                    "At most %s columns; row %s of this sheet has more. Leave out columns that a plan does not need."
                            .formatted(CsvFile.MOST_COLUMNS, line));
        }
        if (column >= texts.size()) {
            texts.addAll(Collections.nCopies(column + 1 - texts.size(), ""));
        }
        texts.set(column, repeated.once(column, text));
    }

    private void blank(long at) {
        if (!rows.isEmpty() && !Footer.isBlank(rows.get(rows.size() - 1))) {
            rows.add(new Row(at, List.of("")));
        }
    }

    /**
     * What a sheet holds.
     *
     * @param rows          each as long as its last cell that holds something
     * @param hidden        how many of them are hidden, as a filter does
     * @param errors        how many cells show an error
     * @param errorLine     the first row that has one
     * @param unsaved       how many formulas have nothing saved that they gave
     * @param unsavedLine   the first row that has one
     */
    record Content(List<Row> rows, int hidden, long errors, long errorLine, long unsaved, long unsavedLine) {}
}
