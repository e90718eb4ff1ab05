package io.headroom.engine.model.portfolio;

import java.util.List;

/**
 * What the load of one agent with one resource costs: convex and piecewise linear, 0 without load, and up to a limit that no load may pass.
 *
 * <pre>
 *   cost │          ╱│            pieces  from 0: 0 a unit, from 100: 2 a unit
 *        │        ╱  │            limit   130
 *        └───────┴───┘
 *        0      100 130  load
 * </pre>
 *
 * @param pieces from rising loads on, at slopes that rise too; none is a load that costs nothing
 * @param limit  the largest load, or {@link #UNLIMITED}
 */
public record LoadCost(List<Piece> pieces, long limit) {
    /** No load is too much. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    /** A load that costs nothing and has no limit. */
    public static final LoadCost FREE = new LoadCost(List.of(), UNLIMITED);

    public LoadCost {
        pieces = List.copyOf(pieces);
        if (limit < 0) {
            throw new IllegalArgumentException("A limit of load is 0 or more, but was %s.".formatted(limit));
        }
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            boolean rises = at == 0
                    ? piece.from() == 0 || piece.perUnit() > 0
                    : piece.from() > pieces.get(at - 1).from()
                            && piece.perUnit() > pieces.get(at - 1).perUnit();
            if (!rises) {
                throw new IllegalArgumentException(
                        "A cost of load is convex: loads and slopes rise from piece to piece, after a slope of 0 below the first; but %s does not, in %s."
                                .formatted(piece, pieces));
            }
        }
    }

    /** A load that costs nothing up to a capacity, and cannot be larger. */
    public static LoadCost wall(long capacity) {
        return new LoadCost(List.of(), capacity);
    }

    /** The cost of a load, whether or not the limit allows it. */
    public long at(long load) {
        long cost = 0;
        for (int piece = 0; piece < pieces.size() && pieces.get(piece).from() < load; piece++) {
            long until = piece + 1 < pieces.size() ? pieces.get(piece + 1).from() : Long.MAX_VALUE;
            cost += (Math.min(load, until) - pieces.get(piece).from())
                    * pieces.get(piece).perUnit();
        }
        return cost;
    }

    /** What each unit of load costs from a load on, up to where the next piece begins; below the first piece it costs nothing. */
    public record Piece(long from, long perUnit) {
        public Piece {
            if (from < 0) {
                throw new IllegalArgumentException(
                        "A piece begins at a load of 0 or more, but was %s.".formatted(from));
            }
        }
    }
}
