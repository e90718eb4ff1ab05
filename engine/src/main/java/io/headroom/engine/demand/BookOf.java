package io.headroom.engine.demand;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import java.util.Arrays;
import java.util.function.BiConsumer;

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
        split(hours, BookTally::raw);
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
        split(hours, (book, part) -> book.ofActivity(activity, part));
    }

    /** All hours of the role, by month, and the pool that they are asked of. */
    void ofPool(int pool, long[] hours) {
        split(hours, (book, part) -> book.ofPool(pool, part));
    }

    /** Gives each book the hours of its months; where the book changes, none to a book that has none. */
    private void split(long[] hours, BiConsumer<BookTally, long[]> taker) {
        if (changes >= hours.length) {
            taker.accept(now, hours);
            return;
        }
        int change = Math.max(0, changes);
        part(now, hours, 0, change, taker);
        part(later, hours, change, hours.length, taker);
    }

    private static void part(BookTally book, long[] hours, int from, int until, BiConsumer<BookTally, long[]> taker) {
        long[] part = new long[hours.length];
        System.arraycopy(hours, from, part, from, until - from);
        if (Arrays.stream(part).anyMatch(micros -> micros > 0)) {
            taker.accept(book, part);
        }
    }

    private BookTally at(int month) {
        return month < changes ? now : later;
    }
}
