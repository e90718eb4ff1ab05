package io.headroom.formats.table;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of a file and how it was encoded. */
record PlainText(String text, Encoding encoding) {
    private static final String NO_TEXT = "This is no text in UTF-8, UTF-16 or Windows-1252: %s %s is 0x%02X.";

    static Read<PlainText> read(String file, byte[] bytes, Form asked) {
        Optional<Encoding> encoding =
                asked.encoding().map(name -> Encoding.asked(name, bytes)).or(() -> Encoding.of(bytes));
        if (encoding.isEmpty()) {
            int strange = Encoding.strange(bytes);
            String above = new String(bytes, 0, strange, StandardCharsets.ISO_8859_1);
            return refused(file, line(above), NO_TEXT.formatted("byte", strange + 1, bytes[strange] & 0xff));
        }
        String text = encoding.get().decode(bytes);
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            return refused(file, line(text.substring(0, zero)), NO_TEXT.formatted("character", zero + 1, 0));
        }
        Optional<FileKind> kind = FileKind.of(text);
        return kind.isPresent()
                ? refused(
                        file, 0, "This is %s, not a table.".formatted(kind.get().words()))
                : Read.of(new PlainText(text, encoding.get()), List.of());
    }

    /** What a reader should know about the encoding, with the first cell of the table that it shows in. */
    Optional<Issue> notice(Table table) {
        boolean lost = text.indexOf('\ufffd') >= 0 && !encoding.guessed();
        if (!lost && !encoding.guessed()) {
            return Optional.empty();
        }
        Place place = lost ? Place.first(table, '\ufffd') : Place.firstBeyondAscii(table);
        return Optional.of(new Issue(
                table.file(),
                place.line(),
                place.column(),
                place.cell(),
                lost
                        ? "Characters that %s has; at least one of this file is lost and stands as \ufffd. Export the file again as \"CSV UTF-8\"."
                                .formatted(encoding.name())
                        : "The file does not say how it is encoded and is read as %s. If this looks wrong, save it as \"CSV UTF-8\"."
                                .formatted(encoding.name()),
                lost ? Severity.WARNING : Severity.NOTICE));
    }

    /** The line that stands behind a text. */
    private static long line(String above) {
        return above.isEmpty() || FirstLines.isEnd(above.charAt(above.length() - 1))
                ? above.lines().count() + 1
                : above.lines().count();
    }

    private static Read<PlainText> refused(String file, long line, String why) {
        return Read.refused(List.of(new Issue(file, line, "", "", why + " " + FileKind.REMEDY, Severity.REJECTED)));
    }
}
