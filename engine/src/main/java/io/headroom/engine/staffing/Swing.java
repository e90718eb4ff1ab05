package io.headroom.engine.staffing;

import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Sensitivity;
import java.util.List;

/** One assumption over its plausible range: what is shown of it, and the whole plan's need at both ends. */
record Swing(Sensitivity shown, End low, End high) {

    /** One end. */
    record End(String meaning, Basis basis, List<Headcount> headcount) {}

    List<End> ends() {
        return List.of(low, high);
    }
}
