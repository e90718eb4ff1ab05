package io.headroom.formats.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import io.headroom.formats.table.Table.Row;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table that was written as text: one line a row, cells in quotes where they hold separators or line ends. */
final class CsvFile {
    /** More than any export has that we know; a customer-relationship system has at most 800 own fields. */
    static final int MOST_COLUMNS = 2_000;

    static final int LONGEST_CELL = 1_000_000;
    private static final int LONGEST_ROW = 4_000_000;
    private static final int HEADER = 0;
    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,18})");

    private final String file;
    private final PlainText content;
    private final Dialect dialect;
    private final Predicate<String> known;
    private final Form asked;

    private CsvFile(String file, PlainText content, Predicate<String> known, Form asked) {
        this.file = file;
        this.content = content;
        this.dialect = Dialect.of(content.text(), known, asked);
        this.known = known;
        this.asked = asked;
    }

    static Read<Table> read(String file, byte[] bytes, Predicate<String> known, Form asked) {
        Read<PlainText> text = PlainText.read(file, bytes, asked);
        return text.value()
                .map(plain -> new CsvFile(file, plain, known, asked)
                        .table(Room.beside(bytes.length + 2L * plain.text().length())))
                .orElseGet(() -> Read.refused(text.issues()));
    }

    private Read<Table> table(Room room) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader()) {
            Repeated repeated = new Repeated(room);
            for (CsvRecord entry : reader) {
                rows.add(row(entry, repeated, room));
            }
        } catch (CsvParseException unreadable) {
            return refused(unreadable);
        } catch (Unreadable tooMuch) {
            return refused(rows.size() + 1L, "", String.valueOf(tooMuch.getMessage()));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (dialect.named()) {
            rows.remove(HEADER);
        }
        Read<Table> read = Layout.ofText(file, dialect, known, asked)
                .table(rows, header -> Form.ofText(content.encoding(), dialect, header));
        List<Issue> issues = new ArrayList<>(read.issues());
        read.value().ifPresent(table -> issues.addAll(notices(table)));
        return new Read<>(read.value(), issues);
    }

    private CsvReader<CsvRecord> reader() {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        new StringReader(content.text()));
    }

    private static Row row(CsvRecord entry, Repeated repeated, Room room) throws Unreadable {
        String[] cells = new String[entry.getFieldCount()];
        boolean blank = true;
        for (int at = 0; at < cells.length; at++) {
            cells[at] = repeated.once(at, entry.getField(at).strip());
            blank &= cells[at].isEmpty();
        }
        room.row(blank ? 1 : cells.length);
        return new Row(entry.getStartingLineNumber(), blank ? List.of("") : List.of(cells));
    }

    private List<Issue> notices(Table table) {
        List<Issue> notices = new ArrayList<>();
        content.notice(table).ifPresent(notices::add);
        if (dialect.separator() == '|' && !dialect.named() && asked.separator().isEmpty()) {
            notices.add(notice(table, "The cells of this file are taken to stand between bars (|)."));
        }
        if (dialect.quote() == Dialect.SINGLE && asked.quote().isEmpty()) {
            notices.add(notice(table, "The cells of this file are taken to stand in single quotation marks (')."));
        }
        return notices;
    }

    private Issue notice(Table table, String what) {
        return new Issue(file, table.line(), "", "", what, Severity.NOTICE);
    }

    private Read<Table> refused(CsvParseException unreadable) {
        Optional<WrongQuote> wrong = WrongQuote.in(content.text(), dialect);
        return wrong.map(quote -> refused(quote.line(), dialect.quote() + quote.begin(), quote.remedy()))
                .orElseGet(() -> tooLarge(unreadable));
    }

    /** FastCSV says in words which limit was passed, and where. */
    private Read<Table> tooLarge(CsvParseException unreadable) {
        Throwable cause = unreadable.getCause() == null ? unreadable : unreadable.getCause();
        String said = String.valueOf(cause.getMessage());
        Matcher line = LINE.matcher(said);
        return refused(
                line.find() ? Long.parseLong(line.group(1)) : 0,
                "",
                said.contains(" fields")
                        ? "At most %s columns; this row has more. Leave out columns that a plan does not need."
                                .formatted(MOST_COLUMNS)
                        : said.contains(" max ") || said.contains("buffer size")
                                ? "A cell of at most %s characters and a row of at most %s; this one is longer. Leave out such columns, or check where a quotation mark should close."
                                        .formatted(LONGEST_CELL, LONGEST_ROW)
                                : "A table that can be read, but: " + said);
    }

    private Read<Table> refused(long line, String value, String why) {
        return Read.refused(List.of(new Issue(file, line, "", value, why, Severity.REJECTED)));
    }
}
