package io.headroom.engine.model;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Hours of consecutive months, the first month first. Immutable; adding two costs one pass over the months. */
public final class MonthlyHours {
    private final YearMonth first;
    private final long[] micros;

    private MonthlyHours(YearMonth first, long[] micros) {
        this.first = first;
        this.micros = micros;
    }

    /** Whole micro-hours by month; the array is copied. */
    public static MonthlyHours ofMicros(YearMonth first, long... micros) {
        return new MonthlyHours(first, micros.clone());
    }

    public static MonthlyHours none(YearMonth first, int months) {
        return new MonthlyHours(first, new long[months]);
    }

    public YearMonth first() {
        return first;
    }

    public int months() {
        return micros.length;
    }

    /** The hours of the month that lies {@code index} months after the first. */
    public Hours at(int index) {
        return new Hours(micros[index]);
    }

    /** The hours of a month; none outside the months covered. */
    public Hours in(YearMonth month) {
        long index = first.until(month, ChronoUnit.MONTHS);
        return index < 0 || index >= micros.length ? Hours.NONE : new Hours(micros[(int) index]);
    }

    /** The sum of {@code count} months from {@code index} on; months beyond the last count as nothing. */
    public Hours sum(int index, int count) {
        long sum = 0;
        for (int month = index; month < Math.min(index + count, micros.length); month++) {
            sum = Math.addExact(sum, micros[month]);
        }
        return new Hours(sum);
    }

    public Hours total() {
        return sum(0, micros.length);
    }

    /** Both together, month by month; both must cover the same months. */
    public MonthlyHours plus(MonthlyHours other) {
        if (!first.equals(other.first) || micros.length != other.micros.length) {
            throw new IllegalArgumentException("%s + %s months cannot be added to %s + %s months."
                    .formatted(first, micros.length, other.first, other.micros.length));
        }
        long[] sum = new long[micros.length];
        for (int month = 0; month < sum.length; month++) {
            sum[month] = Math.addExact(micros[month], other.micros[month]);
        }
        return new MonthlyHours(first, sum);
    }

    /** A copy of the whole micro-hours by month. */
    public long[] toMicros() {
        return micros.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthlyHours that && first.equals(that.first) && Arrays.equals(micros, that.micros);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + Arrays.hashCode(micros);
    }

    @Override
    public String toString() {
        return first + " " + Arrays.toString(micros);
    }
}
