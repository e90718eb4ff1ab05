package io.headroom.formats.blueprint;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Activity.Per;
import io.headroom.engine.model.blueprint.Activity.Touch;
import io.headroom.engine.model.blueprint.Activity.Use;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one activity. */
final class ActivityReader {
    private final Words words;

    ActivityReader(Words words) {
        this.words = words;
    }

    Optional<Activity> read(Part part) {
        Fields fields = part.fields();
        String label = part.label();
        Optional<RoleId> role = role(fields, words);
        Optional<String> duty = fields.text("duty");
        Set<String> skills = set(fields, "skills", Value::text);
        var stages = set(fields, "stages", value -> value.oneOf("stage", words.stages()));
        Map<LevelId, Use> levels = levels(fields);
        Per per = fields.value("per")
                .flatMap(value -> value.oneOf("kind of thing that work is done for", Words.of(Per.class)))
                .orElse(Per.ACCOUNT);
        Condition when = fields.value("when")
                .flatMap(words.rules(per == Per.PRODUCT)::read)
                .orElse(Condition.ALWAYS);
        int window = part.whole("window_days", 0, 0, 366);
        Effort front = fields.value("front").flatMap(EffortReader::read).orElse(Effort.NONE);
        Effort back = fields.value("back").flatMap(EffortReader::read).orElse(Effort.NONE);
        Touch touch = fields.value("touch")
                .flatMap(value -> value.oneOf("kind of touch", Words.of(Touch.class)))
                .orElse(Touch.ONE_TO_ONE);
        int audience = part.whole("audience", 1, 1, 1_000_000);
        double automated = part.number("automated", 0, 0, 1);
        String source = part.source();
        fields.done();
        if (fields.value("front").isEmpty() && fields.value("back").isEmpty()) {
            fields.whole()
                    .refuse(
                            "Say how many minutes it takes: \"front\" with the customer, \"back\" for preparation and follow-up.");
        }
        return role.flatMap(who -> fields.whole()
                .make(() -> new Activity(
                        new ActivityId(part.id()),
                        label,
                        who,
                        duty,
                        skills,
                        stages,
                        levels,
                        when,
                        per,
                        window,
                        front,
                        back,
                        touch,
                        audience,
                        new Share(automated),
                        source)));
    }

    /** Who does it; need not be said where there is one role only. */
    static Optional<RoleId> role(Fields fields, Words words) {
        if (fields.value("role").isEmpty() && words.roles().size() == 1) {
            return Optional.of(words.roles().values().iterator().next());
        }
        return fields.need("role", "csm").flatMap(value -> value.oneOf("role", words.roles()));
    }

    static <T> Set<T> set(Fields fields, String key, java.util.function.Function<Value, Optional<T>> one) {
        return new LinkedHashSet<>(
                fields.value(key).map(value -> value.list(one)).orElse(java.util.List.of()));
    }

    private Map<LevelId, Use> levels(Fields fields) {
        Map<LevelId, Use> uses = new LinkedHashMap<>();
        fields.need("levels", "{full: quarterly}").flatMap(Value::fields).ifPresent(levels -> {
            for (String level : levels.keys()) {
                Optional<Value> written = levels.value(level);
                Optional<Use> use = written.flatMap(CadenceReader::read);
                if (level.equals("all")) {
                    use.ifPresent(often -> words.levels().values().forEach(each -> uses.putIfAbsent(each, often)));
                } else {
                    Optional<LevelId> id = levels.key(level).oneOf("service level", words.levels());
                    if (id.isPresent() && use.isPresent()) {
                        uses.put(id.get(), use.get());
                    }
                }
            }
        });
        return uses;
    }
}
