package io.headroom.engine.staffing;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import java.time.YearMonth;
import java.util.List;

/** The three months from one on, over which the need of that month rests. */
record Window(int month) {
    static final int MONTHS = 1 + Horizon.LOOKAHEAD;

    Hours of(MonthlyHours hours) {
        return hours.sum(month, MONTHS);
    }

    double sum(List<? extends Number> monthly) {
        double sum = 0;
        for (int at = month; at < month + MONTHS; at++) {
            sum += monthly.get(at).doubleValue();
        }
        return sum;
    }

    /** In words: "March to May 2027". */
    String words(Horizon horizon) {
        YearMonth first = horizon.month(month);
        YearMonth last = first.plusMonths(Horizon.LOOKAHEAD);
        String begin = Horizon.inWords(first);
        String sameYear = " " + last.getYear();
        return (begin.endsWith(sameYear) ? begin.substring(0, begin.length() - sameYear.length()) : begin)
                + " to "
                + Horizon.inWords(last);
    }
}
