package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What is said when Headroom itself fails. */
class FailuresTest {
    @Test
    void anErrorOfOursEndsWithOneAndShowsNoStackTrace() {
        assertThat(withABrokenClock())
                .startsWith("1: headroom: This is an error of Headroom, not of yours")
                .contains("This clock is broken", "--debug")
                .doesNotContain("\tat ");
    }

    @Test
    void debugShowsWhereItHappened() {
        assertThat(withABrokenClock("--debug")).contains("\tat io.headroom.cli");
    }

    @Test
    void memoryThatRanOutIsSaidWithWhatToDo() {
        assertThat(with(new OutOfMemoryError("Java heap space")))
                .startsWith("1: headroom: The memory of ")
                .contains("Nothing was written", "HEADROOM_JAVA_OPTS=-Xmx")
                .doesNotContain("\tat ");
    }

    @Test
    void anErrorOfTheMachineShowsNoStackTraceEither() {
        assertThat(with(new StackOverflowError()))
                .startsWith("1: headroom: This is an error of Headroom, not of yours (java.lang.StackOverflowError)")
                .doesNotContain("\tat ");
        assertThat(with(new StackOverflowError(), "--debug")).contains("\tat io.headroom.cli");
    }

    private static String withABrokenClock(String... more) {
        return with(new IllegalStateException("This clock is broken."), more);
    }

    private static String with(Throwable failure, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                new BufferedReader(Reader.nullReader()),
                false,
                100,
                false,
                new BrokenClock(failure));
        String[] args = new String[3 + more.length];
        args[0] = "plan";
        args[1] = "--accounts";
        args[2] = "../examples/golden/accounts.csv";
        System.arraycopy(more, 0, args, 3, more.length);
        int code = Main.run(terminal, args);
        assertThat(out.toString()).isEmpty();
        return code + ": " + err.toString().replaceAll("[ \n]+", " ");
    }

    private static final class BrokenClock extends Clock {
        private final Throwable failure;

        BrokenClock(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }
}
