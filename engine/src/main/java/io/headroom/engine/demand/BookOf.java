package io.headroom.engine.demand;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;

/** The books that one account's work in one role goes to: the owner's until that person leaves, and what is left behind afterwards. */
final class BookOf {
    private final Prepared prepared;
    private final BookTally now;
    private final BookTally later;
    private final int changes;

    BookOf(Prepared prepared, BookTally now, BookTally later, int changes) {
        this.prepared = prepared;
        this.now = now;
        this.later = later;
        this.changes = changes;
    }

    /** Counts the account itself, and its renewals. */
    void count(Setup setup) {
        Account account = setup.account();
        BookTally owner = changes <= 0 ? later : now;
        owner.account(
                account.revenue().yearly().map(Money::minor).orElse(0L),
                setup.factors().raisesMinutes());
        for (int day : setup.timeline().renewals()) {
            int month = prepared.months.of(day);
            if (prepared.months.shows(month)) {
                at(month).renewal(month);
            }
        }
    }

    void raw(int month, long micros) {
        at(month).raw(month, micros);
    }

    /** Hours by month. */
    void raw(long[] hours) {
        if (changes >= hours.length) {
            now.raw(hours);
            return;
        }
        for (int month = 0; month < hours.length; month++) {
            at(month).raw(month, hours[month]);
        }
    }

    /** Hours of a line that has no date of its own, as they are spread. */
    void raw(Spread hours) {
        if (hours.endShown() <= changes) {
            now.raw(hours);
            return;
        }
        for (int month = hours.firstShown(); month < hours.endShown(); month++) {
            at(month).raw(month, hours.in(month));
        }
    }

    /** All hours of an activity, by month. They are among those of the pool. */
    void ofActivity(int activity, long[] hours) {
        if (changes >= hours.length) {
            now.ofActivity(activity, hours);
            return;
        }
        for (int month = 0; month < hours.length; month++) {
            if (hours[month] > 0) {
                at(month).ofActivity(activity, month, hours[month]);
            }
        }
    }

    /** All hours of the role, by month, and the pool that they are asked of. */
    void ofPool(int pool, long[] hours) {
        if (changes >= hours.length) {
            now.ofPool(pool, hours);
            return;
        }
        for (int month = 0; month < hours.length; month++) {
            if (hours[month] > 0) {
                at(month).ofPool(pool, month, hours[month]);
            }
        }
    }

    private BookTally at(int month) {
        return month < changes ? now : later;
    }
}
