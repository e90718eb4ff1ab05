package io.headroom.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What a measurement reads off: time, the processor's time of this process, and memory in use. */
final class Clocks {
    private Clocks() {}

    static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    /** The seconds that all threads of this process have spent on processors so far, compilers and memory's keepers among them. */
    static double processorSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** The bytes that are still needed. */
    static long bytesUsed() {
        Runtime runtime = Runtime.getRuntime();
        for (int again = 0; again < 3; again++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
