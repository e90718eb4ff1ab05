package io.headroom.formats.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import io.headroom.formats.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV (RFC 4180) in UTF-8: the separator is found by the header, a first line {@code sep=;} is understood, cells may hold line
 * breaks in quotes. Time and memory grow with the file's size; a cell of more than 16 million characters refuses it.
 */
public final class TableReader {
    private static final int HEADER = 0;

    private TableReader() {}

    /** A table, or why there is none. Rows that do not fit the header are among the issues, and not in the table. */
    public static Read<Table> read(String file, byte[] bytes) {
        Read<String> text = PlainText.read(file, bytes);
        return text.value().map(plain -> parsed(file, plain)).orElseGet(() -> Read.refused(text.issues()));
    }

    private static Read<Table> parsed(String file, String text) {
        char separator = Separators.of(text);
        List<Row> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Repeated repeated = new Repeated();
            reader.forEach(entry -> records.add(new Row(entry.getStartingLineNumber(), cells(entry, repeated))));
        } catch (CsvParseException unreadable) {
            return refused(file, WrongQuote.in(text, separator), unreadable);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (Separators.names(text)) {
            records.remove(HEADER);
        }
        while (!records.isEmpty() && Footer.isBlank(records.get(HEADER))) {
            records.remove(HEADER);
        }
        return records.isEmpty()
                ? refused(file, 1, "This file is empty: a header line with the columns' names was expected.")
                : table(file, separator, records);
    }

    private static List<String> cells(CsvRecord entry, Repeated repeated) {
        String[] cells = new String[entry.getFieldCount()];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = repeated.once(at, entry.getField(at).strip());
        }
        return List.of(cells);
    }

    private static Read<Table> table(String file, char separator, List<Row> records) {
        List<String> header = records.get(HEADER).cells().stream()
                .map(name -> name.replaceAll("\\s+", " "))
                .toList();
        List<Row> below = records.subList(1, records.size());
        List<Row> rows = new ArrayList<>();
        List<Row> misfits = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Row row : below.subList(0, Footer.begin(below))) {
            if (Footer.isBlank(row)) {
                continue;
            }
            if (row.cells().size() > header.size()
                    && row.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isEmpty())) {
                misfits.add(row);
                issues.add(tooLong(file, row, header.size(), separator));
            } else {
                rows.add(fitted(row, header.size()));
                for (String cell : row.cells()) {
                    if (cell.indexOf('\n') >= 0 && holdsRows(cell, header.size(), separator)) {
                        issues.add(swallowed(file, row, cell));
                    }
                }
            }
        }
        return Read.of(new Table(file, records.get(HEADER).line(), header, rows, misfits, separator), issues);
    }

    private static Row fitted(Row row, int width) {
        if (row.cells().size() == width) {
            return row;
        }
        List<String> cells = new ArrayList<>(
                row.cells().subList(0, Math.min(width, row.cells().size())));
        while (cells.size() < width) {
            cells.add("");
        }
        return new Row(row.line(), cells);
    }

    private static Issue tooLong(String file, Row row, int width, char separator) {
        return new Issue(
                file,
                row.line(),
                "",
                row.cells().get(row.cells().size() - 1),
                "No more cells than the header, which has %s. This row has %s: put quotes around cells that contain %s."
                        .formatted(width, row.cells().size(), inWords(separator)),
                Severity.REJECTED);
    }

    /** Whether a cell of several lines has so many separators that its lines probably are rows of their own. */
    private static boolean holdsRows(String cell, int width, char separator) {
        long ends = width > 2 ? cell.chars().filter(next -> next == '\n').count() : 0;
        return ends > 0 && cell.chars().filter(next -> next == separator).count() >= ends * (width - 1);
    }

    private static Issue swallowed(String file, Row row, String cell) {
        return new Issue(
                file,
                row.line(),
                "",
                cell,
                "A cell without rows in it. This one runs over %s lines that look like rows: check whether its quotation mark should close on the first."
                        .formatted(cell.lines().count()),
                Severity.WARNING);
    }

    private static String inWords(char separator) {
        return separator == '\t' ? "a tab" : "\"%c\"".formatted(separator);
    }

    private static Read<Table> refused(String file, Optional<WrongQuote> wrong, CsvParseException unreadable) {
        return wrong.map(quote -> Read.<Table>refused(List.of(
                        new Issue(file, quote.line(), "", "\"" + quote.begin(), remedy(quote), Severity.REJECTED))))
                .orElseGet(() -> refused(file, 0, "A table that can be read, but: " + unreadable.getMessage()));
    }

    private static String remedy(WrongQuote quote) {
        return (quote.closed() == 0
                        ? "A quotation mark that closes; this one never does, so all that follows would be one cell."
                        : "A quotation mark that closes at the end of its cell; this one closes in the middle of a text on line %s."
                                .formatted(quote.closed()))
                + " Close it, or write it twice where it belongs to the text.";
    }

    private static Read<Table> refused(String file, long line, String why) {
        return Read.refused(List.of(new Issue(file, line, "", "", why, Severity.REJECTED)));
    }
}
