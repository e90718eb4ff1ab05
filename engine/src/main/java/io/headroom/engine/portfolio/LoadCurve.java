package io.headroom.engine.portfolio;

import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.LoadCost.Piece;

/** A cost of load as arrays, within what the load can be at all. */
final class LoadCurve {
    private final long[] from;
    private final long[] perUnit;
    private final long[] costAt;
    private final long limit;
    private final long reach;

    /** {@code most} is the load that all jobs together would be. */
    LoadCurve(LoadCost cost, long most) {
        int pieces = cost.pieces().size();
        from = cost.pieces().stream().mapToLong(Piece::from).toArray();
        perUnit = cost.pieces().stream().mapToLong(Piece::perUnit).toArray();
        costAt = new long[pieces];
        for (int piece = 0; piece < pieces; piece++) {
            costAt[piece] = cost.at(from[piece]);
        }
        limit = cost.limit();
        reach = Math.min(limit, most);
    }

    boolean isWall() {
        return from.length == 0;
    }

    /** The largest load that the limit and the jobs allow. */
    long reach() {
        return reach;
    }

    long over(long load) {
        return Math.max(0, load - limit);
    }

    long at(long load) {
        int piece = -1;
        for (int step = Integer.highestOneBit(from.length); step > 0; step /= 2) {
            if (piece + step < from.length && from[piece + step] < load) {
                piece += step;
            }
        }
        return piece < 0 ? 0 : costAt[piece] + (load - from[piece]) * perUnit[piece];
    }

    /** The load at which price × load − cost is greatest: the one that the agent would choose if every unit brought the price. */
    long chosenAt(double price) {
        if (from.length == 0) {
            return price > 0 ? reach : 0;
        }
        double below = from[0] > 0 ? 0 : perUnit[0];
        if (price <= below) {
            return 0;
        }
        int piece = 0;
        while (piece < from.length && perUnit[piece] < price) {
            piece++;
        }
        return piece == from.length ? reach : Math.min(reach, from[piece]);
    }

    /** The load at which the cost and half the strength times the square of the distance from a target are least together; it need not be whole. */
    double near(double target, double strength) {
        double least = 0;
        double slope = 0;
        for (int piece = 0; piece < from.length; piece++) {
            double load = Math.max(least, target - slope / strength);
            if (from[piece] > 0 && load <= from[piece]) {
                return Math.min((double) limit, load);
            }
            least = from[piece];
            slope = perUnit[piece];
        }
        return Math.min((double) limit, Math.max(least, target - slope / strength));
    }
}
