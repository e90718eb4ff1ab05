package io.headroom.formats.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import io.headroom.formats.table.Table.Row;
import java.util.Arrays;
import java.util.List;

/** Makes rows of what the reader of a text finds: each cell without blanks around it, a text that its column repeats kept once. */
final class CsvRows extends CsvCallbackHandler<Row> {
    private static final int LONGEST_ROW = 4_000_000;
    private static final Row NONE = new Row(0, List.of(""));

    private final Room room;
    private final Repeated repeated;
    private String[] cells = new String[16];
    private int count;
    private int letters;
    private boolean blank;
    private long line;

    CsvRows(Room room) {
        this.room = room;
        this.repeated = new Repeated(room);
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        letters = 0;
        blank = true;
    }

    @Override
    protected void addField(char[] text, int offset, int length, boolean quoted) {
        letters += length;
        if (count == CsvFile.MOST_COLUMNS) {
            throw refused(
                    new Unreadable("At most %s columns; this row has more. Leave out columns that a plan does not need."
                            .formatted(CsvFile.MOST_COLUMNS)));
        }
        if (length > CsvFile.LONGEST_CELL || letters > LONGEST_ROW) {
            throw refused(tooLong());
        }
        int from = offset;
        int to = offset + length;
        while (from < to && Character.isWhitespace(text[from])) {
            from++;
        }
        while (from < to && Character.isWhitespace(text[to - 1])) {
            to--;
        }
        add(text, from, to);
    }

    private void add(char[] text, int from, int to) {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, 2 * count);
        }
        blank &= from == to;
        try {
            cells[count] = repeated.once(count, text, from, to);
        } catch (Unreadable tooMuch) {
            throw refused(tooMuch);
        }
        count++;
    }

    @Override
    protected void setComment(char[] text, int offset, int length) {
        throw new IllegalStateException("Lines of comment are cells like others.");
    }

    @Override
    protected void setEmpty() {
        cells[0] = "";
        count = 1;
    }

    @Override
    protected Row buildRecord() {
        try {
            room.row(blank ? 1 : count);
        } catch (Unreadable tooMuch) {
            throw refused(tooMuch);
        }
        if (blank) {
            return new Row(line, NONE.cells());
        }
        if (cells.length != count) {
            cells = Arrays.copyOf(cells, count); // most rows are as long as the one before
        }
        return new Row(line, List.of(cells));
    }

    /** Where the reading stands, for what is said when it has to stop. */
    long line() {
        return line;
    }

    static Unreadable tooLong() {
        return new Unreadable(
                "A cell of at most %s characters and a row of at most %s; this one is longer. Leave out such columns, or check where a quotation mark should close."
                        .formatted(CsvFile.LONGEST_CELL, LONGEST_ROW));
    }

    private static CsvParseException refused(Unreadable why) {
        return new CsvParseException(String.valueOf(why.getMessage()), why);
    }
}
