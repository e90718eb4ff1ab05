package io.headroom.engine.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The months that a plan speaks about, seen from one day. The need of a month rests on it and the two that follow, so
 * {@link #LOOKAHEAD} months more are computed than are shown.
 */
public record Horizon(LocalDate asOf, YearMonth first, int months) {
    public static final int LOOKAHEAD = 2;
    public static final int LONGEST = 60;

    public Horizon {
        if (months < 1 || months > LONGEST) {
            throw new IllegalArgumentException(
                    "A plan covers 1 to %s months, but was asked for %s.".formatted(LONGEST, months));
        }
        if (first.atEndOfMonth().isBefore(asOf)) {
            throw new IllegalArgumentException(
                    "A plan begins with the month of its day (%s) or later, but was asked to begin in %s."
                            .formatted(asOf, first));
        }
    }

    /** The months computed: those shown and those the last ones look ahead to. */
    public int computed() {
        return months + LOOKAHEAD;
    }

    public YearMonth month(int index) {
        return first.plusMonths(index);
    }

    /** The months shown, in order. */
    public List<YearMonth> shown() {
        return IntStream.range(0, months).mapToObj(this::month).toList();
    }

    /** A month as people say it: "March 2027". */
    public static String inWords(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    /** How many months {@code month} lies after the first; negative before it. */
    public int index(YearMonth month) {
        return (int) first.until(month, ChronoUnit.MONTHS);
    }

    /** The first day computed. */
    public LocalDate begin() {
        return first.atDay(1);
    }

    /** The day after the last day computed. */
    public LocalDate end() {
        return month(computed()).atDay(1);
    }
}
