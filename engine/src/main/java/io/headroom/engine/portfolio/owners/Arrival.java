package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;

/**
 * How somebody comes to carry accounts: from which month on, and how many while the ramp lasts.
 *
 * <pre>
 *   Nora starts on 15 February, ramp 0, 0.5, 0.5, 1; the months looked at begin in January
 *   carries from March (the first whole month with direct hours), takes in 3 × 10 accounts
 * </pre>
 *
 * @param month  the first month in which this person carries accounts, counted from the first shown; 0 for whoever is here
 * @param intake how many accounts this person takes in at most; empty once the ramp is over
 */
record Arrival(int month, OptionalInt intake) {
    /** Has been here for long. */
    static final Arrival LONG_AGO = new Arrival(0, OptionalInt.empty());

    static Arrival of(Person person, Thousandths direct, Horizon horizon, Assumptions assumptions) {
        return person.hired()
                .map(day -> new Arrival(
                        isAhead(day, horizon) ? carries(day, direct, horizon) : 0, intake(day, horizon, assumptions)))
                .orElse(LONG_AGO);
    }

    /** Whether a first day lies after the day of the accounts and within or after the months looked at. */
    static boolean isAhead(LocalDate day, Horizon horizon) {
        return day.isAfter(horizon.asOf()) && day.isAfter(horizon.begin());
    }

    /** The first whole month with direct hours; what lies behind the last month shown where there is none. */
    private static int carries(LocalDate day, Thousandths direct, Horizon horizon) {
        int month = 0;
        while (month < horizon.months()
                && (horizon.month(month).atDay(1).isBefore(day) || direct.sum(month, month + 1) == 0)) {
            month++;
        }
        return month;
    }

    private static OptionalInt intake(LocalDate day, Horizon horizon, Assumptions assumptions) {
        List<Double> ramp = assumptions.ramp();
        int length = ramp.size();
        while (length > 0 && ramp.get(length - 1) >= 1) {
            length--;
        }
        long passed = Math.max(0, YearMonth.from(day).until(horizon.first(), ChronoUnit.MONTHS));
        return passed >= length
                ? OptionalInt.empty()
                : OptionalInt.of((int) ((length - passed) * assumptions.value(Setting.STARTER_INTAKE)));
    }

    /** The first day on which this person carries accounts. */
    LocalDate day(Horizon horizon) {
        return horizon.month(month).atDay(1);
    }
}
