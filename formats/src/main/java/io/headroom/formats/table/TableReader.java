package io.headroom.formats.table;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the table of a file, whatever its name: text with commas, semicolons, tabs or bars in any usual encoding, or an
 * Excel workbook. What was decided without
 * being certain is among the issues. Time and memory are bounded by the file's size and by half of what Java may use; nothing is ever
 * evaluated or fetched.
 */
public final class TableReader {
    private static final long LARGEST = 500_000_000;
    private static final int LONGEST_NAME = 200;
    private static final int COPIES = 4;

    private TableReader() {}

    /** A table, or why there is none, for files whose columns nobody knows. */
    public static Read<Table> read(String file, byte[] bytes) {
        return read(file, bytes, name -> false);
    }

    /** A table, or why there is none, as its file writes it. */
    public static Read<Table> read(String file, byte[] bytes, Predicate<String> known) {
        return read(file, bytes, known, Form.AS_FOUND);
    }

    /**
     * A table, or why there is none. Rows that do not fit the header are among the issues, and not in the table.
     *
     * @param known whether a text is the name of a column: tells the header from titles above it, and the table from other sheets
     * @param asked what is not to be found in the file, but known
     */
    public static Read<Table> read(String file, byte[] bytes, Predicate<String> known, Form asked) {
        Optional<FileKind> kind = FileKind.of(bytes);
        Predicate<String> name = text -> text.length() <= LONGEST_NAME && known.test(text);
        boolean workbook = kind.filter(FileKind.WORKBOOK::equals).isPresent();
        if (kind.isPresent() && !workbook) {
            return refused(file, kind.get());
        }
        Optional<String> strange = asked.onlyOf(!workbook);
        if (strange.isPresent()) {
            return refused(
                    file,
                    "The mapping names %s, which %s does not have. Take it out of the mapping, or give the file that it was made for."
                            .formatted(strange.get(), workbook ? "a workbook" : "a file of plain text"));
        }
        return workbook ? WorkbookFile.read(file, bytes, name, asked) : CsvFile.read(file, bytes, name, asked);
    }

    /** The largest file that is worth taking into memory: reading needs room for the bytes, the text and the rows. */
    public static long mostBytes() {
        return Math.min(LARGEST, Runtime.getRuntime().maxMemory() / COPIES);
    }

    private static Read<Table> refused(String file, FileKind kind) {
        return refused(file, "This is %s, not a table. ".formatted(kind.words()) + FileKind.REMEDY);
    }

    private static Read<Table> refused(String file, String why) {
        return Read.refused(List.of(new Issue(file, 0, "", "", why, Severity.REJECTED)));
    }
}
