package io.headroom.engine.staffing;

import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Demand.Sizes;
import java.util.ArrayList;
import java.util.List;

/**
 * How many people it takes at least to own whole accounts: the lower bound L2 of Martello and Toth (Discrete Applied Mathematics 28, 1990)
 * for bin packing, on a histogram whose bins count with their lower edges, so it never says too many. An account larger than a person fills one.
 *
 * <pre>
 *   for every α ≤ C/2:  |larger than C − α| + |larger than C/2| + what the rest ≥ α needs beyond the room that these leave
 * </pre>
 */
record Packing(List<Integer> counts, double step) {

    /** The dedicated accounts of a pool, with their sizes multiplied by {@code factor}. */
    static Packing of(Demand demand, PoolId pool, Window window, double factor) {
        List<Integer> counts = new ArrayList<>();
        for (SegmentDemand segment : demand.segments()) {
            for (Sizes sizes : segment.sizes()) {
                if (sizes.pool().equals(pool) && sizes.month() == window.month()) {
                    add(counts, sizes.counts());
                }
            }
        }
        return new Packing(List.copyOf(counts), Sizes.STEP_HOURS * factor);
    }

    /** The bound for people with so many hours each. */
    int people(double hoursEach) {
        int most = 0;
        for (int alpha = 0; alpha < counts.size() && alpha * step <= hoursEach / 2; alpha++) {
            most = Math.max(most, bound(hoursEach, alpha * step));
        }
        return most;
    }

    private int bound(double each, double alpha) {
        int alone = 0;
        int large = 0;
        double sumLarge = 0;
        double sumSmall = 0;
        for (int at = 0; at < counts.size(); at++) {
            double size = Math.min(at * step, each);
            int count = counts.get(at);
            if (size > each - alpha) {
                alone += count;
            } else if (size > each / 2) {
                large += count;
                sumLarge += count * size;
            } else if (size >= alpha) {
                sumSmall += count * size;
            }
        }
        double overflow = sumSmall - (large * each - sumLarge);
        return alone + large + Math.max(0, (int) Math.ceil(overflow / each - 1e-9));
    }

    private static void add(List<Integer> sum, List<Integer> more) {
        for (int at = 0; at < more.size(); at++) {
            if (at == sum.size()) {
                sum.add(0);
            }
            sum.set(at, sum.get(at) + more.get(at));
        }
    }
}
