package io.headroom.formats.yaml;

/** A text cut to what fits into a message. */
final class Shortened {
    private static final int LONGEST = 80;

    private Shortened() {}

    static String text(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
