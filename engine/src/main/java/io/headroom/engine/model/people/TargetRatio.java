package io.headroom.engine.model.people;

import io.headroom.engine.model.Money;
import java.time.YearMonth;

/**
 * The revenue for each person that a company wants to have grown into by a month (text 002: below $1M a person with early customers, $2M by
 * the end of next year). It moves no need: a plan shows the way there beside what the work asks for.
 */
public record TargetRatio(Money revenuePerPerson, YearMonth by) {
    public TargetRatio {
        if (revenuePerPerson.minor() <= 0) {
            throw new IllegalArgumentException(
                    "The revenue for each person to grow into is above 0, but was %s.".formatted(revenuePerPerson));
        }
    }
}
