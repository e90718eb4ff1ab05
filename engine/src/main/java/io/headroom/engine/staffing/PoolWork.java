package io.headroom.engine.staffing;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Demand;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hours that a pool has to do in a window, and how sure they are. Errors come in two layers: those of single accounts average out, those
 * that are the same for all accounts do not.
 *
 * <pre>
 *   variance = Σ individual + Σ over activities (hours · minutes_error)² + (hours · overall_error)²
 * </pre>
 *
 * @param raw        on the dates of the work
 * @param levelled   spread over its windows
 * @param activities levelled, by activity
 * @param individual variance of the individual layer, in hours squared
 * @param deviation  standard deviation of both layers together, in hours
 */
record PoolWork(Hours raw, Hours levelled, Map<ActivityId, Hours> activities, double individual, double deviation) {

    static PoolWork of(Demand demand, PoolId pool, Window window, Assumptions assumptions) {
        long raw = 0;
        long levelled = 0;
        double individual = 0;
        Map<ActivityId, Hours> activities = new TreeMap<>();
        for (Demand.Row row : demand.rows()) {
            if (row.pool().equals(pool)) {
                Hours hours = window.of(row.levelled());
                raw += window.of(row.raw()).micros();
                levelled += hours.micros();
                individual += window.sum(row.variance()) / 1e6;
                activities.merge(row.activity(), hours, Hours::plus);
            }
        }
        Hours all = new Hours(levelled);
        double variance = individual + common(all, activities, assumptions);
        return new PoolWork(new Hours(raw), all, activities, individual, StrictMath.sqrt(variance));
    }

    LogNormal distribution() {
        return new LogNormal(levelled.inHours(), deviation);
    }

    boolean none() {
        return levelled.micros() <= 0;
    }

    private static double common(Hours all, Map<ActivityId, Hours> activities, Assumptions assumptions) {
        double ofMinutes = assumptions.value(Setting.MINUTES_ERROR);
        double sum = square(all.inHours() * assumptions.value(Setting.OVERALL_ERROR));
        for (Hours hours : activities.values()) {
            sum += square(hours.inHours() * ofMinutes);
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }
}
