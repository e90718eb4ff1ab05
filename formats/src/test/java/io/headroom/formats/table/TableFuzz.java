package io.headroom.formats.table;

import static io.headroom.formats.fuzz.Promise.kept;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.headroom.formats.Read;
import io.headroom.formats.fuzz.Promise;
import io.headroom.formats.table.Table.Row;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Any bytes are a table or refused; and a table that is written is one again. */
public final class TableFuzz {
    private static final Set<String> KNOWN = Set.of("name", "arr", "owner", "renewal date");

    private TableFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Read<Table> read =
                TableReader.read("table", bytes, name -> KNOWN.contains(name.toLowerCase(java.util.Locale.ROOT)));
        Promise.valueOrReason(read);
        read.value().ifPresent(TableFuzz::readAgain);
    }

    /** Checks the shape of a table, and that one can be read of what is written of it. */
    static void readAgain(Table table) {
        for (Row row : table.rows()) {
            kept(row.cells().size() == table.header().size(), "A row that does not fit the header", row);
            kept(row.cells().stream().anyMatch(cell -> !cell.isEmpty()), "A row that holds nothing", row);
            kept(row.line() > table.line(), "A row above the header", row);
        }
        table.header().forEach(name -> kept(name.equals(name.strip()), "A header with blanks", name));
        Promise.valueOrReason(TableReader.read("again", written(table).getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(Table table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.header());
            table.rows().forEach(row -> csv.writeRecord(row.cells()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
