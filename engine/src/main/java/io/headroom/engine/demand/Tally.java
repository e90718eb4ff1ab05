package io.headroom.engine.demand;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.plan.Demand.Holder;
import io.headroom.engine.segment.Placement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Hours added up along everything a plan asks about. All sums are of whole numbers, so tallies of parts of the accounts, merged in any
 * order, give the same as one tally of all. For one thread.
 */
final class Tally {
    /** Guesses that may cause hours; others concern owners and keys. */
    static final Guess[] GUESSES = {Guess.RENEWAL_SPREAD, Guess.RENEWAL_ROLLED, Guess.STAGE_START_SPREAD};

    static final int AGES = 4;

    /** Hours of one combination of origin, segment, activity and stage, by month. */
    static final class Cell {
        final long[] raw;
        final long[] levelled;
        final long[] variance;
        final long[][] guessed = new long[GUESSES.length][];

        Cell(int months) {
            raw = new long[months];
            levelled = new long[months];
            variance = new long[months];
        }
    }

    /** Who holds a book. */
    record Key(Holder holder, Optional<PersonId> person, RoleId role) {}

    private final Prepared prepared;
    private final int months;
    private final Spread spread;
    private final Spread variances;
    final Cell[] cells;
    final Map<Key, BookTally> books = new HashMap<>();
    final SegmentTally[] segments;
    final Map<String, long[]> outside = new TreeMap<>();
    final long[] entering;
    final long[] leaving;
    final int[] ageAccounts = new int[AGES];
    final long[] ageRevenue = new long[AGES];
    final long[][] ageHours;
    final long[] stageEntries;
    final long[] stageDays;
    int cut;

    Tally(Prepared prepared) {
        this.prepared = prepared;
        months = prepared.months.count;
        spread = new Spread(prepared.months);
        variances = new Spread(prepared.months);
        cells = new Cell
                [prepared.segments.size()
                        * prepared.activities.size()
                        * prepared.blueprint.stages().size()];
        segments = new SegmentTally[prepared.segments.size()];
        for (int segment = 0; segment < segments.length; segment++) {
            segments[segment] = new SegmentTally(prepared);
        }
        entering = new long[months];
        leaving = new long[months];
        ageHours = new long[AGES][months];
        stageEntries = new long[prepared.stages.count()];
        stageDays = new long[prepared.stages.count()];
    }

    /** Takes the lines of one account at its own level. */
    final class OfAccount implements Piece.Taker {
        private final Account account;
        private final int segment;
        private final BookOf[] bookOfActivity;
        private final int age;
        private final long[][] sizes;

        OfAccount(AccountWork.Setup setup) {
            this.account = setup.account();
            Placement placement = setup.placement();
            segment = prepared.segment(placement.segment());
            Map<RoleId, BookOf> byRole = new HashMap<>();
            bookOfActivity = new BookOf[prepared.activities.size()];
            for (int activity = 0; activity < bookOfActivity.length; activity++) {
                if (!prepared.outside(activity)) {
                    bookOfActivity[activity] = byRole.computeIfAbsent(
                            prepared.role(activity), role -> BookOf.of(prepared, Tally.this, account, placement, role));
                }
            }
            byRole.values().forEach(book -> book.count(setup));
            age = countAge();
            countStages(setup.timeline());
            segments[segment].count(account, placement);
            sizes = segments[segment].sizesOf(placement);
            cut += setup.factors().cut();
        }

        @Override
        public void take(Piece piece) {
            spread.share(piece.micros, piece.from, piece.until);
            if (prepared.outside(piece.activity)) {
                addOutside(piece);
                return;
            }
            segments[segment].atLevels(piece.levels, spread);
            if (piece.own) {
                addOwn(piece);
            }
        }

        private void addOwn(Piece piece) {
            Cell cell = add(piece, segment);
            BookOf book = bookOfActivity[piece.activity];
            int pool = prepared.pool(piece.activity, segment);
            book.levelled(piece.activity, pool, spread);
            if (age >= 0) {
                spread.addTo(ageHours[age]);
            }
            if (sizes.length > 0) {
                spread.addTo(sizes[pool]);
            }
            if (piece.guess != null) {
                addGuess(cell, piece.guess);
            }
            if (!piece.dated) {
                book.raw(spread);
                return;
            }
            int dated = prepared.months.of(piece.date);
            if (prepared.months.shows(dated)) {
                book.raw(dated, piece.micros);
            }
        }

        void finish() {
            segments[segment].addSizes(sizes);
        }

        private void countStages(Timeline timeline) {
            int end = prepared.months.shownEnd();
            for (Timeline.Span span : timeline.spans()) {
                int from = Math.max(prepared.months.begin, span.from());
                int until = Math.min(end, span.until());
                if (from < until) {
                    stageDays[span.stage()] += until - from;
                    stageEntries[span.stage()] += span.from() >= prepared.months.begin ? 1 : 0;
                }
            }
        }

        private int countAge() {
            Optional<LocalDate> start = account.contract().start();
            if (start.isEmpty()) {
                return -1;
            }
            long years = Math.max(0, ChronoUnit.YEARS.between(start.get(), prepared.horizon.begin()));
            int bucket = (int) Math.min(AGES - 1, years);
            ageAccounts[bucket]++;
            ageRevenue[bucket] += account.revenue().yearly().map(Money::minor).orElse(0L);
            return bucket;
        }
    }

    /** Adds a line to its cell; its hours were {@linkplain Spread#share shared} out already. */
    Cell add(Piece piece, int segment) {
        int stages = prepared.blueprint.stages().size();
        int index = (segment * prepared.activities.size() + piece.activity) * stages + piece.stage;
        Cell cell = cell(index);
        variances.share(piece.variance, piece.from, piece.until);
        spread.addTo(cell.levelled);
        variances.addTo(cell.variance);
        if (!piece.dated) {
            spread.addTo(cell.raw);
            return cell;
        }
        int dated = prepared.months.of(piece.date);
        if (!prepared.months.shows(dated)) {
            spread.addTo(entering);
            return cell;
        }
        cell.raw[dated] += piece.micros;
        for (int at = 0; at < spread.size(); at++) {
            if (!prepared.months.shows(spread.first() + at)) {
                leaving[dated] += spread.part(at);
            }
        }
        return cell;
    }

    private Cell cell(int index) {
        if (cells[index] == null) {
            cells[index] = new Cell(months);
        }
        return cells[index];
    }

    Spread spread() {
        return spread;
    }

    BookTally book(Key key) {
        return books.computeIfAbsent(key, unused -> new BookTally(prepared));
    }

    private void addGuess(Cell cell, Guess what) {
        for (int guess = 0; guess < GUESSES.length; guess++) {
            if (what == GUESSES[guess]) {
                if (cell.guessed[guess] == null) {
                    cell.guessed[guess] = new long[months];
                }
                spread.addTo(cell.guessed[guess]);
            }
        }
    }

    private void addOutside(Piece piece) {
        if (!piece.own) {
            return;
        }
        String duty = prepared.activities.get(piece.activity).duty().orElse("");
        long[] hours = outside.computeIfAbsent(duty, unused -> new long[months]);
        spread.addTo(hours);
    }

    /** Adds another tally of the same request. */
    void merge(Tally other) {
        for (int index = 0; index < cells.length; index++) {
            Cell theirs = other.cells[index];
            if (theirs != null) {
                Cell mine = cell(index);
                plus(mine.raw, theirs.raw);
                plus(mine.levelled, theirs.levelled);
                plus(mine.variance, theirs.variance);
                for (int guess = 0; guess < GUESSES.length; guess++) {
                    if (theirs.guessed[guess] != null) {
                        mine.guessed[guess] = mine.guessed[guess] == null ? new long[months] : mine.guessed[guess];
                        plus(mine.guessed[guess], theirs.guessed[guess]);
                    }
                }
            }
        }
        other.books.forEach((key, book) -> book(key).merge(book));
        for (int segment = 0; segment < segments.length; segment++) {
            segments[segment].merge(other.segments[segment]);
        }
        other.outside.forEach((duty, hours) -> plus(outside.computeIfAbsent(duty, unused -> new long[months]), hours));
        plus(entering, other.entering);
        plus(leaving, other.leaving);
        for (int age = 0; age < AGES; age++) {
            ageAccounts[age] += other.ageAccounts[age];
            ageRevenue[age] += other.ageRevenue[age];
            plus(ageHours[age], other.ageHours[age]);
        }
        plus(stageEntries, other.stageEntries);
        plus(stageDays, other.stageDays);
        cut += other.cut;
    }

    MonthlyHours hours(long[] micros) {
        return MonthlyHours.ofMicros(prepared.horizon.first(), micros);
    }

    static void plus(long[] sum, long[] more) {
        for (int at = 0; at < sum.length; at++) {
            sum[at] += more[at];
        }
    }
}
