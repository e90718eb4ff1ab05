package io.headroom.engine.staffing;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

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
        String year = first.getYear() == last.getYear() ? "" : " " + first.getYear();
        return name(first) + year + " to " + name(last) + " " + last.getYear();
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
