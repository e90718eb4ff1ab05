package io.headroom.engine.model.people;

import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a company takes for granted: every {@link Setting}, and what does not fit in one number.
 *
 * @param currency     the reporting currency; all money of a plan is in it
 * @param given        the settings that somebody gave; all others have their defaults
 * @param ramp         the part of a full person that a new one is in the first, second, … month; fully there afterwards
 * @param charter      who does a duty: a role, or empty for people outside this plan. Duties that are missing are as the blueprint says
 * @param newCustomers new customers a quarter by segment; where empty, {@link Setting#NEW_CUSTOMERS_PER_QUARTER} in today's mix
 * @param roleCosts    yearly loaded cost of a person by role, where it differs from {@link Setting#LOADED_COST}
 * @param supportStaff staff who come with size
 * @param budget       what may be spent, where it was said
 * @param targetRatio  the revenue for each person to have grown into by a month, where it was said; no input to the need
 * @param without      the steps of the headcount that were switched off
 */
public record Assumptions(
        Currency currency,
        Map<Setting, Double> given,
        List<Double> ramp,
        Map<String, Optional<RoleId>> charter,
        Map<SegmentId, Double> newCustomers,
        Map<RoleId, Money> roleCosts,
        List<SupportStaff> supportStaff,
        Optional<Budget> budget,
        Optional<TargetRatio> targetRatio,
        Set<Step> without) {

    /** The ramp of a new person where nobody says otherwise (malbrecht, grade B). */
    public static final List<Double> USUAL_RAMP = List.of(0.0, 0.5, 0.5, 1.0);

    public Assumptions {
        Map<Setting, Double> checked = new EnumMap<>(Setting.class);
        given.forEach((setting, value) -> checked.put(setting, setting.checked(value)));
        given = java.util.Collections.unmodifiableMap(checked);
        ramp = List.copyOf(ramp);
        for (double part : ramp) {
            if (!(part >= 0 && part <= 1)) {
                throw new IllegalArgumentException(
                        "A ramp is a list of shares between 0 and 1, but held %s.".formatted(part));
            }
        }
        charter = InOrder.map(charter);
        newCustomers = InOrder.map(newCustomers);
        roleCosts = InOrder.map(roleCosts);
        supportStaff = List.copyOf(supportStaff);
        without = without.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(without));
    }

    /** Defaults only. */
    public static Assumptions usual(Currency currency) {
        return new Assumptions(
                currency,
                Map.of(),
                USUAL_RAMP,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    public double value(Setting setting) {
        return given.getOrDefault(setting, setting.usual());
    }

    /** The same with one setting changed. */
    public Assumptions with(Setting setting, double value) {
        Map<Setting, Double> changed = new EnumMap<>(Setting.class);
        changed.putAll(given);
        changed.put(setting, value);
        return new Assumptions(
                currency, changed, ramp, charter, newCustomers, roleCosts, supportStaff, budget, targetRatio, without);
    }

    /** The same with one step of the headcount switched off. */
    public Assumptions without(Step step) {
        Set<Step> off = EnumSet.of(step);
        off.addAll(without);
        return new Assumptions(
                currency, given, ramp, charter, newCustomers, roleCosts, supportStaff, budget, targetRatio, off);
    }

    /** New customers a quarter of a segment that has {@code here} of {@code all} accounts today. */
    public double newCustomers(SegmentId segment, int here, int all) {
        if (!newCustomers.isEmpty()) {
            return newCustomers.getOrDefault(segment, 0.0);
        }
        return all == 0 ? 0 : value(Setting.NEW_CUSTOMERS_PER_QUARTER) * here / all;
    }

    /** The yearly cost of a person of a role. */
    public Money cost(RoleId role) {
        Money own = roleCosts.get(role);
        return own != null ? own : Money.of(value(Setting.LOADED_COST), currency);
    }

    /** The steps from hours to people that can be switched off. */
    public enum Step {
        UNCERTAINTY,
        UTILISATION,
        COVER,
        ROUNDING
    }
}
