package io.headroom.engine.portfolio;

import java.util.function.BooleanSupplier;

/**
 * How much work may still be done, counted in operations of the inner loops, so that it is the same on every machine and for any number of threads; or until somebody stops it, which is not.
 * For one thread.
 */
final class Meter {
    private long limit;
    private final BooleanSupplier stop;
    private long used;

    Meter(long limit, BooleanSupplier stop) {
        this.limit = limit;
        this.stop = stop;
    }

    void count(long operations) {
        used += operations;
    }

    /** Allows this much work from here on. */
    void grant(long operations) {
        limit = used + operations;
    }

    boolean isSpent() {
        return used >= limit || isStopped();
    }

    boolean isStopped() {
        return stop.getAsBoolean();
    }

    long used() {
        return used;
    }

    long left() {
        return Math.max(0, limit - used);
    }

    /** A meter for a part of what is left, which is not counted here. */
    Meter share(double part) {
        return new Meter((long) (part * left()), stop);
    }
}
