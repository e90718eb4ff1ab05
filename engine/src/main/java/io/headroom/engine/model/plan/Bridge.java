package io.headroom.engine.model.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * From one plan's need to another's: volume, mix, effort and capacity replaced in this order on unrounded people, and rounding as the rest.
 * The steps add up exactly.
 */
public record Bridge(YearMonth fromMonth, int from, YearMonth toMonth, int to, List<Step> steps) {
    public Bridge {
        steps = List.copyOf(steps);
    }

    /** One step: people with six decimals. */
    public record Step(Kind kind, String why, BigDecimal people) {
        /** In the order in which they are replaced. */
        public enum Kind {
            VOLUME,
            MIX,
            EFFORT,
            CAPACITY,
            ROUNDING
        }
    }
}
