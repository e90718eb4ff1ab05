package io.headroom.engine.demand;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.plan.Demand.Holder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The books that one account's work in one role goes to: the owner's until that person leaves, and what is left behind afterwards.
 * An account without an owner is nobody's where its service level promises a dedicated person and the role is the first of the
 * blueprint; everything else without an owner is the pool's.
 */
final class BookOf {
    private final Prepared prepared;
    private final BookTally now;
    private final BookTally later;
    private final int changes;

    private BookOf(Prepared prepared, BookTally now, BookTally later, int changes) {
        this.prepared = prepared;
        this.now = now;
        this.later = later;
        this.changes = changes;
    }

    static BookOf of(Prepared prepared, Tally tally, Setup setup, RoleId role) {
        Optional<PersonId> owner = prepared.owner(setup.account(), role);
        BookTally ownerless = tally.book(new Tally.Key(holder(prepared, setup.level(), role), Optional.empty(), role));
        if (owner.isEmpty()) {
            return new BookOf(prepared, ownerless, ownerless, Integer.MAX_VALUE);
        }
        BookTally own = tally.book(new Tally.Key(Holder.PERSON, owner, role));
        return new BookOf(prepared, own, ownerless, firstMonthGone(prepared, owner.get()));
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

    /** All hours of an activity, by month. */
    void levelled(int activity, int pool, long[] hours) {
        if (changes >= hours.length) {
            now.levelled(activity, pool, hours);
            return;
        }
        for (int month = 0; month < hours.length; month++) {
            if (hours[month] > 0) {
                at(month).levelled(activity, pool, month, hours[month]);
            }
        }
    }

    private BookTally at(int month) {
        return month < changes ? now : later;
    }

    private static Holder holder(Prepared prepared, int level, RoleId role) {
        return prepared.dedicated(level) && role.equals(prepared.firstRole()) ? Holder.NOBODY : Holder.POOL;
    }

    /** The first month in which a person is no longer here on any day. */
    private static int firstMonthGone(Prepared prepared, PersonId owner) {
        Optional<LocalDate> leaves = prepared.person(owner).flatMap(Person::leaves);
        if (leaves.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int day = (int) leaves.get().toEpochDay();
        int month = prepared.months.of(day);
        return day == prepared.months.start(month) ? month : month + 1;
    }
}
