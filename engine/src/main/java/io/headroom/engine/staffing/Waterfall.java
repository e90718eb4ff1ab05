package io.headroom.engine.staffing;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Headcount.Step.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * From raw hours to people, step by step. Each step is the difference of what stands after and before it, so people and money add up exactly.
 */
final class Waterfall {
    private final Money yearly;
    private final Set<Step> without;
    private final List<Headcount.Step> steps = new ArrayList<>();
    private BigDecimal people = People.of(0);

    /** {@code yearly} is the cost of a person. */
    Waterfall(Money yearly, Set<Step> without) {
        this.yearly = yearly;
        this.without = without;
    }

    Waterfall to(Kind kind, BigDecimal reached, String why) {
        steps.add(new Headcount.Step(
                kind, why, reached.subtract(people), cost(reached).minus(cost(people))));
        people = reached;
        return this;
    }

    /** A step that can be switched off, and then says so and changes nothing. */
    Waterfall to(Kind kind, Step step, BigDecimal reached, String why) {
        return without.contains(step) ? to(kind, people, "switched off") : to(kind, reached, why);
    }

    BigDecimal people() {
        return people;
    }

    List<Headcount.Step> steps() {
        return List.copyOf(steps);
    }

    private Money cost(BigDecimal count) {
        return Money.of(yearly.exact().multiply(count), yearly.currency());
    }

    static String percent(double share) {
        double percent = Math.rint(share * 1000) / 10;
        return percent == Math.rint(percent)
                ? "%s %%".formatted((long) percent)
                : String.format(Locale.ROOT, "%.1f %%", percent);
    }
}
