package io.headroom.formats.blueprint;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Factor;
import io.headroom.engine.model.blueprint.Pool;
import io.headroom.engine.model.blueprint.Programme;
import io.headroom.engine.model.blueprint.Role;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.blueprint.Stage;
import io.headroom.engine.model.blueprint.Tier;
import io.headroom.formats.Read;
import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Findings;
import io.headroom.formats.yaml.Value;
import io.headroom.formats.yaml.YamlText;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code blueprint.yaml}: the whole blueprint, or none and every mistake in it with line, key, value and what was expected.
 * The form is published as {@code docs/schema/blueprint.schema.json} and explained by {@code docs/blueprint.md}.
 */
public final class BlueprintReader {
    private BlueprintReader() {}

    /** What stands in the text; {@code fileName} is how issues name the file. */
    public static Read<Blueprint> read(String fileName, String text) {
        Findings findings = new Findings(fileName);
        Optional<Fields> fields = YamlText.read(text, findings).flatMap(Value::fields);
        return fields.isEmpty() ? findings.read(BlueprintReader::nothing) : new Whole(fields.get(), findings).read();
    }

    private static Blueprint nothing() {
        throw new IllegalArgumentException("A blueprint is expected here.");
    }

    /** The lists of one blueprint while they are read. */
    private static final class Whole {
        private final Fields fields;
        private final Findings findings;
        private final List<Part> roleParts;
        private final List<Part> stageParts;
        private final List<Part> levelParts;
        private final List<Part> tierParts;
        private final List<Part> segmentParts;
        private final List<Part> activityParts;
        private final Words words;

        Whole(Fields fields, Findings findings) {
            this.fields = fields;
            this.findings = findings;
            roleParts = needed("roles", "csm");
            stageParts = needed("stages", "onboarding");
            levelParts = needed("levels", "full");
            tierParts = Part.all(fields, "tiers", "enterprise");
            segmentParts = Part.all(fields, "segments", "enterprise");
            activityParts = needed("activities", "qbr");
            words = new Words(
                    Part.words(roleParts, RoleId::new),
                    Part.words(stageParts, StageId::new),
                    Part.words(levelParts, LevelId::new),
                    Part.words(tierParts, id -> id),
                    Part.words(segmentParts.isEmpty() ? tierParts : segmentParts, SegmentId::new),
                    Part.words(activityParts, ActivityId::new));
        }

        private List<Part> needed(String key, String id) {
            Optional<Value> list = fields.need(key, "[{id: " + id + ", …}]");
            List<Part> parts = Part.all(fields, key, id);
            if (list.isPresent() && list.get().isList() && list.get().list().isEmpty()) {
                list.get().refuse("At least one entry is expected here, such as {id: %s, …}.".formatted(id));
            }
            return parts;
        }

        Read<Blueprint> read() {
            String name = fields.text("name").orElse("blueprint");
            FrameReader frame = new FrameReader(words);
            List<Role> roles = FrameReader.each(roleParts, frame::role);
            List<Stage> stages = stages(frame);
            Optional<StageId> entry = fields.value("entry")
                    .map(value -> value.oneOf("stage", words.stages()))
                    .orElseGet(() -> words.stages().values().stream().findFirst());
            List<ServiceLevel> levels = FrameReader.each(levelParts, frame::level);
            SegmentReader segmentReader = new SegmentReader(words);
            List<Tier> tiers = FrameReader.each(tierParts, segmentReader::tier);
            SegmentReader.falling(tierParts, tiers);
            List<Segment> segments = segmentReader.segments(segmentParts, tierParts, tiers);
            SegmentReader.reach(segmentParts, segments);
            if (segmentParts.isEmpty() && tierParts.isEmpty()) {
                fields.need("segments", "[{id: everybody, level: full}]");
            }
            List<Pool> pools = FrameReader.each(Part.all(fields, "pools", "csm-emea"), frame::pool);
            List<Activity> activities = FrameReader.each(activityParts, new ActivityReader(words)::read);
            List<Part> factorParts = Part.all(fields, "factors", "compliance");
            List<Factor> factors = FrameReader.each(factorParts, new FactorReader(words)::read);
            List<Programme> programmes =
                    FrameReader.each(Part.all(fields, "programmes", "community"), frame::programme);
            fields.done();
            if (!findings.refused()) {
                new Sense(roles, activityParts, activities, factorParts, factors).check();
            }
            return findings.read(() -> new Blueprint(
                    name,
                    roles,
                    pools,
                    stages,
                    entry.orElseThrow(() -> new IllegalArgumentException("A blueprint needs a stage.")),
                    levels,
                    tiers,
                    segments,
                    activities,
                    factors,
                    programmes));
        }

        private List<Stage> stages(FrameReader frame) {
            Optional<StageId> endless = stageParts.stream()
                    .filter(part -> part.fields().value("days").isEmpty()
                            && part.fields().value("before_renewal").isEmpty())
                    .map(part -> new StageId(part.id()))
                    .findFirst();
            return FrameReader.each(stageParts, part -> frame.stage(part, endless));
        }
    }
}
