package io.headroom.engine.model.portfolio;

import io.headroom.engine.model.Hours;
import java.util.OptionalDouble;

/**
 * How much of something a book holds, and between which limits it costs nothing. Revenue is counted in even shares, all else in accounts.
 *
 * @param part what it is paid as
 * @param of   what is counted: "revenue", "renewals in April to June 2027", "accounts at risk", "stars"
 * @param cost what lies outside costs as proposed
 */
public record Band(
        Parts.Part part, String of, OptionalDouble least, double most, double before, double after, Hours cost) {
    /** Whether the book lies within the limits as proposed. */
    public boolean holds() {
        return cost.equals(Hours.NONE);
    }

    /** Whether it does so today. */
    public boolean held() {
        return before <= most && least.orElse(before) <= before;
    }
}
