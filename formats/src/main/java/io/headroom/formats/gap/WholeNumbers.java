package io.headroom.formats.gap;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The whole numbers of a text, one after another, with the line each stands in. What is longer than any number is never held in memory. */
final class WholeNumbers {
    private static final int LONGEST = 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");

    private final Reader text;
    private long line = 1;
    private boolean lineEnded;

    WholeNumbers(Reader text) {
        this.text = text;
    }

    /** The line of the number read last, from 1; at the end of the text its last line. */
    long line() {
        return line;
    }

    /** The next number; {@code expected} says in an error what should have stood there. */
    long next(Supplier<String> expected) throws IOException, NoNumber {
        String word = word();
        if (word.isEmpty()) {
            throw new NoNumber(line, "", "the file ends where %s was expected".formatted(expected.get()));
        }
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException wrong) {
            throw new NoNumber(
                    line,
                    word,
                    "%s was expected, as a whole number%s"
                            .formatted(expected.get(), DIGITS.matcher(word).matches() ? " of at most 18 digits" : ""));
        }
    }

    /** Refuses whatever stands behind the last number. */
    void end(String expected) throws IOException, NoNumber {
        String word = word();
        if (!word.isEmpty()) {
            throw new NoNumber(line, word, expected);
        }
    }

    /** The next word, cut where it is too long to be a number; empty at the end. */
    private String word() throws IOException {
        StringBuilder word = new StringBuilder();
        int letter = read();
        while (letter >= 0 && isBlank(letter)) {
            letter = read();
        }
        while (letter >= 0 && !isBlank(letter) && word.length() <= LONGEST) {
            word.append((char) letter);
            letter = read();
        }
        return word.toString();
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || letter == BYTE_ORDER_MARK;
    }

    /** A line is counted when the next one begins, so that a number at its end still stands in it. */
    private int read() throws IOException {
        if (lineEnded) {
            line++;
            lineEnded = false;
        }
        int letter = text.read();
        lineEnded = letter == '\n';
        return letter;
    }

    /** What stands where a number should. */
    static final class NoNumber extends Exception {
        private static final long serialVersionUID = 1;

        final long line;
        final String value;
        final String expected;

        NoNumber(long line, String value, String expected) {
            super(expected);
            this.line = line;
            this.value = value;
            this.expected = expected;
        }
    }
}
