package io.headroom.engine.sample;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Activity.Per;
import io.headroom.engine.model.blueprint.Activity.Touch;
import io.headroom.engine.model.blueprint.Activity.Use;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Cadence.Unit;
import io.headroom.engine.model.blueprint.Condition;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An activity in the making. */
public final class ActivityBuilder {
    private final String id;
    private RoleId role = new RoleId("csm");
    private Optional<String> duty = Optional.empty();
    private Set<String> skills = Set.of();
    private Set<StageId> stages = Set.of();
    private LevelId level = new LevelId("full");
    private Cadence cadence = new Cadence.Every(1, Unit.MONTH);
    private Condition when = Condition.ALWAYS;
    private Per per = Per.ACCOUNT;
    private int windowDays;
    private Effort front = Effort.exactly(60);
    private int audience = 1;
    private Share automated = Share.NONE;

    ActivityBuilder(String id) {
        this.id = id;
    }

    public ActivityBuilder by(String roleId) {
        role = new RoleId(roleId);
        return this;
    }

    public ActivityBuilder ofDuty(String name) {
        duty = Optional.of(name);
        return this;
    }

    public ActivityBuilder needing(String... names) {
        skills = Set.of(names);
        return this;
    }

    public ActivityBuilder in(String... stageIds) {
        stages = Arrays.stream(stageIds).map(StageId::new).collect(Collectors.toUnmodifiableSet());
        return this;
    }

    public ActivityBuilder at(String levelId) {
        level = new LevelId(levelId);
        return this;
    }

    public ActivityBuilder every(int count, Unit unit) {
        return on(new Cadence.Every(count, unit));
    }

    public ActivityBuilder on(Cadence other) {
        cadence = other;
        return this;
    }

    public ActivityBuilder when(Condition condition) {
        when = condition;
        return this;
    }

    public ActivityBuilder per(Per other) {
        per = other;
        return this;
    }

    /** Days before and after its date. */
    public ActivityBuilder within(int days) {
        windowDays = days;
        return this;
    }

    public ActivityBuilder taking(double minutes) {
        return taking(minutes, minutes, minutes);
    }

    public ActivityBuilder taking(double low, double likely, double high) {
        front = new Effort(low, likely, high);
        return this;
    }

    /** Makes it one-to-many work. */
    public ActivityBuilder forAnAudienceOf(int accounts) {
        audience = accounts;
        return this;
    }

    public ActivityBuilder automated(double share) {
        automated = new Share(share);
        return this;
    }

    public Activity build() {
        return new Activity(
                new ActivityId(id),
                id,
                role,
                duty,
                skills,
                stages,
                Map.of(level, new Use(cadence, 1)),
                when,
                per,
                windowDays,
                front,
                Effort.NONE,
                audience > 1 ? Touch.ONE_TO_MANY : Touch.ONE_TO_ONE,
                audience,
                automated,
                "assumption");
    }
}
