package io.headroom.engine.staffing;

import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Origin;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan.CapacityFirst;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What today's people can give each account before any minutes are assumed, beside what the lifecycle asks for.
 *
 * <pre>
 *   given = Σ pools  direct hours × utilisation × attention of the segment ÷ attention of all segments of the pool, per account and month
 *   asked = Σ pools  levelled hours of the segment × quantile hours ÷ levelled hours of the pool,                   per account and month
 * </pre>
 */
final class CapacityFirsts {
    private final Basis basis;
    private final List<Headcount> needs;
    private final Window window;

    /** {@code needs} are those of all pools in the window's month. */
    CapacityFirsts(Basis basis, List<Headcount> needs, Window window) {
        this.basis = basis;
        this.needs = needs;
        this.window = window;
    }

    /** Segments with accounts, in the blueprint's order. */
    List<CapacityFirst> all() {
        List<CapacityFirst> all = new ArrayList<>();
        for (Segment segment : basis.blueprint().segments()) {
            basis.demand().segments().stream()
                    .filter(one -> one.segment().equals(segment.id()) && one.accounts() > 0)
                    .forEach(one -> all.add(of(segment, one)));
        }
        return all;
    }

    private CapacityFirst of(Segment segment, SegmentDemand demand) {
        double perMonth = 1.0 / (Window.MONTHS * demand.accounts());
        double given = given(demand) * perMonth;
        return new CapacityFirst(
                segment.id(),
                segment.label(),
                demand.coverage(),
                demand.accounts(),
                given,
                asked(demand) * perMonth,
                segment.needed().orElse(demand.level()),
                demand.level(),
                affordable(demand, given / perMonth));
    }

    private double given(SegmentDemand demand) {
        double sum = 0;
        for (Headcount need : needs) {
            PoolId pool = need.pool();
            double attention = basis.segments(pool).stream()
                    .mapToDouble(SegmentDemand::attention)
                    .sum();
            if (basis.serves(pool, demand.segment()) && attention > 0) {
                double direct = Crew.of(basis, pool, window).direct().inHours();
                sum += direct * need.utilisation() * demand.attention() / attention;
            }
        }
        return sum;
    }

    private double asked(SegmentDemand demand) {
        double sum = 0;
        for (Demand.Row row : basis.demand().rows()) {
            if (row.segment().equals(demand.segment())) {
                sum += window.of(row.levelled()).inHours() * multiple(row.pool());
            }
        }
        return sum;
    }

    /** The level with most attention that so many hours pay for, beside the programmes and new customers of the segment. */
    private Optional<LevelId> affordable(SegmentDemand demand, double hours) {
        double others = 0;
        for (Demand.Row row : basis.demand().rows()) {
            if (row.segment().equals(demand.segment()) && row.origin() != Origin.ACCOUNT) {
                others += window.of(row.levelled()).inHours() * multiple(row.pool());
            }
        }
        double left = hours - others;
        double multiple = multiple(basis.ownersOf(demand.segment()));
        return basis.blueprint().levels().stream()
                .filter(level -> demand.hoursAtLevel().containsKey(level.id()))
                .filter(level -> hoursAt(demand, level) * multiple <= left)
                .max(Comparator.comparingDouble(ServiceLevel::attention)
                        .thenComparingDouble(level -> hoursAt(demand, level)))
                .map(ServiceLevel::id);
    }

    private double hoursAt(SegmentDemand demand, ServiceLevel level) {
        var monthly = demand.hoursAtLevel().get(level.id());
        return monthly == null ? 0 : window.of(monthly).inHours();
    }

    private double multiple(PoolId pool) {
        return needs.stream()
                .filter(need -> need.pool().equals(pool) && need.levelledHours().micros() > 0)
                .mapToDouble(need ->
                        need.quantileHours().inHours() / need.levelledHours().inHours())
                .findFirst()
                .orElse(1);
    }
}
