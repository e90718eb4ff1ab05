package io.headroom.engine.demand;

import io.headroom.engine.model.blueprint.Cadence;

/**
 * The time from one date of a cadence to the next, in whole months where it is, else in whole days. Month ends hold: January 31 and one month is the last of February, and one
 * more is March 31.
 */
record Interval(int months, int days) {
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    /** Of a cadence that happens {@code more} times as often as written. */
    static Interval of(Cadence.Every every, double more) {
        int months = switch (every.unit()) {
            case WEEK -> 0;
            case MONTH -> every.count();
            case QUARTER -> 3 * every.count();
            case YEAR -> 12 * every.count();
        };
        double length = months / more;
        if (months > 0 && length == Math.rint(length) && length >= 1) {
            return new Interval((int) length, 0);
        }
        double days = months > 0 ? length * DAYS_PER_MONTH : 7 * every.count() / more;
        return new Interval(0, (int) Math.max(1, Math.round(days)));
    }

    /** The count of the first date, at least 1, that does not lie before a day. */
    int firstFrom(Anchor anchor, Months calendar, int earliest) {
        int passed = months > 0 ? (calendar.of(earliest) - anchor.month()) / months : (earliest - anchor.day()) / days;
        int count = Math.max(1, passed - 1);
        while (day(anchor, calendar, count) < earliest) {
            count++;
        }
        return count;
    }

    int day(Anchor anchor, Months calendar, int count) {
        return months > 0
                ? calendar.day(anchor.month() + count * months, anchor.dayOfMonth())
                : anchor.day() + count * days;
    }
}
