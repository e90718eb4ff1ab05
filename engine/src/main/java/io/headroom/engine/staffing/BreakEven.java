package io.headroom.engine.staffing;

import io.headroom.engine.model.Money;
import java.util.OptionalDouble;

/**
 * When people pay for themselves: the share of a revenue that they must save, at its gross margin.
 *
 * <pre>
 *   $135k on $1.5M at 78 %  →  135 ÷ (1,500 × 0.78) = 11.5 %
 * </pre>
 *
 * How much more than that they protect is not known without a comparison to customers who were left alone, so it is never claimed.
 */
public record BreakEven(Money cost, Money revenue, double margin) {
    public BreakEven {
        if (!(margin > 0 && margin <= 1)) {
            throw new IllegalArgumentException(
                    "A gross margin lies above 0 and up to 1, but was %s.".formatted(margin));
        }
    }

    /** The share of the revenue to save; empty where there is none. */
    public OptionalDouble share() {
        return revenue.minor() > 0
                ? OptionalDouble.of(cost.amount() / (revenue.amount() * margin))
                : OptionalDouble.empty();
    }
}
