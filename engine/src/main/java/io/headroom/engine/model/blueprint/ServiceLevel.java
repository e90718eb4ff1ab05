package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.LevelId;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a customer of some kind is promised.
 *
 * @param responseHours within how many working hours an event is answered
 * @param attention     how much of a person's time an account of this level gets against one of attention 1, where only capacity is known
 * @param maxAccounts   accounts of this level that one person may have at most; a segment's own limit goes before
 */
public record ServiceLevel(
        LevelId id,
        String label,
        Coverage coverage,
        OptionalDouble responseHours,
        double attention,
        OptionalInt maxAccounts) {
    public ServiceLevel {
        if (!(attention > 0 && attention < 1e6)) {
            throw new IllegalArgumentException(
                    "The attention of level \"%s\" is above 0, but was %s.".formatted(id, attention));
        }
        if (maxAccounts.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "A person has at least 1 account of level \"%s\", but at most %s were allowed."
                            .formatted(id, maxAccounts.getAsInt()));
        }
    }

    /** A level of which one person may have as many accounts as hours allow. */
    public ServiceLevel(LevelId id, String label, Coverage coverage, OptionalDouble responseHours, double attention) {
        this(id, label, coverage, responseHours, attention, OptionalInt.empty());
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
