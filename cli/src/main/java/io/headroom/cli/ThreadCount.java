package io.headroom.cli;

import java.util.Optional;

/** How many threads may work. */
final class ThreadCount {
    private static final int MOST = 1024;

    private ThreadCount() {}

    /** As asked for, or as many as the machine has processors. */
    static int of(Optional<Integer> asked) {
        int count = asked.orElseGet(() -> Math.min(MOST, Runtime.getRuntime().availableProcessors()));
        if (count < 1 || count > MOST) {
            throw Refusal.usage("--threads is between 1 and %d, but was %d.".formatted(MOST, count));
        }
        return count;
    }
}
