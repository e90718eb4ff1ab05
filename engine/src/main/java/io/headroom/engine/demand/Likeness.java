package io.headroom.engine.demand;

import io.headroom.engine.demand.Timeline.Span;
import java.util.Arrays;

/**
 * What decides when the {@link Alike alike} activities of an account fall due, and what they take: its segment and level, the factors that hold, where its
 * dates count from, and its stages on the days that are asked about. Accounts that were there before those days are alike where their dates fall on the
 * same ones, whatever the year in which they began. Written as numbers, since every account is looked up by it. Immutable.
 */
final class Likeness {
    private static final int BEFORE_SPANS = 7;
    private static final int SPAN = 3;

    private final int[] numbers;
    private final int hash;

    private Likeness(int[] numbers) {
        this.numbers = numbers;
        hash = Arrays.hashCode(numbers);
    }

    static Likeness of(Setup setup, Prepared prepared) {
        int from = prepared.months.begin - prepared.widest;
        int until = prepared.months.end + prepared.widest;
        int period = setup.factors().alike().period();
        Anchor anchor = setup.anchor();
        boolean old = anchor.day() < from;
        Timeline timeline = setup.timeline();
        int[] numbers = new int[BEFORE_SPANS + SPAN * timeline.spans().size()];
        numbers[0] = setup.segment();
        numbers[1] = setup.level();
        numbers[2] = setup.factors().number();
        numbers[3] = old ? 0 : anchor.day();
        numbers[4] = old ? Math.floorMod(anchor.month(), period) : anchor.month();
        numbers[5] = anchor.dayOfMonth();
        numbers[6] = Math.max(from, timeline.begins());
        int at = BEFORE_SPANS;
        for (Span span : timeline.spans()) {
            if (span.until() > from && span.from() < until) {
                numbers[at++] = span.stage();
                numbers[at++] = Math.max(from, span.from());
                numbers[at++] = Math.min(until, span.until());
            }
        }
        return new Likeness(numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness like && hash == like.hash && Arrays.equals(numbers, like.numbers);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
