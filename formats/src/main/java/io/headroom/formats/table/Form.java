package io.headroom.formats.table;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How a file writes its table: as somebody asks for, where what is empty is to be found in the file; or as it was found, where what is
 * empty does not exist in such a file.
 *
 * @param sheet     of a workbook, by name
 * @param header    the line with the columns' names, counted from 1
 * @param encoding  of a text, by one of {@link #encodings()}
 * @param separator what stands between two cells of a text
 * @param quote     what stands around a cell that holds separators or line ends
 */
public record Form(
        Optional<String> sheet,
        OptionalInt header,
        Optional<String> encoding,
        Optional<Character> separator,
        Optional<Character> quote) {
    /** Nothing is asked for. */
    public static final Form AS_FOUND =
            new Form(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The separators that have a name, by it. */
    public static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|');

    public Form {
        if (header.isPresent() && header.getAsInt() < 1) {
            throw new IllegalArgumentException("Lines are counted from 1, but was %s.".formatted(header.getAsInt()));
        }
        if (encoding.isPresent() && !Encoding.NAMES.containsKey(encoding.get())) {
            throw new IllegalArgumentException("No encoding is called \"%s\" here.".formatted(encoding.get()));
        }
        if (separator.isPresent() && separator.equals(quote)) {
            throw new IllegalArgumentException("The separator and the quotation mark are two different characters.");
        }
    }

    /** The encodings that can be asked for, by their names in lower case. */
    public static Map<String, String> encodings() {
        Map<String, String> names = new TreeMap<>();
        Encoding.NAMES.keySet().forEach(name -> names.put(name.toLowerCase(java.util.Locale.ROOT), name));
        return names;
    }

    static Form ofText(Encoding encoding, Dialect dialect, long header) {
        return new Form(
                Optional.empty(),
                OptionalInt.of((int) header),
                Optional.of(encoding.name()),
                Optional.of(dialect.separator()),
                Optional.of(dialect.quote()));
    }

    static Form ofSheet(String sheet, long header) {
        return new Form(
                Optional.of(sheet), OptionalInt.of((int) header), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What of this only a text has, or only a workbook, in words. */
    Optional<String> onlyOf(boolean text) {
        if (text) {
            return sheet.map(name -> "the sheet \"%s\"".formatted(name));
        }
        return encoding.map("the encoding %s"::formatted)
                .or(() -> separator.map("the separator \"%s\""::formatted))
                .or(() -> quote.map("the quotation mark %s"::formatted));
    }
}
