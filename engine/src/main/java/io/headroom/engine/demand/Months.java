package io.headroom.engine.demand;

import io.headroom.engine.model.Horizon;
import java.time.LocalDate;

/**
 * The months of a horizon and those around it, as days since 1970 and indexes that count from the horizon's first month; earlier
 * months have negative ones. Covers {@value #BEFORE} months before the first and {@value #AFTER} after it, days outside belong to the outermost.
 */
final class Months {
    private static final int BEFORE = 140;
    private static final int AFTER = 200;

    final int count;
    final int begin;
    final int end;
    private final LocalDate first;
    private final int shownEnd;
    private final int[] starts = new int[BEFORE + AFTER + 1];
    private final short[] months;

    Months(Horizon horizon) {
        first = horizon.begin();
        count = horizon.computed();
        begin = (int) horizon.begin().toEpochDay();
        end = (int) horizon.end().toEpochDay();
        shownEnd = (int) horizon.month(horizon.months()).atDay(1).toEpochDay();
        for (int month = 0; month < starts.length; month++) {
            starts[month] = (int) horizon.month(month - BEFORE).atDay(1).toEpochDay();
        }
        months = new short[starts[starts.length - 1] - starts[0]];
        for (int month = 0; month + 1 < starts.length; month++) {
            for (int day = starts[month]; day < starts[month + 1]; day++) {
                months[day - starts[0]] = (short) (month - BEFORE);
            }
        }
    }

    /** The first day of the horizon. */
    LocalDate first() {
        return first;
    }

    /** The day after the last month shown; the months computed beyond it only serve the need of the last ones. */
    int shownEnd() {
        return shownEnd;
    }

    /** How many days the months shown have. */
    int shownDays() {
        return shownEnd - begin;
    }

    /** A day of a month, or its last one where it is shorter. */
    int day(int month, int dayOfMonth) {
        int at = month + BEFORE;
        if (at < 0 || at + 1 >= starts.length) {
            LocalDate begins = first.plusMonths(month);
            return (int) begins.toEpochDay() + Math.min(dayOfMonth, begins.lengthOfMonth()) - 1;
        }
        return Math.min(starts[at] + dayOfMonth, starts[at + 1]) - 1;
    }

    /** The first day of a month. */
    int start(int month) {
        return starts[Math.max(0, Math.min(starts.length - 1, month + BEFORE))];
    }

    /** The month of a day. */
    int of(int day) {
        return months[Math.max(0, Math.min(months.length - 1, day - starts[0]))];
    }

    boolean shows(int month) {
        return month >= 0 && month < count;
    }
}
