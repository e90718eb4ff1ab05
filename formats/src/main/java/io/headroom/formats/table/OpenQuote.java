package io.headroom.formats.table;

/**
 * A quotation mark that opens a cell and never closes.
 *
 * @param line  where it stands, counted from 1
 * @param begin what stands behind it on its line
 */
record OpenQuote(long line, String begin) {
    private static final char QUOTE = '"';

    /** The mark in whose cell the text ends; line 0 where there is none. */
    static OpenQuote in(String text, char separator) {
        boolean quoted = false;
        boolean begins = true;
        long line = 1;
        long opened = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            boolean end = isEnd(text, at);
            if (quoted) {
                if (next == QUOTE && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                    at++;
                } else {
                    quoted = next != QUOTE;
                }
            } else if (begins && next == QUOTE) {
                quoted = true;
                opened = line;
                from = at + 1;
            }
            begins = !quoted && (next == separator || end);
            line += end ? 1 : 0;
        }
        return quoted
                ? new OpenQuote(opened, text.substring(from).lines().findFirst().orElse(""))
                : new OpenQuote(0, "");
    }

    /** Whether a line ends here; a carriage return before a line feed does not end it. */
    private static boolean isEnd(String text, int at) {
        char next = text.charAt(at);
        return next == '\n' || (next == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
