package io.headroom.engine.model;

import java.util.Comparator;

/**
 * Something about an input that a reader should know: where it stands, what it says, what was expected.
 *
 * @param file   the file's name as the user gave it, or empty where no file is meant
 * @param line   counted from 1, the header being line 1; 0 where no line is meant
 * @param column the column's or key's name, or empty
 * @param value  what was found, or empty
 * @param expected what would have been right, or what was done instead, in a sentence
 */
public record Issue(String file, long line, String column, String value, String expected, Severity severity)
        implements Comparable<Issue> {

    /** What follows from an issue. */
    public enum Severity {
        /** The row is not used. */
        REJECTED,
        /** It is used, and probably wrong. */
        WARNING,
        /** It is used as described. */
        NOTICE
    }

    private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::file)
            .thenComparingLong(Issue::line)
            .thenComparing(Issue::column)
            .thenComparing(Issue::value)
            .thenComparing(Issue::expected);

    public static Issue warning(String expected) {
        return new Issue("", 0, "", "", expected, Severity.WARNING);
    }

    public static Issue notice(String expected) {
        return new Issue("", 0, "", "", expected, Severity.NOTICE);
    }

    /** By place: file, line, column. */
    @Override
    public int compareTo(Issue other) {
        return ORDER.compare(this, other);
    }
}
