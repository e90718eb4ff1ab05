package io.headroom.report.words;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.plan.Plan;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the things of a blueprint are called: its own labels where they are known, else their keys spelt as words. */
public final class Labels {
    /** For plans whose blueprint is not at hand. */
    public static final Labels NONE = new Labels(Map.of());

    private final Map<Object, String> known;

    private Labels(Map<Object, String> known) {
        this.known = known;
    }

    /** The labels that a blueprint gives. */
    public static Labels of(Blueprint blueprint) {
        Map<Object, String> known = new HashMap<>();
        blueprint.roles().forEach(one -> known.put(one.id(), one.label()));
        blueprint.stages().forEach(one -> known.put(one.id(), one.label()));
        blueprint.levels().forEach(one -> known.put(one.id(), one.label()));
        blueprint.segments().forEach(one -> known.put(one.id(), one.label()));
        blueprint.activities().forEach(one -> known.put(one.id(), one.label()));
        blueprint.programmes().forEach(one -> known.put(one.id(), one.label()));
        return new Labels(known);
    }

    /** These, and the labels that a plan carries for its segments. */
    public Labels and(Plan plan) {
        Map<Object, String> more = new HashMap<>(known);
        plan.capacityFirst().forEach(one -> more.putIfAbsent(one.segment(), one.label()));
        return new Labels(more);
    }

    public String of(SegmentId id) {
        return call(id, id.value());
    }

    public String of(StageId id) {
        return call(id, id.value());
    }

    public String of(ActivityId id) {
        return call(id, id.value());
    }

    public String of(LevelId id) {
        return call(id, id.value());
    }

    public String of(RoleId id) {
        return call(id, id.value());
    }

    public String of(PoolId id) {
        return call(id, id.value());
    }

    /** A key as words: {@code renewal-call} is "Renewal call", {@code csm} is "CSM". */
    public static String spelt(String key) {
        String words = key.replace('_', ' ').replace('-', ' ').strip();
        if (words.length() <= 3 && words.chars().noneMatch(letter -> "aeiouyAEIOUY".indexOf(letter) >= 0)) {
            return words.toUpperCase(Locale.ROOT);
        }
        return words.isEmpty() ? key : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String call(Object id, String key) {
        String label = known.get(id);
        return label == null || label.isBlank() ? spelt(key) : label;
    }
}
