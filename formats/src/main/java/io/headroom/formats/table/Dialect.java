package io.headroom.formats.table;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How a text writes a table.
 *
 * @param separator what stands between two cells
 * @param quote     what stands around a cell that holds separators or line ends
 * @param named     whether the first line only names the separator, as Excel writes and reads it: {@code sep=;}
 */
record Dialect(char separator, char quote, boolean named) {
    static final char DOUBLE = '"';
    static final char SINGLE = '\'';

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Map<Character, String> WORDS =
            Map.of(',', "a comma", ';', "a semicolon", '\t', "a tab", '|', "a bar");
    private static final String NAMED = "sep=";

    /**
     * What is asked for; what is not, is decided by the line that has most known names of columns; without any, by the first line whose neighbour
     * agrees.
     */
    static Dialect of(String text, Predicate<String> known, Form asked) {
        if (names(text)) {
            return new Dialect(
                    asked.separator().orElse(text.charAt(NAMED.length())),
                    asked.quote().orElse(DOUBLE),
                    true);
        }
        char quote = asked.quote().orElseGet(() -> quote(text));
        return new Dialect(
                asked.separator().orElseGet(() -> separator(FirstLines.of(text, quote), known)), quote, false);
    }

    /** The separator in words, with an article where it has a name. */
    String words() {
        return WORDS.getOrDefault(separator, "\"%c\"".formatted(separator));
    }

    private static char quote(String text) {
        return FirstLines.of(text, DOUBLE).lines().stream().anyMatch(Dialect::isSingleQuoted) ? SINGLE : DOUBLE;
    }

    private static char separator(FirstLines lines, Predicate<String> known) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char candidate : SEPARATORS) {
            for (int line = 0; line < lines.size(); line++) {
                List<String> cells = lines.cells(line, candidate);
                long names = cells.size() < 2 ? 0 : cells.stream().filter(known).count();
                if (names > most) {
                    best = candidate;
                    most = names;
                }
            }
        }
        return most > 0 ? best : unnamed(lines);
    }

    private static char unnamed(FirstLines lines) {
        for (int line = 0; line < lines.size(); line++) {
            char best = SEPARATORS[0];
            int most = 1;
            for (char candidate : SEPARATORS) {
                int cells = lines.cells(line, candidate).size();
                boolean agreed = line + 1 == lines.size()
                        || lines.cells(line + 1, candidate).size() > 1;
                if (cells > most && agreed) {
                    best = candidate;
                    most = cells;
                }
            }
            if (most > 1) {
                return best;
            }
        }
        return SEPARATORS[0];
    }

    private static boolean isSingleQuoted(String line) {
        boolean around = line.length() > 2 && line.charAt(0) == SINGLE && line.charAt(line.length() - 1) == SINGLE;
        for (char separator : SEPARATORS) {
            if (around && line.contains("" + SINGLE + separator + SINGLE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String text) {
        return text.length() > NAMED.length()
                && text.regionMatches(true, 0, NAMED, 0, NAMED.length())
                && text.charAt(NAMED.length()) != DOUBLE
                && !FirstLines.isEnd(text.charAt(NAMED.length()))
                && (text.length() == NAMED.length() + 1 || FirstLines.isEnd(text.charAt(NAMED.length() + 1)));
    }
}
