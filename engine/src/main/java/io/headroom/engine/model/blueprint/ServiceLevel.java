package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.LevelId;
import java.util.OptionalDouble;

/**
 * What a customer of some kind is promised.
 *
 * @param responseHours within how many working hours an event is answered
 * @param attention     how much of a person's time an account of this level gets against one of attention 1, where only capacity is known
 */
public record ServiceLevel(
        LevelId id, String label, Coverage coverage, OptionalDouble responseHours, double attention) {
    public ServiceLevel {
        if (!(attention > 0 && attention < 1e6)) {
            throw new IllegalArgumentException(
                    "The attention of level \"%s\" is above 0, but was %s.".formatted(id, attention));
        }
    }

    /** Who stands behind a service level. */
    public enum Coverage {
        /** A named person owns the account. */
        DEDICATED,
        /** A team answers together. */
        POOLED,
        /** Programmes and software, no person of one's own. */
        DIGITAL
    }
}
