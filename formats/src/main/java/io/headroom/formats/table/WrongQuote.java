package io.headroom.formats.table;

import java.util.Optional;

/**
 * A quotation mark that opens a cell and never closes, or closes in the middle of a text.
 *
 * @param line   where it stands, counted from 1
 * @param begin  what stands behind it on its line
 * @param closed the line on which it closes; 0 where it never does
 */
record WrongQuote(long line, String begin, long closed) {
    /** The first one; empty where all quotation marks are right. */
    static Optional<WrongQuote> in(String text, Dialect dialect) {
        char separator = dialect.separator();
        char mark = dialect.quote();
        long line = 1;
        boolean begins = true;
        for (int at = 0; at < text.length(); at++) {
            if (begins && text.charAt(at) == mark) {
                int close = close(text, at + 1, mark);
                long last = line + lines(text, at, close);
                if (close == text.length() || !endsCell(text, close + 1, separator)) {
                    String begin = text.substring(at + 1).lines().findFirst().orElse("");
                    return Optional.of(new WrongQuote(line, begin, close == text.length() ? 0 : last));
                }
                line = last;
                at = close;
                begins = false;
            } else {
                begins = text.charAt(at) == separator || endsLine(text, at);
                line += endsLine(text, at) ? 1 : 0;
            }
        }
        return Optional.empty();
    }

    /** What was expected, and what to do. */
    String remedy() {
        return (closed == 0
                        ? "A quotation mark that closes; this one never does, so all that follows would be one cell."
                        : "A quotation mark that closes at the end of its cell; this one closes in the middle of a text on line %s."
                                .formatted(closed))
                + " Close it, or write it twice where it belongs to the text.";
    }

    /** Where the mark is that closes a cell; the text's length where there is none. Two marks in a row belong to the cell. */
    private static int close(String text, int from, char mark) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == mark) {
                if (at + 1 == text.length() || text.charAt(at + 1) != mark) {
                    return at;
                }
                at++;
            }
        }
        return text.length();
    }

    private static boolean endsCell(String text, int at, char separator) {
        return at == text.length()
                || text.charAt(at) == separator
                || text.charAt(at) == '\r'
                || text.charAt(at) == '\n';
    }

    private static long lines(String text, int from, int until) {
        long lines = 0;
        for (int at = from; at < until; at++) {
            lines += endsLine(text, at) ? 1 : 0;
        }
        return lines;
    }

    /** Whether a line ends here; a carriage return before a line feed does not end it. */
    private static boolean endsLine(String text, int at) {
        char next = text.charAt(at);
        return next == '\n' || (next == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
