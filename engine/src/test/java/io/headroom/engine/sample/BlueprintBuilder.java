package io.headroom.engine.sample;

import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Factor;
import io.headroom.engine.model.blueprint.Pool;
import io.headroom.engine.model.blueprint.Programme;
import io.headroom.engine.model.blueprint.Role;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.blueprint.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** A blueprint in the making. */
public final class BlueprintBuilder {
    private static final StageId ADOPTION = new StageId("adoption");
    private static final int STAGE_DAYS = 90;

    private final List<Role> roles = new ArrayList<>(List.of(role("csm")));
    private final List<Pool> pools = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();
    private final List<Programme> programmes = new ArrayList<>();

    BlueprintBuilder() {}

    /** One role more, in a pool of its own. */
    public BlueprintBuilder withRole(String id) {
        roles.add(role(id));
        return this;
    }

    /** A pool of CSMs for these segments. */
    public BlueprintBuilder withPool(String id, int cover, String... segmentIds) {
        Set<SegmentId> served = Set.of(segmentIds).stream()
                .map(SegmentId::new)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        pools.add(new Pool(new PoolId(id), new RoleId("csm"), served, cover));
        return this;
    }

    /** Segments stand in the order in which they are given; the one that takes every account is left out once there is another. */
    public BlueprintBuilder withSegment(String id, Condition when, String level) {
        segments.add(segment(id, when, level));
        return this;
    }

    public BlueprintBuilder with(Activity activity) {
        activities.add(activity);
        return this;
    }

    public BlueprintBuilder with(Factor factor) {
        factors.add(factor);
        return this;
    }

    public BlueprintBuilder with(Programme programme) {
        programmes.add(programme);
        return this;
    }

    public Blueprint build() {
        return new Blueprint(
                "sample",
                roles,
                pools,
                List.of(
                        new Stage(
                                new StageId("onboarding"),
                                "Onboarding",
                                OptionalInt.of(STAGE_DAYS),
                                Optional.of(ADOPTION),
                                false),
                        new Stage(ADOPTION, "Adoption", OptionalInt.empty(), Optional.empty(), false),
                        new Stage(
                                new StageId("renewal"),
                                "Renewal",
                                OptionalInt.of(STAGE_DAYS),
                                Optional.of(ADOPTION),
                                true)),
                ADOPTION,
                List.of(level("full", Coverage.DEDICATED, 4), level("light", Coverage.POOLED, 1)),
                List.of(),
                segments.isEmpty() ? List.of(segment("all", Condition.ALWAYS, "full")) : segments,
                activities,
                factors,
                programmes);
    }

    private static Role role(String id) {
        return new Role(new RoleId(id), id, new PoolId(id), Set.of());
    }

    private static ServiceLevel level(String id, Coverage coverage, double attention) {
        return new ServiceLevel(new LevelId(id), id, coverage, OptionalDouble.empty(), attention);
    }

    private static Segment segment(String id, Condition when, String level) {
        return new Segment(
                new SegmentId(id),
                id,
                when,
                Optional.of(new LevelId(level)),
                Optional.empty(),
                0,
                OptionalInt.empty(),
                OptionalDouble.empty());
    }
}
