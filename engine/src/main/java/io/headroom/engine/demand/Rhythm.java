package io.headroom.engine.demand;

import java.util.Arrays;

/**
 * The days on which the lines of a cadence may fall within one horizon, at positions such that the days of one account follow one another. Immutable.
 *
 * <p>A cadence that counts from an anchor has as many different series of days as there are days of a month times the months between two dates; each
 * series is one stretch of positions, with {@link Timeline#NEVER} behind its last day:
 *
 * <pre>
 *   quarterly   anchor on the 1st of January, April, … │ 1 Jan  1 Apr  1 Jul  1 Oct  1 Jan  never │
 *               anchor on the 1st of February, May, …  │ 1 Feb  1 May  1 Aug  1 Nov  1 Feb  never │
 * </pre>
 *
 * All other cadences have one position for each day, or for each month.
 */
final class Rhythm {
    private static final int DAYS_OF_MONTH = 31;
    private static final int MOST_SERIES = 4_096;
    /** Of a rhythm that has every day or month, whatever the anchor. */
    private static final Interval ALL = new Interval(0, 1);

    private final Interval interval;
    private final boolean ofSeries;
    private final int[] days;
    private final int stretch;
    /** The position behind the last day of each stretch. */
    private final int[] ends;

    private Rhythm(Interval interval, boolean ofSeries, int[] days, int stretch) {
        this.interval = interval;
        this.ofSeries = ofSeries;
        this.days = days;
        this.stretch = stretch;
        ends = new int[days.length / stretch];
        for (int series = 0; series < ends.length; series++) {
            ends[series] = series * stretch;
            while (days[ends[series]] < Timeline.NEVER) {
                ends[series]++;
            }
        }
    }

    /** All days from one to the day before another. */
    static Rhythm eachDay(int from, int until) {
        int[] days = new int[until - from + 1];
        Arrays.setAll(days, at -> at < until - from ? from + at : Timeline.NEVER);
        return new Rhythm(ALL, false, days, days.length);
    }

    /** The first days of all months of the horizon. */
    static Rhythm eachMonth(Months months) {
        int[] days = new int[months.count + 1];
        Arrays.setAll(days, at -> at < months.count ? months.start(at) : Timeline.NEVER);
        return new Rhythm(ALL, false, days, days.length);
    }

    /** Whether an interval is so short that its series are worth writing down. */
    static boolean hasSeries(Interval interval) {
        return series(interval) <= MOST_SERIES;
    }

    /** The days of every series of an interval, from a day to the day before another. */
    static Rhythm again(Interval interval, Months months, int from, int until) {
        int series = series(interval);
        int stretch = (until - from) / Math.max(interval.days(), 28 * interval.months()) + 3;
        int[] days = new int[series * stretch];
        Arrays.fill(days, Timeline.NEVER);
        for (int one = 0; one < series; one++) {
            Anchor anchor = interval.months() > 0
                    ? new Anchor(
                            Timeline.LONG_AGO,
                            months.of(from) - one / DAYS_OF_MONTH % interval.months(),
                            one % DAYS_OF_MONTH + 1)
                    : new Anchor(from - one, 0, 1);
            int at = place(interval, anchor) * stretch;
            for (int count = 0; interval.day(anchor, months, count) < until; count++) {
                int day = interval.day(anchor, months, count);
                if (day >= from) {
                    days[at++] = day;
                }
            }
        }
        return new Rhythm(interval, true, days, stretch);
    }

    /** Whether the days of one anchor stand apart from those of others. */
    boolean isOfSeries() {
        return ofSeries;
    }

    /** The months from one day of a series to the next; 0 where it counts in days, and without series. */
    int months() {
        return ofSeries ? interval.months() : 0;
    }

    /** How many positions there are, those without a day among them. */
    int positions() {
        return days.length;
    }

    int day(int position) {
        return days[position];
    }

    /** The position of the first day of an anchor's series. */
    int first(Anchor anchor) {
        return place(interval, anchor) * stretch;
    }

    /** The position behind the last day of a series, of which one position is given. */
    int end(int position) {
        return ends[position / stretch];
    }

    private static int series(Interval interval) {
        return interval.months() > 0
                ? (int) Math.min(MOST_SERIES + 1L, (long) DAYS_OF_MONTH * interval.months())
                : interval.days();
    }

    private static int place(Interval interval, Anchor anchor) {
        return interval.months() > 0
                ? Math.floorMod(anchor.month(), interval.months()) * DAYS_OF_MONTH + anchor.dayOfMonth() - 1
                : Math.floorMod(anchor.day(), interval.days());
    }
}
