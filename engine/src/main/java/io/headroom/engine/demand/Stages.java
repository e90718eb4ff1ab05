package io.headroom.engine.demand;

import io.headroom.engine.model.StageId;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The stages of a blueprint by their place in it, so that an account's way through them needs no comparing of names. */
final class Stages {
    /** In place of a stage: there is none. */
    static final int NONE = -1;

    private final List<Stage> stages;
    private final Map<StageId, Integer> places = new HashMap<>();
    private final int[] next;
    private final int entry;
    private final int firstWithoutEnd;
    private final int beforeRenewal;

    Stages(Blueprint blueprint) {
        stages = blueprint.stages();
        stages.forEach(stage -> places.put(stage.id(), places.size()));
        next = stages.stream()
                .mapToInt(stage -> stage.next().map(places::get).orElse(NONE))
                .toArray();
        entry = place(blueprint.entry());
        firstWithoutEnd = withoutEnd();
        beforeRenewal = firstBeforeRenewal();
    }

    int count() {
        return stages.size();
    }

    /** Its place, or {@link #NONE} where the blueprint does not know it. */
    int place(StageId id) {
        return places.getOrDefault(id, NONE);
    }

    Stage at(int stage) {
        return stages.get(stage);
    }

    /** Where an account starts. */
    int entry() {
        return entry;
    }

    /** The stage after one, or {@link #NONE}. */
    int next(int stage) {
        return next[stage];
    }

    OptionalInt days(int stage) {
        return stages.get(stage).days();
    }

    boolean ends(int stage) {
        return stages.get(stage).days().isPresent();
    }

    /** The first stage without an end on the way from the entry. */
    int firstWithoutEnd() {
        return firstWithoutEnd;
    }

    /** The stage that lies before each renewal, or {@link #NONE}. */
    int beforeRenewal() {
        return beforeRenewal;
    }

    private int withoutEnd() {
        int stage = entry;
        for (int steps = 0; ends(stage) && steps < count(); steps++) {
            stage = next[stage];
        }
        return stage;
    }

    private int firstBeforeRenewal() {
        for (int stage = 0; stage < count(); stage++) {
            if (stages.get(stage).beforeRenewal()) {
                return stage;
            }
        }
        return NONE;
    }
}
