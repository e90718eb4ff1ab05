package io.headroom.formats.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import io.headroom.formats.table.Table.Row;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A table that was written as text: one line a row, cells in quotes where they hold separators or line ends. */
final class CsvFile {
    /** More than any export has that we know; a customer-relationship system has at most 800 own fields. */
    static final int MOST_COLUMNS = 2_000;

    static final int LONGEST_CELL = 1_000_000;
    private static final int HEADER = 0;

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
        CsvRows read = new CsvRows(room);
        try (CsvReader<Row> reader = reader(read)) {
            reader.forEach(rows::add);
        } catch (CsvParseException unreadable) {
            return refused(unreadable, read.line());
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (dialect.named()) {
            rows.remove(HEADER);
        }
        Read<Table> table = Layout.ofText(file, dialect, known, asked)
                .table(rows, header -> Form.ofText(content.encoding(), dialect, header));
        List<Issue> issues = new ArrayList<>(table.issues());
        table.value().ifPresent(one -> issues.addAll(notices(one)));
        return new Read<>(table.value(), issues);
    }

    private CsvReader<Row> reader(CsvRows rows) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(rows, new StringReader(content.text()));
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

    private Read<Table> refused(CsvParseException unreadable, long line) {
        if (unreadable.getCause() instanceof Unreadable why) {
            return refused(line, "", String.valueOf(why.getMessage()));
        }
        return WrongQuote.in(content.text(), dialect)
                .map(quote -> refused(quote.line(), dialect.quote() + quote.begin(), quote.remedy()))
                .orElseGet(
                        () -> refused(line, "", String.valueOf(CsvRows.tooLong().getMessage())));
    }

    private Read<Table> refused(long line, String value, String why) {
        return Read.refused(List.of(new Issue(file, line, "", value, why, Severity.REJECTED)));
    }
}
