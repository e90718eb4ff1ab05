package io.headroom.engine.staffing;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan.SegmentNeed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Each segment's part in a pool's unrounded people, in proportion to its hours; the parts add up exactly. */
final class SegmentNeeds {
    private final Basis basis;

    SegmentNeeds(Basis basis) {
        this.basis = basis;
    }

    /** By segment, pool and month. */
    List<SegmentNeed> of(List<Headcount> headcount) {
        List<SegmentNeed> all = new ArrayList<>();
        headcount.forEach(one -> all.addAll(of(one)));
        all.sort(java.util.Comparator.comparing(SegmentNeed::segment)
                .thenComparing(SegmentNeed::pool)
                .thenComparing(SegmentNeed::month));
        return all;
    }

    private List<SegmentNeed> of(Headcount need) {
        Window window = new Window(basis.request().horizon().index(need.month()));
        Map<SegmentId, Hours> hours = new TreeMap<>();
        for (Demand.Row row : basis.demand().rows()) {
            if (row.pool().equals(need.pool())) {
                hours.merge(row.segment(), window.of(row.levelled()), Hours::plus);
            }
        }
        double all = need.levelledHours().inHours();
        long reached = 0;
        BigDecimal before = People.of(0);
        List<SegmentNeed> parts = new ArrayList<>();
        for (Map.Entry<SegmentId, Hours> entry : hours.entrySet()) {
            reached += entry.getValue().micros();
            BigDecimal after = reached == need.levelledHours().micros()
                    ? need.unrounded()
                    : People.of(need.unrounded().doubleValue() * (reached / 1e6) / all);
            parts.add(part(need, entry.getKey(), entry.getValue(), after.subtract(before)));
            before = after;
        }
        return parts;
    }

    private SegmentNeed part(Headcount need, SegmentId id, Hours hours, BigDecimal people) {
        Optional<SegmentDemand> segment = basis.demand().segments().stream()
                .filter(one -> one.segment().equals(id))
                .findFirst();
        int accounts = segment.map(SegmentDemand::accounts).orElse(0);
        double share = people.doubleValue();
        Optional<Money> revenue = segment.filter(one -> one.withRevenue() > 0 && share > 0)
                .map(one -> one.revenue().times(1 / share));
        return new SegmentNeed(
                id,
                need.pool(),
                need.month(),
                hours,
                accounts,
                people,
                share > 0 ? OptionalDouble.of(accounts / share) : OptionalDouble.empty(),
                revenue);
    }
}
