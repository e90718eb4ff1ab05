package io.headroom.engine.staffing;

import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Headcount.Ceiling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * People by the most accounts or revenue that one of them may have. In each segment the larger of both binds; segments add up.
 *
 * <pre>
 *   60 accounts, at most 25 each       → 2.40
 *   $4.0M, at most $1.2M each          → 3.33
 *   the segment needs                    3.33
 * </pre>
 */
record Ceilings(List<OfSegment> segments) {

    /** One segment's people by each of its ceilings; empty where it has no such ceiling. */
    record OfSegment(SegmentDemand demand, Segment segment, OptionalDouble byAccounts, OptionalDouble byRevenue) {
        double people() {
            return People.rounded(Math.max(byAccounts.orElse(0), byRevenue.orElse(0)));
        }

        boolean accountsBind() {
            return byAccounts.orElse(0) > 0 && byAccounts.orElse(0) >= byRevenue.orElse(0);
        }

        SegmentId id() {
            return segment.id();
        }
    }

    /** The ceilings of the segments whose owners are in a pool. */
    static Ceilings of(Basis basis, PoolId pool) {
        List<OfSegment> segments = new ArrayList<>();
        for (SegmentDemand demand : basis.segments(pool)) {
            Segment segment = basis.blueprint().segment(demand.segment());
            boolean limited =
                    segment.maxAccounts().isPresent() || segment.maxRevenue().isPresent();
            if (limited && basis.ownersOf(demand.segment()).equals(pool)) {
                segments.add(new OfSegment(demand, segment, byAccounts(demand, segment), byRevenue(demand, segment)));
            }
        }
        return new Ceilings(segments);
    }

    double people() {
        return People.rounded(segments.stream().mapToDouble(OfSegment::people).sum());
    }

    /** Which ceiling decides, in words; both where it is one in some segments and the other in others. */
    String binding() {
        boolean accounts = segments.stream().anyMatch(OfSegment::accountsBind);
        boolean revenue = segments.stream().anyMatch(segment -> segment.people() > 0 && !segment.accountsBind());
        String what = accounts && revenue ? "accounts or revenue" : revenue ? "revenue" : "accounts";
        return "the most %s that one person may have".formatted(what);
    }

    Optional<Ceiling> ceiling() {
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Ceiling(
                sum(segments.stream().map(OfSegment::byAccounts).toList()),
                sum(segments.stream().map(OfSegment::byRevenue).toList())));
    }

    private static OptionalDouble byAccounts(SegmentDemand demand, Segment segment) {
        return segment.maxAccounts().isPresent()
                ? OptionalDouble.of((double) demand.accounts()
                        / Math.max(1, segment.maxAccounts().getAsInt()))
                : OptionalDouble.empty();
    }

    private static OptionalDouble byRevenue(SegmentDemand demand, Segment segment) {
        return segment.maxRevenue().isPresent() && segment.maxRevenue().getAsDouble() > 0
                ? OptionalDouble.of(
                        demand.revenue().amount() / segment.maxRevenue().getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble sum(List<OptionalDouble> parts) {
        return parts.stream().anyMatch(OptionalDouble::isPresent)
                ? OptionalDouble.of(
                        parts.stream().mapToDouble(part -> part.orElse(0)).sum())
                : OptionalDouble.empty();
    }
}
