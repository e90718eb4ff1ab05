package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.StageId;
import java.util.Optional;
import java.util.Set;

/**
 * Something about an account that changes its work.
 *
 * @param when       which accounts it applies to
 * @param minutes    multiplies minutes
 * @param cadence    multiplies how often: 2 is twice as often
 * @param stageDays  multiplies the length of {@code stage}
 * @param stage      whose length changes; empty where none does
 * @param activities what minutes and cadence apply to; empty means all activities
 * @param includes   activities that the account gets although its rule or level would not give them at their own cadence
 * @param excludes   activities that the account does not get
 */
public record Factor(
        String id,
        String label,
        Condition when,
        double minutes,
        double cadence,
        double stageDays,
        Optional<StageId> stage,
        Set<ActivityId> activities,
        Set<ActivityId> includes,
        Set<ActivityId> excludes,
        String source) {

    public Factor {
        activities = InOrder.set(activities);
        includes = InOrder.set(includes);
        excludes = InOrder.set(excludes);
        if (!(minutes > 0 && minutes <= 10 && cadence > 0 && cadence <= 10 && stageDays > 0 && stageDays <= 10)) {
            throw new IllegalArgumentException(
                    "The multipliers of factor \"%s\" lie above 0 and up to 10, but were %s, %s, %s."
                            .formatted(id, minutes, cadence, stageDays));
        }
    }

    public boolean concerns(ActivityId activity) {
        return activities.isEmpty() || activities.contains(activity);
    }
}
