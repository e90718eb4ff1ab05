package io.headroom.formats.table;

/** What stands between the cells of a file: the comma, semicolon or tab that the header has most of, outside quotes. */
final class Separators {
    private static final char[] KNOWN = {',', ';', '\t'};
    private static final String NAMED = "sep=";

    private Separators() {}

    /** A comma where the header has none of them. */
    static char of(String text) {
        if (names(text)) {
            return text.charAt(NAMED.length());
        }
        char best = KNOWN[0];
        int most = 0;
        for (char candidate : KNOWN) {
            int count = count(text, candidate);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /** Whether the first line only names the separator, as Excel writes and reads it: {@code sep=;}. */
    static boolean names(String text) {
        return text.length() > NAMED.length()
                && text.regionMatches(true, 0, NAMED, 0, NAMED.length())
                && (text.length() == NAMED.length() + 1 || isEnd(text.charAt(NAMED.length() + 1)));
    }

    private static int count(String text, char separator) {
        boolean quoted = false;
        int count = 0;
        boolean begun = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && isEnd(next) && begun) {
                break;
            } else if (!quoted && next == separator) {
                count++;
            }
            begun |= !Character.isWhitespace(next);
        }
        return count;
    }

    private static boolean isEnd(char next) {
        return next == '\n' || next == '\r';
    }
}
