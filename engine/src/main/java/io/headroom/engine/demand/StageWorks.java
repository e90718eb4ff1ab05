package io.headroom.engine.demand;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.plan.Demand.Row;
import io.headroom.engine.model.plan.StageWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Splits the hours of every stage into what the customer sees and what not, by the minutes of the blueprint. */
final class StageWorks {
    private final Prepared prepared;
    private final Tally tally;

    StageWorks(Prepared prepared, Tally tally) {
        this.prepared = prepared;
        this.tally = tally;
    }

    List<StageWork> all(List<Row> rows) {
        List<StageWork> works = new ArrayList<>();
        for (int stage = 0; stage < prepared.stages.count(); stage++) {
            works.add(new StageWork(
                    prepared.stages.at(stage).id(),
                    tally.stageEntries[stage],
                    tally.stageDays[stage],
                    prepared.months.shownDays(),
                    parts(prepared.stages.at(stage).id(), rows)));
        }
        return works;
    }

    private List<StageWork.Part> parts(StageId stage, List<Row> rows) {
        Map<ActivityId, Hours> hours = new TreeMap<>();
        for (Row row : rows) {
            if (row.stage().filter(stage::equals).isPresent()) {
                hours.merge(row.activity(), row.levelled().sum(0, prepared.horizon.months()), Hours::plus);
            }
        }
        return hours.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(StageWork.Part::total).reversed().thenComparing(StageWork.Part::activity))
                .toList();
    }

    private StageWork.Part part(ActivityId id, Hours hours) {
        Activity activity = prepared.blueprint.activity(id).orElseThrow();
        double front = activity.front().meanMinutes() / activity.meanMinutes();
        Hours seen = new Hours(Math.round(hours.micros() * front));
        double done = activity.automated().rest();
        Hours spared = new Hours(done > 0 ? Math.round(hours.micros() * (1 - done) / done) : 0);
        return new StageWork.Part(id, seen, hours.minus(seen), spared);
    }
}
