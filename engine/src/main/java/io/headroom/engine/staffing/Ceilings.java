package io.headroom.engine.staffing;

import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Headcount.Ceiling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

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

    /** So many accounts, of which one person may have so many at most. */
    record Limit(int accounts, int most) {
        double people() {
            return (double) accounts / most;
        }
    }

    /**
     * One segment's people by each of its ceilings.
     *
     * @param limits    the segment's own, or else those of its accounts' service levels; empty where neither has one
     * @param byRevenue empty where there is no such ceiling
     */
    record OfSegment(SegmentDemand demand, Segment segment, List<Limit> limits, OptionalDouble byRevenue) {
        OptionalDouble byAccounts() {
            return limits.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(
                            limits.stream().mapToDouble(Limit::people).sum());
        }

        double people() {
            return People.rounded(Math.max(byAccounts().orElse(0), byRevenue.orElse(0)));
        }

        boolean accountsBind() {
            return byAccounts().orElse(0) > 0 && byAccounts().orElse(0) >= byRevenue.orElse(0);
        }

        SegmentId id() {
            return segment.id();
        }
    }

    /** The ceilings of the segments whose owners are in a pool. */
    static Ceilings of(Basis basis, PoolId pool) {
        return of(basis, pool, Map.of());
    }

    /** The same if all accounts of some segments had another service level. */
    static Ceilings of(Basis basis, PoolId pool, Map<SegmentId, LevelId> changed) {
        List<OfSegment> segments = new ArrayList<>();
        for (SegmentDemand demand : basis.segments(pool)) {
            Segment segment = basis.blueprint().segment(demand.segment());
            LevelId to = changed.get(demand.segment());
            Map<LevelId, Integer> levels = to == null ? demand.levels() : Map.of(to, demand.accounts());
            List<Limit> limits = limits(basis, demand, segment, levels);
            boolean limited = !limits.isEmpty() || segment.maxRevenue().isPresent();
            if (limited && basis.ownersOf(demand.segment()).equals(pool)) {
                segments.add(new OfSegment(demand, segment, limits, byRevenue(demand, segment)));
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

    private static List<Limit> limits(
            Basis basis, SegmentDemand demand, Segment segment, Map<LevelId, Integer> levels) {
        if (segment.maxAccounts().isPresent()) {
            return List.of(new Limit(
                    demand.accounts(), Math.max(1, segment.maxAccounts().getAsInt())));
        }
        List<Limit> limits = new ArrayList<>();
        levels.forEach((level, accounts) -> {
            OptionalInt most = basis.blueprint().level(level).maxAccounts();
            if (most.isPresent() && accounts > 0) {
                limits.add(new Limit(accounts, most.getAsInt()));
            }
        });
        return List.copyOf(limits);
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
