package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import java.util.Set;

/**
 * People of one role who share the work of some segments.
 *
 * @param segments the segments it serves
 * @param cover    how many people there must be at least (two where leave must be covered)
 */
public record Pool(PoolId id, RoleId role, Set<SegmentId> segments, int cover) {
    public Pool {
        segments = InOrder.set(segments);
        if (cover < 0) {
            throw new IllegalArgumentException(
                    "The cover of pool \"%s\" is at least 0, but was %s.".formatted(id, cover));
        }
    }
}
