package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangCTest {
    /** With M/M/1 the share that waits is the load; the others are the closed forms of two and three servers. */
    @ParameterizedTest(name = "{0} an hour of {1} h, {2} servers: {3} begin at once, because {4}")
    @CsvSource({
        "0.5, 1, 1, 0.5, one server is idle half of the time",
        "1, 1, 2, 0.666667, C(2; 1) is 1/3",
        "2, 1, 3, 0.555556, C(3; 2) is 4/9",
        "4, 0.5, 3, 0.555556, only load counts",
        "3, 1, 3, 0, the queue grows without end",
        "0, 1, 1, 1, nothing arrives"
    })
    void knowsTheShareThatBeginsAtOnce(double perHour, double hours, int servers, double share, String because) {
        assertThat(new ErlangC(perHour, hours).inTime(servers, 0)).as(because).isCloseTo(share, within(1e-6));
    }

    @Property(tries = 300)
    void theLeastServersAreEnoughAndOneFewerIsNot(
            @ForAll @DoubleRange(min = 0.01, max = 60) double perHour,
            @ForAll @DoubleRange(min = 0.05, max = 3) double hours,
            @ForAll @DoubleRange(min = 0, max = 8) double wait,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double share) {
        ErlangC queue = new ErlangC(perHour, hours);
        int servers = queue.servers(wait, share);

        assertThat(queue.inTime(servers, wait)).isGreaterThanOrEqualTo(share);
        assertThat(queue.inTime(servers - 1, wait)).isLessThan(share);
    }
}
