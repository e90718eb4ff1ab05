package io.headroom.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Tells a person who waits longer than a second what is being done and for how long; is silent where nobody sits. */
final class Progress {
    private static final String ERASE = "\r\u001b[K";

    private final Terminal terminal;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    <T> T during(String what, Supplier<T> work) {
        return during(() -> what, work);
    }

    /** The same where what is being done changes; asked by another thread than the one that works. */
    <T> T during(Supplier<String> what, Supplier<T> work) {
        if (!terminal.interactive()) {
            return work.get();
        }
        AtomicInteger seconds = new AtomicInteger();
        ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        Future<?> unused =
                ticker.scheduleAtFixedRate(() -> show(what.get(), seconds.incrementAndGet()), 1, 1, TimeUnit.SECONDS);
        try {
            return work.get();
        } finally {
            ticker.shutdownNow();
            if (seconds.get() > 0) {
                terminal.err().print(ERASE);
                terminal.err().flush();
            }
        }
    }

    private void show(String what, int seconds) {
        terminal.err().print(ERASE + "%s … %d s".formatted(what, seconds));
        terminal.err().flush();
    }
}
