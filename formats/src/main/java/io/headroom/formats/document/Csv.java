package io.headroom.formats.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows for spreadsheets (RFC 4180). A spreadsheet takes a cell that begins with {@code = + - @}, a tab or a line break for a formula and runs
 * it, so such a cell gets an apostrophe in front, unless it is a number.
 */
final class Csv implements AutoCloseable {
    private final CsvWriter writer;

    Csv(Writer to) {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Kept(to));
    }

    void row(Object... cells) {
        row(List.of(cells));
    }

    void row(List<?> cells) {
        List<String> safe = new ArrayList<>(cells.size());
        cells.forEach(cell -> safe.add(written(cell)));
        writer.writeRecord(safe);
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String written(Object cell) {
        if (cell instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof Number ? cell.toString() : safe(cell.toString());
    }

    static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** A writer that stays open when the CSV ends. */
    private static final class Kept extends java.io.FilterWriter {
        Kept(Writer to) {
            super(to);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
