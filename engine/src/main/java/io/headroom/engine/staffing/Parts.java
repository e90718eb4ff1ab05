package io.headroom.engine.staffing;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.plan.AccountDemand.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How the hours of one piece of work fall into months: by the days of its window, whole micro-hours, what remains one each to the largest
 * remainders, earlier months first among equals.
 */
final class Parts {
    private final YearMonth first;
    private final long[] micros;

    private Parts(YearMonth first, long[] micros) {
        this.first = first;
        this.micros = micros;
    }

    static Parts of(Work work) {
        YearMonth first = YearMonth.from(work.from());
        int size = (int) first.until(YearMonth.from(work.until().minusDays(1)), ChronoUnit.MONTHS) + 1;
        long amount = work.hours().micros();
        long days = work.from().until(work.until(), ChronoUnit.DAYS);
        long[] micros = new long[size];
        long[] remainders = new long[size];
        long left = amount;
        for (int at = 0; at < size; at++) {
            long numerator = amount * days(work, first.plusMonths(at), first.plusMonths(at));
            micros[at] = numerator / days;
            remainders[at] = numerator % days;
            left -= micros[at];
        }
        for (; left > 0; left--) {
            int largest = largest(remainders);
            micros[largest]++;
            remainders[largest] = -1;
        }
        return new Parts(first, micros);
    }

    /** The hours from one month to another, both included. */
    Hours between(YearMonth from, YearMonth to) {
        long sum = 0;
        for (int at = 0; at < micros.length; at++) {
            YearMonth month = first.plusMonths(at);
            sum += month.isBefore(from) || month.isAfter(to) ? 0 : micros[at];
        }
        return new Hours(sum);
    }

    /** The days of a work's window from one month to another, both included. */
    static long days(Work work, YearMonth from, YearMonth to) {
        LocalDate begin = work.from().isAfter(from.atDay(1)) ? work.from() : from.atDay(1);
        LocalDate end = to.plusMonths(1).atDay(1);
        end = work.until().isBefore(end) ? work.until() : end;
        return Math.max(0, begin.until(end, ChronoUnit.DAYS));
    }

    private static int largest(long[] remainders) {
        int largest = 0;
        for (int at = 1; at < remainders.length; at++) {
            largest = remainders[at] > remainders[largest] ? at : largest;
        }
        return largest;
    }
}
