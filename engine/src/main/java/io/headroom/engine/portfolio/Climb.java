package io.headroom.engine.portfolio;

import io.headroom.engine.portfolio.Lane.Found;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Raises the bound at prices of capacity, step by step from where the root left off, while others look for assignments. */
final class Climb {
    private static final double SHARE_OF_GAP = 0.3;

    private final Meter meter;
    private final Relaxed relaxed;
    private final Optional<Saddle> saddle;
    private final double[] prices;
    private long bound;

    Climb(Root root, BooleanSupplier stop) {
        meter = new Meter(0, stop);
        relaxed = new Relaxed(root.problem(), meter);
        saddle = root.saddle();
        prices = root.capacityPrices().clone();
        bound = root.bound();
    }

    /** What no assignment costs less than, as far as is known here. */
    long bound() {
        return bound;
    }

    /** Goes on until so much work is done. What it aims at lies between the bound and the cost of the best assignment. */
    Found round(long least, long work) {
        long before = meter.used();
        meter.grant(work);
        if (saddle.isPresent()) {
            saddle.get().climb(relaxed, prices, Integer.MAX_VALUE, meter);
        } else {
            double gap = Math.max(1, (double) least - bound);
            new Ascent(relaxed, meter).climb(prices, Integer.MAX_VALUE, SHARE_OF_GAP * gap);
        }
        bound = Math.max(bound, relaxed.bound(prices));
        return new Found(Optional.empty(), meter.used() - before);
    }
}
