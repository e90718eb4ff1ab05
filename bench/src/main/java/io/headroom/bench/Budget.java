package io.headroom.bench;

import java.util.Timer;
import java.util.TimerTask;

/** Processor time that all threads of this process together may spend from now on, those of native code too. */
final class Budget implements AutoCloseable {
    private static final long EVERY_MILLIS = 10;

    private final double seconds;
    private final double start = Clocks.processorSeconds();
    private final Timer watch = new Timer("budget", true);

    Budget(double seconds) {
        this.seconds = seconds;
    }

    double spent() {
        return Clocks.processorSeconds() - start;
    }

    double left() {
        return Math.max(0, seconds - spent());
    }

    boolean isSpent() {
        return left() == 0;
    }

    /** Says so to a solver that runs, again and again from when it is spent until this is closed, since some do not listen at first. */
    void whenSpent(Runnable stop) {
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                if (isSpent()) {
                    stop.run();
                }
            }
        };
        watch.schedule(look, EVERY_MILLIS, EVERY_MILLIS);
    }

    @Override
    public void close() {
        watch.cancel();
    }
}
