package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One-to-many work that belongs to no account: its building and its upkeep.
 *
 * @param build     hours to build it, spread over {@code buildDays} from {@code starts}
 * @param starts    when building starts; empty where it is built already
 * @param upkeep    hours every month from the end of building on
 * @param segments  whom it serves; empty means all
 */
public record Programme(
        ActivityId id,
        String label,
        RoleId role,
        Hours build,
        Optional<LocalDate> starts,
        int buildDays,
        Hours upkeep,
        Set<SegmentId> segments,
        String source) {
    public Programme {
        segments = InOrder.set(segments);
        if (buildDays < 1) {
            throw new IllegalArgumentException("Programme \"%s\" is built in at least one day.".formatted(id));
        }
    }
}
