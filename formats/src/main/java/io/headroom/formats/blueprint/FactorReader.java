package io.headroom.formats.blueprint;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Factor;
import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Value;
import java.util.Optional;
import java.util.Set;

/** Reads one factor. */
final class FactorReader {
    private static final double LEAST = 0.01;
    private static final double MOST = 10;

    private final Words words;

    FactorReader(Words words) {
        this.words = words;
    }

    Optional<Factor> read(Part part) {
        Fields fields = part.fields();
        String label = part.label();
        Condition when = fields.need("when", "account.org_complexity >= 4")
                .flatMap(words.rules(true)::read)
                .orElse(Condition.ALWAYS);
        double minutes = part.number("minutes", 1, LEAST, MOST);
        double cadence = part.number("cadence", 1, LEAST, MOST);
        double stageDays = part.number("stage_days", 1, LEAST, MOST);
        Optional<StageId> stage = fields.value("stage").flatMap(value -> value.oneOf("stage", words.stages()));
        Set<ActivityId> activities = everything(fields) ? Set.of() : activities(fields, "activities");
        Set<ActivityId> includes = activities(fields, "includes");
        Set<ActivityId> excludes = activities(fields, "excludes");
        String source = part.source();
        fields.done();
        if (fields.value("stage_days").isPresent() != fields.value("stage").isPresent()) {
            fields.whole().refuse("\"stage_days\" (how many times as long) and \"stage\" (which stage) go together.");
        }
        if (minutes == 1 && cadence == 1 && stageDays == 1 && includes.isEmpty() && excludes.isEmpty()) {
            fields.whole()
                    .warn("This factor changes nothing; give minutes, cadence, stage_days, includes or excludes.");
        }
        return fields.whole()
                .make(() -> new Factor(
                        part.id(),
                        label,
                        when,
                        minutes,
                        cadence,
                        stageDays,
                        stage,
                        activities,
                        includes,
                        excludes,
                        source));
    }

    private static boolean everything(Fields fields) {
        return fields.value("activities")
                .filter(Value::isText)
                .flatMap(Value::text)
                .filter("all"::equalsIgnoreCase)
                .isPresent();
    }

    private Set<ActivityId> activities(Fields fields, String key) {
        return ActivityReader.set(fields, key, value -> value.oneOf("activity", words.activities()));
    }
}
