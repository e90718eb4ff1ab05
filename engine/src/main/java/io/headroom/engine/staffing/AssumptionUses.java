package io.headroom.engine.staffing;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.SupportStaff;
import io.headroom.engine.model.plan.AssumptionUse;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Headcount.Step.Kind;
import io.headroom.engine.model.plan.Sensitivity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that was taken for granted, with where it comes from and what it does to the number. */
final class AssumptionUses {
    private static final String NOTHING = "none on today's book";

    private final Basis basis;
    private final Assumptions assumptions;
    private final List<Headcount> needs;
    private final List<Sensitivity> sensitivities;

    /** {@code needs} are those of all pools in the answer's month. */
    AssumptionUses(Basis basis, List<Headcount> needs, List<Sensitivity> sensitivities) {
        this.basis = basis;
        this.assumptions = basis.assumptions();
        this.needs = needs;
        this.sensitivities = sensitivities;
    }

    /** Every setting of a plan, then the guesses, then what the assumptions hold beside settings, then the minutes of each activity. */
    List<AssumptionUse> all() {
        List<AssumptionUse> all = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            if (setting.kind() != Setting.Kind.ASSIGNMENT) {
                all.add(setting(setting));
            }
        }
        basis.request().understood().guessed().forEach((guess, accounts) -> all.add(guess(guess, accounts)));
        others(all);
        minutes(all);
        return all;
    }

    private AssumptionUse setting(Setting setting) {
        boolean given = assumptions.given().containsKey(setting);
        Optional<Sensitivity> moves = sensitivity(setting.key());
        return new AssumptionUse(
                setting.key(),
                setting.meaning(),
                Words.value(setting, assumptions.value(setting)),
                given ? "given" : setting.source(),
                given,
                moves.map(AssumptionUses::effect).orElseGet(() -> effect(setting)),
                moves.map(AssumptionUses::swing).orElse(OptionalDouble.empty()));
    }

    private static String effect(Sensitivity moves) {
        return "moves the need by %s, from %s (%s) to %s (%s)"
                .formatted(
                        Words.people(moves.swing()),
                        Words.people(moves.low().people()),
                        moves.low().meaning(),
                        Words.people(moves.high().people()),
                        moves.high().meaning());
    }

    private static OptionalDouble swing(Sensitivity moves) {
        return OptionalDouble.of(moves.swing().doubleValue());
    }

    private Optional<Sensitivity> sensitivity(String name) {
        return sensitivities.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private String effect(Setting setting) {
        return switch (setting) {
            case LOADED_COST, GROSS_MARGIN -> "money only";
            case ATTRITION, GROSS_RETENTION -> "none: today's book and people are planned, nobody is assumed to leave";
            case SEED -> "none: nothing in this plan is drawn at random";
            case MINIMUM_DIRECT_HOURS -> "flags people, moves no number";
            case UNPROVEN_BELOW, UNPROVEN_ABOVE -> "decides when minutes are called unproven, moves no number";
            case MINIMUM_COVER -> cover(Bounds.LEAST);
            case ANSWERED_IN_TIME -> cover(Bounds.IN_TIME);
            case TERM_MONTHS -> "dates the renewals of accounts whose contract's length is unknown";
            case FACTOR_FLOOR, FACTOR_CEILING -> cut();
            case NEW_CUSTOMERS_PER_QUARTER ->
                basis.accounts() == 0 ? NOTHING : "none here: new customers bring no work by this blueprint";
            case HOURS_PER_DAY,
                    INTERNAL_SHARE,
                    VACATION_DAYS,
                    PUBLIC_HOLIDAYS,
                    TARGET_UTILISATION,
                    CONFIDENCE,
                    MINUTES_ERROR,
                    OVERALL_ERROR,
                    EFFORT_SCALE,
                    MOVE_PRICE,
                    TENURE_PRICE,
                    OVERLOAD_PRICE,
                    CAUTION_PRICE,
                    MUST_ACT_PRICE,
                    ADDED_OVERLOAD_PRICE,
                    IMBALANCE_PRICE,
                    MISFIT_PRICE,
                    REGION_PRICE,
                    TIMEZONE_HOURS,
                    TIMEZONE_PRICE,
                    SENIORITY_REVENUE,
                    SENIORITY_MONTHS,
                    SENIORITY_PRICE,
                    REVENUE_BAND,
                    REVENUE_PRICE,
                    RENEWALS_BAND,
                    RENEWALS_PRICE,
                    RISK_SHARE,
                    RISK_PRICE,
                    MIX_BAND,
                    MIX_PRICE,
                    UNOWNED_PRICE,
                    RENEWAL_FREEZE,
                    MOVE_FREEZE,
                    AT_RISK_HEALTH,
                    MOVES_PER_PERSON,
                    STARTER_DAYS,
                    STARTER_INTAKE,
                    COVER_PRICE,
                    HANDOVER_DAYS -> NOTHING;
        };
    }

    /** What the cover step adds in the pools where this bound decides. */
    private String cover(String binding) {
        BigDecimal people = needs.stream()
                .filter(need -> need.cover().binding().startsWith(binding))
                .flatMap(need -> need.steps().stream())
                .filter(step -> step.kind() == Kind.COVER)
                .map(Headcount.Step::people)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return people.signum() == 0
                ? NOTHING + ": others ask for as many people"
                : "adds %s as cover".formatted(Words.people(people));
    }

    private String cut() {
        return basis.demand().issues().stream()
                .map(issue -> issue.expected())
                .filter(text -> text.contains("factor_floor"))
                .findFirst()
                .orElse(NOTHING + ": no factors are cut");
    }

    private AssumptionUse guess(Guess guess, int accounts) {
        Optional<Sensitivity> rests = sensitivity(Sensitivities.key(guess));
        String effect = rests.map(moves -> Words.people(moves.swing()) + " rest on it")
                .orElse(
                        switch (guess) {
                            case OWNER_HOUSE, OWNER_LEFT -> "none on the need: the work is there, its owner is missing";
                            case ID_FROM_NAME -> "none on the need: keys only";
                            case RENEWAL_SPREAD, RENEWAL_ROLLED, STAGE_START_SPREAD -> NOTHING;
                        });
        return new AssumptionUse(
                Sensitivities.key(guess),
                Words.label(guess),
                Words.accounts(accounts),
                "guess: the file does not say",
                false,
                effect,
                rests.map(AssumptionUses::swing).orElse(OptionalDouble.empty()));
    }

    private void others(List<AssumptionUse> all) {
        boolean usualRamp = assumptions.ramp().equals(Assumptions.USUAL_RAMP);
        all.add(use(
                "ramp",
                "Part of a full person that a new one is, month by month",
                assumptions.ramp().stream().map(Words::plain).collect(Collectors.joining(", ")),
                usualRamp ? "malbrecht: 0, .5, .5, 1 (grade B)" : "given",
                !usualRamp,
                "changes the people available while somebody is new, not the need"));
        assumptions
                .charter()
                .forEach((duty, role) -> all.add(use(
                        "charter." + duty,
                        "Who does " + duty,
                        role.map(Object::toString).orElse("others, outside this plan"),
                        "given",
                        true,
                        sensitivity("charter." + duty)
                                .map(AssumptionUses::effect)
                                .orElse(NOTHING))));
        assumptions
                .newCustomers()
                .forEach((segment, count) -> all.add(use(
                        "new_customers." + segment,
                        "New customers of segment " + segment,
                        Words.plain(count) + " a quarter",
                        "given",
                        true,
                        "part of new_customers_per_quarter")));
        assumptions
                .roleCosts()
                .forEach((role, cost) -> all.add(
                        use("cost." + role, "Yearly cost of a " + role, cost.toString(), "given", true, "money only")));
        for (SupportStaff staff : assumptions.supportStaff()) {
            all.add(use(
                    "support_staff." + staff.role(),
                    staff.role() + " from " + Words.count(staff.fromAccounts(), "customer", "customers") + " on",
                    staff.yearlyCost() + " a year each",
                    "given",
                    true,
                    "money only"));
        }
        assumptions
                .without()
                .forEach(step -> all.add(use(
                        "without." + step.name().toLowerCase(java.util.Locale.ROOT),
                        "A step of the headcount that is switched off",
                        "off",
                        "given",
                        true,
                        "the step adds nothing")));
    }

    private static AssumptionUse use(
            String name, String label, String value, String source, boolean given, String effect) {
        return new AssumptionUse(name, label, value, source, given, effect, OptionalDouble.empty());
    }

    private void minutes(List<AssumptionUse> all) {
        Map<ActivityId, Double> people = people();
        for (Activity activity : basis.blueprint().activities()) {
            double rests = people.getOrDefault(activity.id(), 0.0);
            all.add(new AssumptionUse(
                    "minutes." + activity.id(),
                    "Minutes of " + Loads.label(basis.blueprint(), activity.id()),
                    "%s minutes on average".formatted(Words.plain(activity.meanMinutes())),
                    activity.source(),
                    false,
                    rests > 0 ? Words.people(rests) + " rest on it" : NOTHING,
                    rests > 0 ? OptionalDouble.of(rests) : OptionalDouble.empty()));
        }
    }

    private Map<ActivityId, Double> people() {
        Map<ActivityId, Double> people = new TreeMap<>();
        for (Headcount need : needs) {
            Window window = new Window(basis.request().horizon().index(need.month()));
            double all = need.levelledHours().inHours();
            for (Demand.Row row : basis.demand().rows()) {
                if (row.pool().equals(need.pool()) && all > 0) {
                    double part = window.of(row.levelled()).inHours() / all;
                    people.merge(row.activity(), part * need.unrounded().doubleValue(), Double::sum);
                }
            }
        }
        return people;
    }
}
