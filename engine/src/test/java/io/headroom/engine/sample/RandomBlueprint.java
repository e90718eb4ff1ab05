package io.headroom.engine.sample;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Activity.Per;
import io.headroom.engine.model.blueprint.Activity.Touch;
import io.headroom.engine.model.blueprint.Activity.Use;
import io.headroom.engine.model.blueprint.Attribute.Field;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Condition.Comparison;
import io.headroom.engine.model.blueprint.Condition.Operand;
import io.headroom.engine.model.blueprint.Factor;
import io.headroom.engine.model.blueprint.Pool;
import io.headroom.engine.model.blueprint.Programme;
import io.headroom.engine.model.blueprint.Role;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.blueprint.Stage;
import io.headroom.engine.model.blueprint.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** A blueprint with some of everything that a blueprint may have. */
final class RandomBlueprint {
    static final List<String> ROLES = List.of("csm", "onboarder");
    static final List<String> DUTIES = List.of("onboarding", "renewal", "upsell");
    static final List<String> SEGMENTS = List.of("large", "mid size", "small/other");
    private static final List<String> LEVELS = List.of("full", "mid", "pooled", "digital");
    private static final List<String> STAGES = List.of("onboarding", "adoption", "renewal");

    private final Chance chance;

    RandomBlueprint(Chance chance) {
        this.chance = chance;
    }

    Blueprint blueprint() {
        boolean tiered = chance.in(0.3);
        List<Activity> activities = new ArrayList<>();
        for (int at = 0; at < chance.between(1, 6); at++) {
            activities.add(activity(at));
        }
        return new Blueprint(
                "random",
                ROLES.stream().map(this::role).toList(),
                chance.in(0.3)
                        ? List.of(new Pool(
                                new PoolId("csm-small"),
                                new RoleId("csm"),
                                Set.of(new SegmentId("small/other")),
                                chance.between(0, 2)))
                        : List.of(),
                stages(),
                new StageId(chance.in(0.8) ? "onboarding" : "adoption"),
                levels(),
                tiered ? List.of(tier("gold", 100_000, "full"), tier("base", 0, "pooled")) : List.of(),
                List.of(
                        segment("large", 100_000, "full", tiered),
                        segment("mid size", 30_000, "mid", tiered),
                        segment("small/other", 0, chance.in(0.5) ? "pooled" : "digital", tiered)),
                activities,
                factors(activities),
                programmes());
    }

    private Role role(String id) {
        Set<String> does = id.equals("csm") ? Set.of("renewal") : Set.of("onboarding");
        return new Role(new RoleId(id), id, new PoolId(id), does);
    }

    private List<Stage> stages() {
        Optional<StageId> adoption = Optional.of(new StageId("adoption"));
        return List.of(
                new Stage(new StageId("onboarding"), "", OptionalInt.of(chance.between(20, 120)), adoption, false),
                new Stage(new StageId("adoption"), "", OptionalInt.empty(), Optional.empty(), false),
                new Stage(new StageId("renewal"), "", OptionalInt.of(chance.between(20, 120)), adoption, true));
    }

    private List<ServiceLevel> levels() {
        OptionalDouble response = chance.in(0.5) ? OptionalDouble.of(chance.between(1, 16)) : OptionalDouble.empty();
        return List.of(
                new ServiceLevel(new LevelId("full"), "Full", Coverage.DEDICATED, OptionalDouble.empty(), 8),
                new ServiceLevel(
                        new LevelId("mid"), "Mid", Coverage.DEDICATED, OptionalDouble.empty(), 3, OptionalInt.of(6)),
                new ServiceLevel(new LevelId("pooled"), "Pooled", Coverage.POOLED, response, 1),
                new ServiceLevel(new LevelId("digital"), "Digital", Coverage.DIGITAL, OptionalDouble.empty(), 0.2));
    }

    private static Tier tier(String id, double from, String level) {
        return new Tier(id, id, from, new LevelId(level));
    }

    private Segment segment(String id, double from, String level, boolean tiered) {
        return new Segment(
                new SegmentId(id),
                id,
                compare(Field.ARR, Comparison.AT_LEAST, from),
                tiered ? Optional.empty() : Optional.of(new LevelId(level)),
                chance.in(0.2) ? Optional.of(new LevelId("full")) : Optional.empty(),
                chance.in(0.3) ? 0.1 : 0,
                chance.in(0.2) ? OptionalInt.of(chance.between(1, 30)) : OptionalInt.empty(),
                chance.in(0.2) ? OptionalDouble.of(chance.between(100_000, 2_000_000)) : OptionalDouble.empty());
    }

    private static Condition compare(Field field, Comparison comparison, double value) {
        return new Condition.Compare(new Operand.Of(field), comparison, new Operand.Literal(value));
    }

    private Activity activity(int at) {
        boolean toMany = chance.in(0.15);
        Map<LevelId, Use> levels = new HashMap<>();
        for (String level : LEVELS) {
            if (chance.in(0.6)) {
                levels.put(new LevelId(level), new Use(cadence(), chance.in(0.5) ? 1 : chance.real(0.3, 2)));
            }
        }
        return new Activity(
                new ActivityId("work %d".formatted(at)),
                "Work %d".formatted(at),
                new RoleId(chance.of(ROLES)),
                chance.in(0.4) ? Optional.of(chance.of(DUTIES)) : Optional.empty(),
                chance.in(0.2) ? Set.of("advisory") : Set.of(),
                chance.in(0.4) ? Set.of(new StageId(chance.of(STAGES))) : Set.of(),
                levels,
                chance.in(0.2) ? compare(Field.HEALTH, Comparison.LESS, 50) : Condition.ALWAYS,
                chance.of(List.of(Per.ACCOUNT, Per.ACCOUNT, Per.ACCOUNT, Per.PRODUCT, Per.FAMILY)),
                chance.in(0.5) ? chance.between(1, 60) : 0,
                effort(),
                chance.in(0.5) ? effort() : Effort.NONE,
                toMany ? Touch.ONE_TO_MANY : Touch.ONE_TO_ONE,
                toMany ? chance.between(2, 20) : 1,
                new Share(chance.in(0.3) ? chance.real(0, 0.9) : 0),
                "assumption");
    }

    private Cadence cadence() {
        return switch (chance.between(0, 5)) {
            case 0 -> new Cadence.Once();
            case 1 -> new Cadence.BeforeRenewal(chance.between(0, 120));
            case 2 -> new Cadence.BeforeOutcome(chance.between(0, 60));
            case 3 -> new Cadence.Events(chance.real(0, 6), chance.in(0.5) ? Optional.of("tickets") : Optional.empty());
            default -> new Cadence.Every(chance.between(1, 3), chance.of(List.of(Cadence.Unit.values())));
        };
    }

    private Effort effort() {
        double low = chance.between(0, 200);
        double likely = low + chance.between(0, 200);
        return chance.in(0.3) ? Effort.exactly(likely) : new Effort(low, likely, likely + chance.between(0, 400));
    }

    private List<Factor> factors(List<Activity> activities) {
        List<Factor> factors = new ArrayList<>();
        for (int at = 0; at < chance.between(0, 3); at++) {
            ActivityId one = chance.of(activities).id();
            factors.add(new Factor(
                    "factor %d".formatted(at),
                    "Factor %d".formatted(at),
                    compare(Field.HEALTH, Comparison.AT_MOST, chance.between(10, 100)),
                    chance.real(0.3, 3),
                    chance.in(0.3) ? chance.real(0.5, 3) : 1,
                    chance.in(0.3) ? chance.real(0.5, 2) : 1,
                    chance.in(0.3) ? Optional.of(new StageId("onboarding")) : Optional.empty(),
                    chance.in(0.5) ? Set.of(one) : Set.of(),
                    chance.in(0.3) ? Set.of(one) : Set.of(),
                    chance.in(0.1) ? Set.of(one) : Set.of(),
                    "assumption"));
        }
        return factors;
    }

    private List<Programme> programmes() {
        List<Programme> programmes = new ArrayList<>();
        for (int at = 0; at < chance.between(0, 2); at++) {
            programmes.add(new Programme(
                    new ActivityId("programme %d".formatted(at)),
                    "Programme %d".formatted(at),
                    new RoleId(chance.of(ROLES)),
                    Hours.of(chance.real(0, 100)),
                    chance.in(0.7)
                            ? Optional.of(LocalDate.of(2026, 11, 1).plusDays(chance.between(0, 400)))
                            : Optional.empty(),
                    chance.between(1, 150),
                    Hours.of(chance.real(0, 20)),
                    chance.in(0.5) ? Set.of(new SegmentId(chance.of(SEGMENTS))) : Set.of(),
                    "assumption"));
        }
        return programmes;
    }
}
