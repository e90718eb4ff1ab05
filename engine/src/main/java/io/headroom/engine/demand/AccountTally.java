package io.headroom.engine.demand;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of one account after the other into a tally. What concerns the account alone (its books, its age, how large it is) is added up by
 * activity and month first, and handed on once for each activity. For one thread.
 */
final class AccountTally implements Piece.Taker {
    private final Prepared prepared;
    private final Tally tally;
    private final Spread spread;
    private final long[][] levelled;
    private final boolean[] touched;
    private final long[][] ofDoer;
    private final boolean[] works;
    private final RoleBooks[] roleBooks;
    private final BookOf[] books;
    /** The last days on which an account became a customer who is 1, 2, … years old when the horizon begins. */
    private final int[] birthdays = new int[Tally.AGES - 1];

    @SuppressWarnings("NullAway.Init")
    private Setup setup;

    private int segment;
    /** What the account has like others, where it is like any. */
    private @Nullable LikeWork like;

    AccountTally(Prepared prepared, Tally tally) {
        this.prepared = prepared;
        this.tally = tally;
        spread = new Spread(prepared.months);
        levelled = new long[prepared.activities.size()][prepared.months.count];
        touched = new boolean[levelled.length];
        int doers = prepared.doers.size();
        ofDoer = new long[doers][prepared.months.count];
        works = new boolean[doers];
        books = new BookOf[doers];
        roleBooks = prepared.doers.stream()
                .map(role -> new RoleBooks(prepared, tally, role))
                .toArray(RoleBooks[]::new);
        for (int year = 0; year < birthdays.length; year++) {
            birthdays[year] =
                    (int) prepared.horizon.begin().minusYears(year + 1L).toEpochDay();
        }
    }

    /** From now on the lines of this account are taken, until it is {@linkplain #finish finished}. */
    void begin(Setup next) {
        setup = next;
        like = null;
        segment = setup.segment();
        for (int doer = 0; doer < books.length; doer++) {
            books[doer] = roleBooks[doer].of(setup.account(), setup.level());
            books[doer].count(setup);
        }
        tally.segments[segment].count(setup.account(), setup.level());
        tally.cut += setup.factors().cut();
        countStages(setup.timeline());
    }

    @Override
    public void take(Piece piece) {
        tally.add(piece, segment, 1);
        int activity = piece.of.activity;
        if (piece.own && !prepared.outside(activity)) {
            spread.share(piece.micros, piece.from, piece.until);
            spread.addTo(levelled[activity]);
            touched[activity] = true;
            if (piece.dated) {
                addRaw(activity, prepared.months.of(piece.date), piece.micros);
            } else {
                books[prepared.doer(activity)].raw(spread);
            }
        }
    }

    @Override
    public void takeRun(Piece piece, int from, int until) {
        if (!tally.counts.count(piece, segment, from, until)) {
            Piece.Taker.super.takeRun(piece, from, until);
        } else if (piece.own && !prepared.outside(piece.of.activity)) {
            addOwn(piece.of, from, until);
        }
    }

    /** Takes what the account has like others; no line of the same activities may be taken as well. */
    void take(LikeWork work) {
        like = work;
        work.count();
        for (int doer = 0; doer < books.length; doer++) {
            books[doer].raw(work.raw(doer));
        }
    }

    void finish() {
        for (int activity = 0; activity < levelled.length; activity++) {
            int doer = prepared.doer(activity);
            if (touched[activity]) {
                books[doer].ofActivity(activity, levelled[activity]);
                add(doer, levelled[activity]);
                Arrays.fill(levelled[activity], 0);
                touched[activity] = false;
            } else if (like != null && like.has(activity)) {
                books[doer].ofActivity(activity, like.levelled(activity));
            }
        }
        int age = countAge();
        for (int doer = 0; doer < works.length; doer++) {
            if (like != null && like.works(doer)) {
                add(doer, like.ofDoer(doer));
            }
            if (works[doer]) {
                finish(prepared.poolOfDoer(doer, segment), doer, age);
                Arrays.fill(ofDoer[doer], 0);
                works[doer] = false;
            }
        }
    }

    private void add(int doer, long[] hours) {
        Tally.plus(ofDoer[doer], hours);
        works[doer] = true;
    }

    private void finish(int pool, int doer, int age) {
        long[] hours = ofDoer[doer];
        books[doer].ofPool(pool, hours);
        if (age >= 0) {
            Tally.plus(tally.ageHours[age], hours);
        }
        if (prepared.dedicated(setup.level())) {
            tally.segments[segment].addSize(pool, hours);
        }
    }

    private void addOwn(Occurrence of, int from, int until) {
        long[] hours = levelled[of.activity];
        touched[of.activity] = true;
        for (int position = from; position < until; position++) {
            of.addTo(hours, position);
            addRaw(of.activity, prepared.months.of(of.rhythm.day(position)), of.microsAt(position));
        }
    }

    private void addRaw(int activity, int month, long micros) {
        if (prepared.months.shows(month)) {
            books[prepared.doer(activity)].raw(month, micros);
        }
    }

    private void countStages(Timeline timeline) {
        int end = prepared.months.shownEnd();
        for (Timeline.Span span : timeline.spans()) {
            int from = Math.max(prepared.months.begin, span.from());
            int until = Math.min(end, span.until());
            if (from < until) {
                tally.stageDays[span.stage()] += until - from;
                tally.stageEntries[span.stage()] += span.from() >= prepared.months.begin ? 1 : 0;
            }
        }
    }

    /** How many whole years it has been a customer, counted up to the last age that is told apart; a negative number where nobody knows. */
    private int countAge() {
        Account account = setup.account();
        if (account.contract().start().isEmpty()) {
            return -1;
        }
        int start = (int) account.contract().start().get().toEpochDay();
        int age = 0;
        while (age < birthdays.length && start <= birthdays[age]) {
            age++;
        }
        tally.ageAccounts[age]++;
        tally.ageRevenue[age] += account.revenue().yearly().map(Money::minor).orElse(0L);
        return age;
    }
}
