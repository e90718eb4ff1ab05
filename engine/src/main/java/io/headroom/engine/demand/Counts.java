package io.headroom.engine.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines that differ in nothing but their account, counted: what they take is worked out once for all of them. For one thread.
 *
 * <p>Lines are alike where segment, stage, guess, occurrence and position are, and where they are all at their accounts' own levels or none is. The counts of all
 * positions of an occurrence's rhythm stand side by side, as differences from one position to the next, so that a run of positions is two steps, however
 * long it is. All stand in one array: a million accounts go through it in any order, and every further object on the way to a count would have to be
 * fetched from far memory too.
 */
final class Counts {
    private static final int KINDS = 2 * (Tally.GUESSES.length + 1);
    static final int NONE = -1;

    private final Prepared prepared;
    private final int room;
    /** By segment, stage and kind, then by the number of the occurrence. */
    private final int[][] begins;

    private final List<Counted> counted = new ArrayList<>();
    private int[] steps = new int[0];
    private int used;

    private record Counted(Piece piece, int segment, int begin) {}

    /** With room for so many steps; lines beyond it are added one by one. */
    Counts(Prepared prepared, int room) {
        this.prepared = prepared;
        this.room = room;
        begins = new int[prepared.segments.size() * prepared.stages.count() * KINDS][0];
    }

    /** Counts one account's lines at a run of positions; false where there is no room. */
    boolean count(Piece piece, int segment, int from, int until) {
        int begin = begin(piece, segment);
        if (begin == NONE) {
            return false;
        }
        steps[begin + from]++;
        steps[begin + until]--;
        return true;
    }

    /** Counts the lines of so many accounts at runs of positions, of each of which the first step and the one behind it are given. */
    void count(int[] runs, int accounts) {
        for (int at = 0; at < runs.length; at += 2) {
            steps[runs[at]] += accounts;
            steps[runs[at + 1]] -= accounts;
        }
    }

    /** The step at which the positions of such lines begin; {@link #NONE} where there is no room. */
    int begin(Piece piece, int segment) {
        int kind = (segment * prepared.stages.count() + piece.stage) * KINDS + kind(piece);
        int number = piece.of.number;
        int begin = number < begins[kind].length ? begins[kind][number] : NONE;
        return begin == NONE ? begin(piece, segment, kind) : begin;
    }

    /** Hands on a line for each that was counted, with the number of accounts that have it. */
    void each(Taker taker) {
        for (Counted one : counted) {
            Piece piece = one.piece;
            int count = 0;
            for (int position = 0; position < piece.of.rhythm.positions(); position++) {
                count += steps[one.begin + position];
                if (count > 0) {
                    piece.of.write(position, piece);
                    taker.take(piece, one.segment, count);
                }
            }
        }
    }

    private int begin(Piece piece, int segment, int kind) {
        int positions = piece.of.rhythm.positions();
        if (used + positions > room) {
            return NONE;
        }
        int number = piece.of.number;
        int known = begins[kind].length;
        if (number >= known) {
            begins[kind] = Arrays.copyOf(begins[kind], Math.max(2 * known, number + 1));
            Arrays.fill(begins[kind], known, begins[kind].length, NONE);
        }
        int begin = used;
        begins[kind][number] = begin;
        used += positions;
        if (used > steps.length) {
            steps = Arrays.copyOf(steps, Math.max(2 * steps.length, used));
        }
        Piece like = new Piece();
        like.of = piece.of;
        like.stage = piece.stage;
        like.own = piece.own;
        like.guess = piece.guess;
        counted.add(new Counted(like, segment, begin));
        return begin;
    }

    private static int kind(Piece piece) {
        int guess = piece.guess == null
                ? Tally.GUESSES.length
                : Arrays.asList(Tally.GUESSES).indexOf(piece.guess);
        return 2 * guess + (piece.own ? 1 : 0);
    }

    /** Takes lines with the number of accounts that have them. */
    interface Taker {
        void take(Piece piece, int segment, int count);
    }
}
