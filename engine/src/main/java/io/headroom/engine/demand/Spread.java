package io.headroom.engine.demand;

import java.util.Arrays;

/**
 * Shares an amount out over the calendar months that an interval of days touches, by their days, in whole units: every month gets
 * the whole part of its share, and what remains goes one unit each to the largest remainders, earlier months first among equals.
 * Reused from line to line; not for several threads.
 */
final class Spread {
    private static final int LONGEST = 400;
    private static final long EXACT = 1L << 53;

    private final Months months;
    private final long[] parts = new long[LONGEST];
    private final long[] remainders = new long[LONGEST];
    private int first;
    private int size;

    Spread(Months months) {
        this.months = months;
    }

    /** Shares {@code amount} out over the days from {@code from} to the day before {@code until}. */
    void share(long amount, int from, int until) {
        first = months.of(from);
        size = months.of(until - 1) - first + 1;
        if (size == 1) {
            parts[0] = amount;
            return;
        }
        long days = (long) until - from;
        if (size == 2) {
            halve(amount, days, months.start(first + 1) - from);
            return;
        }
        if (size == 3) {
            third(amount, days, months.start(first + 1) - from, until - months.start(first + 2));
            return;
        }
        long left = amount;
        int begins = from;
        for (int at = 0; at < size; at++) {
            int ends = at + 1 == size ? until : months.start(first + at + 1);
            long numerator = Math.multiplyExact(amount, (long) ends - begins);
            parts[at] = quotient(numerator, days);
            remainders[at] = numerator - parts[at] * days;
            left -= parts[at];
            begins = ends;
        }
        for (; left > 0; left--) {
            int largest = largestRemainder();
            parts[largest]++;
            remainders[largest] = -1;
        }
    }

    /** Two months: what the first one leaves is the other's, so that one division does. */
    private void halve(long amount, long days, int daysOfFirst) {
        long numerator = Math.multiplyExact(amount, (long) daysOfFirst);
        long part = quotient(numerator, days);
        long remainder = numerator - part * days;
        parts[0] = remainder > 0 && remainder >= days - remainder ? part + 1 : part;
        parts[1] = amount - parts[0];
    }

    /** Three months, the usual window: the same without a search for the largest remainder. */
    private void third(long amount, long days, int daysOfFirst, int daysOfLast) {
        long ofFirst = Math.multiplyExact(amount, (long) daysOfFirst);
        long ofSecond = Math.multiplyExact(amount, days - daysOfFirst - daysOfLast);
        long ofLast = Math.multiplyExact(amount, (long) daysOfLast);
        long first0 = quotient(ofFirst, days);
        long second0 = quotient(ofSecond, days);
        long last0 = quotient(ofLast, days);
        long a = ofFirst - first0 * days;
        long b = ofSecond - second0 * days;
        long c = ofLast - last0 * days;
        long left = amount - first0 - second0 - last0;
        boolean firstLargest = a >= b && a >= c;
        boolean lastLeast = c <= a && c <= b;
        long more0 = left == 0 ? 0 : left == 1 ? (firstLargest ? 1 : 0) : (lastLeast || b <= a ? 1 : 0);
        long more1 = left == 0 ? 0 : left == 1 ? (!firstLargest && b >= c ? 1 : 0) : (lastLeast || b > a ? 1 : 0);
        parts[0] = first0 + more0;
        parts[1] = second0 + more1;
        parts[2] = amount - parts[0] - parts[1];
    }

    /** The whole part of a quotient. Numbers that a double holds exactly are divided as doubles, which takes a fraction of the time; the remainder corrects it. */
    private static long quotient(long numerator, long days) {
        if (numerator >= EXACT) {
            return numerator / days;
        }
        long part = (long) ((double) numerator / days);
        long remainder = numerator - part * days;
        return remainder < 0 ? part - 1 : remainder >= days ? part + 1 : part;
    }

    int first() {
        return first;
    }

    int size() {
        return size;
    }

    /** The first of the months touched that the horizon computes. */
    int firstShown() {
        return Math.max(0, first);
    }

    /** One after the last of the months touched that the horizon computes; not above {@link #firstShown} where there are none. */
    int endShown() {
        return Math.min(months.count, first + size);
    }

    /** Adds the parts to the months that the horizon computes. */
    void addTo(long[] sums) {
        int end = endShown();
        for (int month = firstShown(), at = month - first; month < end; month++, at++) {
            sums[month] += parts[at];
        }
    }

    /** Writes the parts of the months that the horizon computes into a row of an array, with nothing behind them. */
    void shown(long[] rows, int begin, int width) {
        int size = Math.max(0, endShown() - firstShown());
        System.arraycopy(parts, firstShown() - first, rows, begin, size);
        Arrays.fill(rows, begin + size, begin + width, 0);
    }

    /** Makes of the parts of one line those of {@code count} lines that are alike. */
    void times(long count) {
        for (int at = 0; at < size; at++) {
            parts[at] *= count;
        }
    }

    /** The part of a month touched. */
    long in(int month) {
        return parts[month - first];
    }

    /** The part of the month that is {@code at} after the first one touched. */
    long part(int at) {
        return parts[at];
    }

    private int largestRemainder() {
        int largest = 0;
        for (int at = 1; at < size; at++) {
            if (remainders[at] > remainders[largest]) {
                largest = at;
            }
        }
        return largest;
    }
}
