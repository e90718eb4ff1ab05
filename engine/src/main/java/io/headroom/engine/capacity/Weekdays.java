package io.headroom.engine.capacity;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Mondays to Fridays. */
final class Weekdays {
    private static final int WEEK = 7;
    private static final int WORKED = 5;

    private Weekdays() {}

    static boolean is(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** How many there are from a day to the day before another; none where that is not later. Takes the same time for any distance. */
    static int between(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? before(until) - before(from) : 0;
    }

    /** How many there are from a Monday long ago to the day before this one. */
    private static int before(LocalDate day) {
        long sinceMonday = day.toEpochDay() + 3; // 1970 began on a Thursday
        return (int)
                (Math.floorDiv(sinceMonday, (long) WEEK) * WORKED + Math.min(WORKED, Math.floorMod(sinceMonday, WEEK)));
    }
}
