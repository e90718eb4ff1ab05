package io.headroom.cli;

/** How wide texts are on a terminal: wide letters of East Asia and pictures take two columns, marks that combine take none. */
final class Shown {
    private Shown() {}

    static int width(CharSequence text) {
        return text.codePoints().map(Shown::width).sum();
    }

    /** How many characters of a text fit into a width. */
    static int fitting(String text, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            used += width(letter);
            if (used > width) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    /** A text from a file without the control characters that could rule a terminal; line feeds stay. */
    static String safe(String text) {
        return text.codePoints().anyMatch(Shown::rules)
                ? text.codePoints()
                        .map(letter -> rules(letter) ? '\uFFFD' : letter)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean rules(int letter) {
        return (Character.isISOControl(letter) && letter != '\n')
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069);
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (letter >= 0x1100 && letter <= 0x115F)
                || (letter >= 0x2E80 && letter <= 0xA4CF)
                || (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0xFE30 && letter <= 0xFE6F)
                || (letter >= 0xFF00 && letter <= 0xFF60)
                || (letter >= 0x1F300 && letter <= 0x1FAFF)
                || (letter >= 0x20000 && letter <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
