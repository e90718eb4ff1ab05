package io.headroom.engine.model.plan;

import io.headroom.engine.model.Money;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Accounts and revenue in a month, and what comes to each person that the work needs; derived, never put in. Today's accounts count whole,
 * for a plan loses none and grows none, and new customers from the month in which they come.
 *
 * @param accounts          those of today and, in fractions, those who have come by then
 * @param revenue           their yearly revenue; empty where none is known
 * @param required          whole people of all pools
 * @param available         ramped FTE of the people there are
 * @param accountsPerPerson for each of the people needed; empty where nobody is
 * @param revenuePerPerson  the same; empty where nobody is needed or no revenue is known
 */
public record Ratio(
        YearMonth month,
        double accounts,
        Optional<Money> revenue,
        int required,
        double available,
        OptionalDouble accountsPerPerson,
        Optional<Money> revenuePerPerson) {}
