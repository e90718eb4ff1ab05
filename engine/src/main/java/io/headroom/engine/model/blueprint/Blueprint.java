package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import java.util.List;
import java.util.Optional;

/**
 * The customer lifecycle as a company designed it. Lists keep the order in which they were written; tiers stand from the most valuable down.
 *
 * @param entry the stage of an account about which nothing is known
 */
public record Blueprint(
        String name,
        List<Role> roles,
        List<Pool> pools,
        List<Stage> stages,
        StageId entry,
        List<ServiceLevel> levels,
        List<Tier> tiers,
        List<Segment> segments,
        List<Activity> activities,
        List<Factor> factors,
        List<Programme> programmes) {

    public Blueprint {
        roles = List.copyOf(roles);
        pools = List.copyOf(pools);
        stages = List.copyOf(stages);
        levels = List.copyOf(levels);
        tiers = List.copyOf(tiers);
        segments = List.copyOf(segments);
        activities = List.copyOf(activities);
        factors = List.copyOf(factors);
        programmes = List.copyOf(programmes);
        BlueprintCheck.check(roles, pools, stages, entry, levels, tiers, segments, activities, factors, programmes);
    }

    public Role role(RoleId id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst().orElseThrow();
    }

    public Stage stage(StageId id) {
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public ServiceLevel level(LevelId id) {
        return levels.stream()
                .filter(level -> level.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Segment segment(SegmentId id) {
        return segments.stream()
                .filter(segment -> segment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Activity> activity(ActivityId id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** The pool whose people do a role's work for a segment. */
    public PoolId pool(RoleId role, SegmentId segment) {
        return pools.stream()
                .filter(pool -> pool.role().equals(role) && pool.segments().contains(segment))
                .map(Pool::id)
                .findFirst()
                .orElseGet(() -> role(role).pool());
    }
}
