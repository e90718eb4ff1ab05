package io.headroom.formats.mapping;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.sqlite.ProgressHandler;

/**
 * Stops a query that takes too long or too much memory. SQLite's own limit of memory is compiled out of the library that we use, so the growth of
 * the process is watched instead: every two thousand steps, in which a query can take a hundred megabytes at most.
 */
final class QueryWatch extends ProgressHandler {
    /** How many steps of SQLite lie between two looks. */
    static final int STEPS = 1_000;

    private static final int LOOKS_AT_MEMORY = 2;
    private static final long NANOS = 1_000_000;
    private static final long MEGA = 1_000_000;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final QueryLimits limits;
    private long begin = System.nanoTime();
    private final long before = SYSTEM.getCommittedVirtualMemorySize();
    private int looks;
    private Optional<String> stopped = Optional.empty();

    QueryWatch(QueryLimits limits) {
        this.limits = limits;
    }

    /** The query begins now; filling its tables is not counted. */
    void start() {
        begin = System.nanoTime();
    }

    /** Why the query was stopped; empty where it was not. */
    Optional<String> stopped() {
        return stopped;
    }

    @Override
    protected int progress() {
        if (System.nanoTime() - begin > limits.millis() * NANOS) {
            return stop("A query that ends within %s seconds; this one was stopped then. Does every JOIN say ON what?"
                    .formatted(limits.millis() / 1000));
        }
        looks++;
        if (looks % LOOKS_AT_MEMORY == 0 && SYSTEM.getCommittedVirtualMemorySize() - before > limits.bytes()) {
            return stop(
                    "A query that takes at most %s MB of memory; this one was stopped there. Does every JOIN say ON what?"
                            .formatted(limits.bytes() / MEGA));
        }
        return 0;
    }

    private int stop(String why) {
        stopped = Optional.of(why);
        return 1;
    }
}
