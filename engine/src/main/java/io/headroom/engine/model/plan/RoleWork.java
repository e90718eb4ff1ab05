package io.headroom.engine.model.plan;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.SegmentId;
import java.util.Map;

/**
 * What an account asks of one role over the computed months.
 *
 * @param levelled   by month, spread over the windows of the work
 * @param activities the same by activity; those without hours are left out
 */
public record RoleWork(SegmentId segment, LevelId level, MonthlyHours levelled, Map<ActivityId, Hours> activities) {
    public RoleWork {
        activities = InOrder.map(activities);
    }
}
