package io.headroom.formats.blueprint;

import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.blueprint.Attribute.Field;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.Tier;
import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Reads value tiers and segments. Where a blueprint has no segments, each tier is one. */
final class SegmentReader {
    private static final double USUAL_GUARD = 0.1;

    private final Words words;

    SegmentReader(Words words) {
        this.words = words;
    }

    Optional<Tier> tier(Part part) {
        Fields fields = part.fields();
        String label = part.label();
        OptionalDouble from = fields.need("from", "100000")
                .map(value -> value.number(0, 1e15))
                .orElse(OptionalDouble.empty());
        Optional<LevelId> level =
                fields.need("level", "full").flatMap(value -> value.oneOf("service level", words.levels()));
        return from.isPresent() && level.isPresent()
                ? Optional.of(new Tier(part.id(), label, from.getAsDouble(), level.get()))
                : Optional.empty();
    }

    /** Complains where tiers do not fall, so that the first that an account reaches would not be the right one. */
    static void falling(List<Part> parts, List<Tier> tiers) {
        for (int at = 1; at < tiers.size() && tiers.size() == parts.size(); at++) {
            if (tiers.get(at).from() >= tiers.get(at - 1).from()) {
                parts.get(at)
                        .fields()
                        .whole()
                        .refuse("Tiers stand from the most valuable down, but \"%s\" begins no lower than \"%s\"."
                                .formatted(tiers.get(at).id(), tiers.get(at - 1).id()));
            }
        }
    }

    /** The segments written, or else one for each tier; their limits then stand with the tiers. */
    List<Segment> segments(List<Part> written, List<Part> tierParts, List<Tier> tiers) {
        if (!written.isEmpty()) {
            tierParts.forEach(part -> part.fields().done());
            return FrameReader.each(written, this::segment);
        }
        List<Segment> segments = new ArrayList<>();
        for (int at = 0; at < tiers.size() && tiers.size() == tierParts.size(); at++) {
            Tier tier = tiers.get(at);
            boolean last = at == tiers.size() - 1;
            Condition when = last
                    ? Condition.ALWAYS
                    : new Condition.IsOneOf(Field.TIER, Set.of(tier.id().toLowerCase(Locale.ROOT)));
            limited(tierParts.get(at), tier.label(), when, Optional.empty()).ifPresent(segments::add);
        }
        return segments;
    }

    private Optional<Segment> segment(Part part) {
        Fields fields = part.fields();
        String label = part.label();
        Condition when =
                fields.value("when").flatMap(words.segmentRules()::read).orElse(Condition.ALWAYS);
        Optional<LevelId> level = fields.value("level").flatMap(value -> value.oneOf("service level", words.levels()));
        if (fields.value("level").isEmpty() && words.tiers().isEmpty()) {
            fields.whole()
                    .refuse("Say its service level, such as level: full; there are no tiers that could give one.");
        }
        return limited(part, label, when, level);
    }

    private Optional<Segment> limited(Part part, String label, Condition when, Optional<LevelId> level) {
        Fields fields = part.fields();
        Optional<LevelId> needed =
                fields.value("needed").flatMap(value -> value.oneOf("service level", words.levels()));
        double guard = part.number("guard", USUAL_GUARD, 0, 0.9);
        OptionalInt accounts = fields.value("max_accounts")
                .map(value -> value.whole(1, 10_000_000))
                .orElse(OptionalInt.empty());
        OptionalDouble revenue =
                fields.value("max_revenue").map(value -> value.number(1, 1e15)).orElse(OptionalDouble.empty());
        fields.done();
        return fields.whole()
                .make(() ->
                        new Segment(new SegmentId(part.id()), label, when, level, needed, guard, accounts, revenue));
    }

    /** Says where a segment can take no account, or where the last one would leave some without. */
    static void reach(List<Part> parts, List<Segment> segments) {
        for (int at = 0; at < segments.size() && segments.size() == parts.size(); at++) {
            boolean everything = segments.get(at).when().equals(Condition.ALWAYS);
            boolean last = at == segments.size() - 1;
            Value place = parts.get(at).fields().whole();
            if (everything && !last) {
                place.refuse("It has no rule, so it takes every account and those after it take none; put it last.");
            }
            if (!everything && last) {
                place.notice("The last segment takes every account that is left, whatever its rule says.");
            }
        }
    }
}
