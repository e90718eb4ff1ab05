package io.headroom.engine.demand;

import io.headroom.engine.model.account.Account;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day from which the dates of an account's cadences count: the start of its contract, else one that its key spreads over a year.
 *
 * @param day   days since 1970
 * @param month months since the first one of the horizon; negative before it
 * @param dayOfMonth from 1
 */
record Anchor(int day, int month, int dayOfMonth) {
    private static final LocalDate LONG_PAST = LocalDate.of(2000, 1, 1);
    private static final int YEAR = 365;

    static Anchor of(Account account, Months months) {
        LocalDate day = account.contract()
                .start()
                .orElseGet(() -> LONG_PAST.plusDays(account.id().phase(YEAR)));
        int month = (int) ChronoUnit.MONTHS.between(months.first(), day.withDayOfMonth(1));
        return new Anchor((int) day.toEpochDay(), month, day.getDayOfMonth());
    }
}
