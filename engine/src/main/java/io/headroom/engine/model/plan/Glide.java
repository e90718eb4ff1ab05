package io.headroom.engine.model.plan;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.people.TargetRatio;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The way from today's revenue for each person to the one that a company wants to have grown into, beside what the work asks for; no input
 * to the need. The ratio rises evenly from month to month up to the target's and stays there.
 *
 * @param today   revenue for each of the people there are in the first month; for each person needed, where nobody is there
 * @param steps   by month shown
 * @param reached the first month from which on the people that the work needs leave each the target's revenue; empty where it is not reached
 * @param crosses the first month in which the way has fewer people than the work needs; empty where it never has
 */
public record Glide(
        TargetRatio target, Money today, List<Step> steps, Optional<YearMonth> reached, Optional<YearMonth> crosses) {

    public Glide {
        steps = List.copyOf(steps);
    }

    /**
     * One month of the way.
     *
     * @param revenuePerPerson on the way
     * @param people           the month's revenue over it
     */
    public record Step(YearMonth month, Money revenuePerPerson, double people) {}
}
