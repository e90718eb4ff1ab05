package io.headroom.formats.blueprint;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.blueprint.Pool;
import io.headroom.engine.model.blueprint.Programme;
import io.headroom.engine.model.blueprint.Role;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.blueprint.Stage;
import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what activities hang on: roles, pools, stages, service levels, programmes. */
final class FrameReader {
    private static final int LONGEST_DAYS = 3_660;

    private final Words words;

    FrameReader(Words words) {
        this.words = words;
    }

    Optional<Role> role(Part part) {
        Fields fields = part.fields();
        String label = part.label();
        String pool = fields.text("pool").orElse(part.id());
        Set<String> does = ActivityReader.set(fields, "does", Value::text);
        fields.done();
        return fields.whole().make(() -> new Role(new RoleId(part.id()), label, new PoolId(pool), does));
    }

    Optional<Pool> pool(Part part) {
        Fields fields = part.fields();
        Optional<RoleId> role = ActivityReader.role(fields, words);
        Set<SegmentId> segments =
                ActivityReader.set(fields, "segments", value -> value.oneOf("segment", words.segments()));
        int cover = part.whole("cover", 0, 0, 1_000);
        fields.done();
        return role.flatMap(who -> fields.whole().make(() -> new Pool(new PoolId(part.id()), who, segments, cover)));
    }

    /** A stage; {@code after} is what follows one before a renewal where nothing is said. */
    Optional<Stage> stage(Part part, Optional<StageId> after) {
        Fields fields = part.fields();
        String label = part.label();
        OptionalInt days =
                fields.value("days").map(value -> value.whole(1, LONGEST_DAYS)).orElse(OptionalInt.empty());
        OptionalInt before = fields.value("before_renewal")
                .map(value -> value.whole(1, LONGEST_DAYS))
                .orElse(OptionalInt.empty());
        Optional<StageId> next = fields.value("next").flatMap(value -> value.oneOf("stage", words.stages()));
        fields.done();
        if (fields.value("days").isPresent() && fields.value("before_renewal").isPresent()) {
            fields.whole()
                    .refuse(
                            "A stage has \"days\" (how long it lasts) or \"before_renewal\" (days before each renewal), not both.");
        }
        boolean beforeRenewal = before.isPresent();
        OptionalInt length = beforeRenewal ? before : days;
        Optional<StageId> follows = next.or(() -> beforeRenewal ? after : Optional.empty());
        return fields.whole().make(() -> new Stage(new StageId(part.id()), label, length, follows, beforeRenewal));
    }

    Optional<ServiceLevel> level(Part part) {
        Fields fields = part.fields();
        String label = part.label();
        Optional<Coverage> coverage = fields.need("coverage", "dedicated")
                .flatMap(value -> value.oneOf("kind of coverage", Words.of(Coverage.class)));
        OptionalDouble response = fields.value("response_hours")
                .map(value -> value.number(0.01, 10_000))
                .orElse(OptionalDouble.empty());
        double attention = part.number("attention", 1, 0.000001, 999_999);
        OptionalInt most = fields.value("max_accounts")
                .map(value -> value.whole(1, 10_000_000))
                .orElse(OptionalInt.empty());
        fields.done();
        return coverage.flatMap(kind -> fields.whole()
                .make(() -> new ServiceLevel(new LevelId(part.id()), label, kind, response, attention, most)));
    }

    Optional<Programme> programme(Part part) {
        Fields fields = part.fields();
        String label = part.label();
        Optional<RoleId> role = ActivityReader.role(fields, words);
        double build = part.number("build_hours", 0, 0, 1_000_000);
        Optional<LocalDate> starts = fields.value("starts").flatMap(Value::date);
        int days = part.whole("build_days", 1, 1, LONGEST_DAYS);
        double upkeep = part.number("upkeep_hours_per_month", 0, 0, 1_000_000);
        Set<SegmentId> segments =
                ActivityReader.set(fields, "segments", value -> value.oneOf("segment", words.segments()));
        String source = part.source();
        fields.done();
        if (build > 0 && starts.isEmpty()) {
            fields.whole().warn("Its building counts nowhere until \"starts\" says when it begins.");
        }
        return role.flatMap(who -> fields.whole()
                .make(() -> new Programme(
                        new ActivityId(part.id()),
                        label,
                        who,
                        Hours.of(build),
                        starts,
                        days,
                        Hours.of(upkeep),
                        segments,
                        source)));
    }

    static <T> List<T> each(List<Part> parts, java.util.function.Function<Part, Optional<T>> reader) {
        return parts.stream().map(reader).flatMap(Optional::stream).toList();
    }
}
