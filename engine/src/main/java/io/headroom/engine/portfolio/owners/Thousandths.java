package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;

/** Hours by month in whole thousandths: what costs are counted in, so that price times load is a whole number of micro-hours. */
final class Thousandths {
    private static final long MICROS = 1000;

    private final long[] months;

    private Thousandths(long[] months) {
        this.months = months;
    }

    /** Each of the first months rounded by itself. */
    static Thousandths of(MonthlyHours hours, int months) {
        long[] rounded = new long[months];
        for (int month = 0; month < months; month++) {
            rounded[month] = of(hours.at(month));
        }
        return new Thousandths(rounded);
    }

    /** The nearest whole number of thousandths; ties go up. */
    static long of(Hours hours) {
        return Math.floorDiv(hours.micros() + MICROS / 2, MICROS);
    }

    static Thousandths none(int months) {
        return new Thousandths(new long[months]);
    }

    Thousandths plus(Thousandths other) {
        long[] sum = months.clone();
        for (int month = 0; month < sum.length; month++) {
            sum[month] += other.months[month];
        }
        return new Thousandths(sum);
    }

    /** The sum from one month to the one before another; months beyond the last count as nothing. */
    long sum(int from, int end) {
        long sum = 0;
        for (int month = from; month < Math.min(end, months.length); month++) {
            sum += months[month];
        }
        return sum;
    }
}
