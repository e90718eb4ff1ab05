package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the parts of a blueprint name only each other. */
final class BlueprintCheck {
    private BlueprintCheck() {}

    static void check(
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
        Set<RoleId> roleIds = distinct("role", roles.stream().map(Role::id).toList());
        Set<StageId> stageIds = distinct("stage", stages.stream().map(Stage::id).toList());
        Set<LevelId> levelIds =
                distinct("service level", levels.stream().map(ServiceLevel::id).toList());
        Set<SegmentId> segmentIds =
                distinct("segment", segments.stream().map(Segment::id).toList());
        Set<ActivityId> activityIds =
                distinct("activity", activities.stream().map(Activity::id).toList());
        distinct("programme", programmes.stream().map(Programme::id).toList());
        distinct("pool", pools.stream().map(Pool::id).toList());
        distinct("factor", factors.stream().map(Factor::id).toList());
        if (segmentIds.isEmpty()) {
            throw new IllegalArgumentException(
                    "A blueprint needs at least one segment; one without a rule takes every account.");
        }
        known("stage", "the blueprint's entry", entry, stageIds);
        for (Stage stage : stages) {
            stage.next().ifPresent(next -> known("stage", "stage \"%s\"".formatted(stage.id()), next, stageIds));
        }
        for (Pool pool : pools) {
            known("role", "pool \"%s\"".formatted(pool.id()), pool.role(), roleIds);
            pool.segments()
                    .forEach(segment -> known("segment", "pool \"%s\"".formatted(pool.id()), segment, segmentIds));
        }
        tiers.forEach(tier -> known("service level", "tier \"%s\"".formatted(tier.id()), tier.level(), levelIds));
        for (Segment segment : segments) {
            String where = "segment \"%s\"".formatted(segment.id());
            segment.level().ifPresent(level -> known("service level", where, level, levelIds));
            segment.needed().ifPresent(level -> known("service level", where, level, levelIds));
            if (segment.level().isEmpty() && tiers.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s has no service level, and there are no tiers that could give one.".formatted(where));
            }
        }
        for (Activity activity : activities) {
            String where = "activity \"%s\"".formatted(activity.id());
            known("role", where, activity.role(), roleIds);
            activity.stages().forEach(stage -> known("stage", where, stage, stageIds));
            activity.levels().keySet().forEach(level -> known("service level", where, level, levelIds));
        }
        for (Factor factor : factors) {
            String where = "factor \"%s\"".formatted(factor.id());
            factor.activities().forEach(activity -> known("activity", where, activity, activityIds));
            factor.includes().forEach(activity -> known("activity", where, activity, activityIds));
            factor.excludes().forEach(activity -> known("activity", where, activity, activityIds));
            factor.stage().ifPresent(stage -> known("stage", where, stage, stageIds));
        }
        for (Programme programme : programmes) {
            String where = "programme \"%s\"".formatted(programme.id());
            known("role", where, programme.role(), roleIds);
            programme.segments().forEach(segment -> known("segment", where, segment, segmentIds));
        }
    }

    private static <T> Set<T> distinct(String kind, List<T> ids) {
        Set<T> seen = new HashSet<>();
        for (T id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("The %s \"%s\" is defined twice.".formatted(kind, id));
            }
        }
        return seen;
    }

    private static <T> void known(String kind, String where, T id, Collection<T> ids) {
        if (!ids.contains(id)) {
            String all = ids.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "\"%s\", named by %s, is not a %s of this blueprint. It knows %s.".formatted(id, where, kind, all));
        }
    }
}
