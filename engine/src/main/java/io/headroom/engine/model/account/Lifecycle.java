package io.headroom.engine.model.account;

import io.headroom.engine.model.StageId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where an account stands on its way.
 *
 * @param stage         the stage it is in, where known
 * @param since         the day it entered that stage
 * @param targetOutcome the next result it wants, in words; empty where unknown
 * @param outcomeDue    the day that result is due
 * @param health        its health, 0 (about to leave) to 100 (thriving): the one measure that is not a share
 */
public record Lifecycle(
        Optional<StageId> stage,
        Optional<LocalDate> since,
        String targetOutcome,
        Optional<LocalDate> outcomeDue,
        OptionalDouble health) {
    public static final Lifecycle UNKNOWN =
            new Lifecycle(Optional.empty(), Optional.empty(), "", Optional.empty(), OptionalDouble.empty());

    public Lifecycle {
        if (health.isPresent() && !(health.getAsDouble() >= 0 && health.getAsDouble() <= 100)) {
            throw new IllegalArgumentException(
                    "Health lies between 0 and 100, but was %s.".formatted(health.getAsDouble()));
        }
    }
}
