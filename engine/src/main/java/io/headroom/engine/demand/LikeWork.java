package io.headroom.engine.demand;

import java.util.Arrays;

/** What the alike activities of each account of one likeness come to: worked out for the first of them, and counted for the others. For one thread. */
final class LikeWork implements Piece.Taker {
    private static final int RUNS = 64;

    private final Prepared prepared;
    private final Counts counts;
    private final int segment;
    private final long[][] levelled;
    private final long[][] raw;
    private final long[][] ofDoer;
    private int[] runs = new int[2 * RUNS];
    private int used;
    private boolean whole = true;
    private int accounts;

    LikeWork(Prepared prepared, Counts counts, int segment) {
        this.prepared = prepared;
        this.counts = counts;
        this.segment = segment;
        levelled = new long[prepared.activities.size()][];
        raw = new long[prepared.doers.size()][prepared.months.count];
        ofDoer = new long[prepared.doers.size()][];
    }

    /** A line that stands alone, such as the events of a part of a month, has no like. */
    @Override
    public void take(Piece piece) {
        whole = false;
    }

    @Override
    public void takeRun(Piece piece, int from, int until) {
        int begin = counts.begin(piece, segment);
        if (begin == Counts.NONE) {
            whole = false;
            return;
        }
        if (used == runs.length) {
            runs = Arrays.copyOf(runs, 2 * used);
        }
        runs[used++] = begin + from;
        runs[used++] = begin + until;
        if (piece.own && !prepared.outside(piece.of.activity)) {
            own(piece.of, from, until);
        }
    }

    /** Ends what the first account has. */
    void end() {
        runs = Arrays.copyOf(runs, used);
        for (int activity = 0; activity < levelled.length; activity++) {
            if (has(activity)) {
                int doer = prepared.doer(activity);
                ofDoer[doer] = ofDoer[doer] == null ? new long[prepared.months.count] : ofDoer[doer];
                Tally.plus(ofDoer[doer], levelled[activity]);
            }
        }
    }

    /** Whether every line was taken; else it stands for no account. */
    boolean isWhole() {
        return whole;
    }

    /** One more account is like this. */
    void count() {
        accounts++;
    }

    /** Hands the accounts over to the counts, once and for all. */
    void settle() {
        counts.count(runs, accounts);
        accounts = 0;
    }

    /** Whether the account's own level has hours of an activity. */
    boolean has(int activity) {
        return levelled[activity] != null;
    }

    /** The hours of an activity at the account's own level, by month. */
    long[] levelled(int activity) {
        return levelled[activity];
    }

    /** Whether the role at this place among the doers has hours at the account's own level. */
    boolean works(int doer) {
        return ofDoer[doer] != null;
    }

    /** The hours of a role at the account's own level, by month. */
    long[] ofDoer(int doer) {
        return ofDoer[doer];
    }

    /** The hours of the role at this place among the doers, each in the month of its date. */
    long[] raw(int doer) {
        return raw[doer];
    }

    /** The room that it takes, in numbers of eight bytes. */
    int size() {
        int size = used / 2;
        for (long[] hours : levelled) {
            size += hours == null ? 1 : hours.length;
        }
        return size + 2 * raw.length * prepared.months.count;
    }

    private void own(Occurrence of, int from, int until) {
        if (levelled[of.activity] == null) {
            levelled[of.activity] = new long[prepared.months.count];
        }
        for (int position = from; position < until; position++) {
            of.addTo(levelled[of.activity], position);
            int month = prepared.months.of(of.rhythm.day(position));
            if (prepared.months.shows(month)) {
                raw[prepared.doer(of.activity)][month] += of.microsAt(position);
            }
        }
    }
}
