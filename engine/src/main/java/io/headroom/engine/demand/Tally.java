package io.headroom.engine.demand;

import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.plan.Demand.Holder;
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
    private final int room;
    Counts counts;

    Tally(Prepared prepared) {
        this(prepared, Room.USUAL.steps());
    }

    /** {@code room} bounds how many lines are counted before they are added; it changes how long that takes and nothing else. */
    Tally(Prepared prepared, int room) {
        this.prepared = prepared;
        this.room = room;
        months = prepared.months.count;
        spread = new Spread(prepared.months);
        variances = new Spread(prepared.months);
        counts = new Counts(prepared, room);
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

    /** Adds up what was only counted so far. */
    void settle() {
        counts.each(this::add);
        counts = new Counts(prepared, room);
    }

    /** Adds a line of so many accounts to everything but what concerns single accounts. */
    void add(Piece piece, int segment, int count) {
        spread.share(piece.micros, piece.from, piece.until);
        spread.times(count);
        if (prepared.outside(piece.of.activity)) {
            addOutside(piece);
            return;
        }
        segments[segment].atLevels(piece.of.offer.levels, spread);
        if (piece.own) {
            Cell cell = add(piece, segment, spread, count);
            if (piece.guess != null) {
                addGuess(cell, piece.guess);
            }
        }
    }

    /** Adds so many like lines to their cell; their hours were shared out already. */
    Cell add(Piece piece, int segment, Spread spread, int count) {
        int stages = prepared.stages.count();
        int index = (segment * prepared.activities.size() + piece.of.activity) * stages + piece.stage;
        Cell cell = cell(index);
        variances.share(piece.variance, piece.from, piece.until);
        variances.times(count);
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
        cell.raw[dated] += count * piece.micros;
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
        String duty = prepared.activities.get(piece.of.activity).duty().orElse("");
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
