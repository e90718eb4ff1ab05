package io.headroom.engine.model.blueprint;

import java.util.Optional;

/** How often an activity happens. */
public sealed interface Cadence {

    /** Once, on entering the first of the activity's stages, spread over that stage's length. */
    record Once() implements Cadence {}

    /** Again and again, on dates counted from the contract's start, or else from a phase that the account's key fixes. */
    record Every(int count, Unit unit) implements Cadence {
        public Every {
            if (count < 1) {
                throw new IllegalArgumentException(
                        "A cadence is at least every 1 %s, but was every %s.".formatted(unit, count));
            }
        }
    }

    /** A number of days before each renewal; without a renewal date, never. */
    record BeforeRenewal(int days) implements Cadence {}

    /** A number of days before the day on which the account's target outcome is due; without such a day, never. */
    record BeforeOutcome(int days) implements Cadence {}

    /**
     * Whenever something happens, such as a ticket or a training, at a monthly rate: the account's metric where it has it,
     * else the rate given. Fractional, and Poisson in the uncertainty.
     */
    record Events(double perMonth, Optional<String> metric) implements Cadence {
        public Events {
            if (!(perMonth >= 0 && perMonth < 1e6)) {
                throw new IllegalArgumentException("A monthly rate is at least 0, but was %s.".formatted(perMonth));
            }
        }
    }

    /** Calendar units; weeks are seven days. */
    enum Unit {
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }
}
