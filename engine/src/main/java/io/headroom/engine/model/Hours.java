package io.headroom.engine.model;

import java.math.BigDecimal;

/** Working time in whole micro-hours (a millionth of an hour, 3.6 milliseconds), so that hours add exactly in any order. May be negative. */
public record Hours(long micros) implements Comparable<Hours> {
    public static final Hours NONE = new Hours(0);
    public static final long MICROS_PER_HOUR = 1_000_000;

    /** The nearest whole number of micro-hours; ties go up. */
    public static Hours of(double hours) {
        return new Hours(Math.round(hours * MICROS_PER_HOUR));
    }

    public Hours plus(Hours other) {
        return new Hours(Math.addExact(micros, other.micros));
    }

    public Hours minus(Hours other) {
        return new Hours(Math.subtractExact(micros, other.micros));
    }

    /** For arithmetic that is not a sum: quotients, statistics, charts. */
    public double inHours() {
        return (double) micros / MICROS_PER_HOUR;
    }

    /** The exact value with six decimals. */
    public BigDecimal exact() {
        return BigDecimal.valueOf(micros, 6);
    }

    @Override
    public int compareTo(Hours other) {
        return Long.compare(micros, other.micros);
    }

    @Override
    public String toString() {
        return exact() + " h";
    }
}
