package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.StageId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stage of the lifecycle.
 *
 * @param days          how long it lasts; without end where empty
 * @param next          what follows it
 * @param beforeRenewal whether it covers the {@code days} before each renewal, instead of following another stage. It interrupts stages without end only
 */
public record Stage(StageId id, String label, OptionalInt days, Optional<StageId> next, boolean beforeRenewal) {
    public Stage {
        if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > 3660)) {
            throw new IllegalArgumentException(
                    "Stage \"%s\" lasts 1 to 3660 days, but %s were given.".formatted(id, days.getAsInt()));
        }
        if (days.isPresent() != next.isPresent()) {
            throw new IllegalArgumentException(
                    "Stage \"%s\" needs both its days and what comes next, or neither.".formatted(id));
        }
    }
}
