package io.headroom.engine.staffing;

import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Origin;
import io.headroom.engine.model.plan.Demand.Row;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Sensitivity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the need becomes when one assumption alone changes over its plausible range: all pools together, in the answer's month. Hours
 * come from the rows of the demand, so no account is computed again.
 */
final class Sensitivities {
    private static final Set<Setting> OF_CAPACITY =
            Set.of(Setting.HOURS_PER_DAY, Setting.INTERNAL_SHARE, Setting.VACATION_DAYS, Setting.PUBLIC_HOLIDAYS);
    private static final Set<Setting> OF_NEED =
            Set.of(Setting.CONFIDENCE, Setting.MINUTES_ERROR, Setting.OVERALL_ERROR, Setting.TARGET_UTILISATION);
    static final double MINUTES = 0.15;

    private final Basis basis;
    private final Inputs inputs;
    private final int month;
    private final BigDecimal planned;
    private final List<Headcount> headcount;

    Sensitivities(Basis basis, Inputs inputs, List<Headcount> headcount) {
        this.basis = basis;
        this.inputs = inputs;
        this.headcount = headcount;
        Answers answers = new Answers(basis.request().horizon(), headcount);
        this.month = answers.month();
        this.planned = answers.unrounded(month);
    }

    /** Those that move anything, longest first. */
    List<Swing> all() {
        List<Swing> all = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            if (OF_CAPACITY.contains(setting) || OF_NEED.contains(setting)) {
                all.add(setting(setting));
            }
        }
        all.add(minutes());
        new NewCustomerEnds(basis, inputs)
                .ends()
                .ifPresent(ends -> all.add(of(
                        Setting.NEW_CUSTOMERS_PER_QUARTER.key(),
                        Words.label(Setting.NEW_CUSTOMERS_PER_QUARTER),
                        "assumption",
                        ends.get(0),
                        ends.get(1))));
        duties().forEach(duty -> charter(duty).ifPresent(all::add));
        for (Guess guess : Guess.values()) {
            guess(guess).ifPresent(all::add);
        }
        return all.stream()
                .filter(swing -> swing.shown().swing().signum() != 0)
                .sorted(Comparator.comparing((Swing swing) -> swing.shown().swing())
                        .reversed()
                        .thenComparing(swing -> swing.shown().name()))
                .toList();
    }

    private Swing setting(Setting setting) {
        double[] ends = ends(setting, basis.assumptions().value(setting));
        return of(
                setting.key(),
                Words.label(setting),
                setting.kind() == Setting.Kind.CHOICE ? "choice" : "assumption",
                at(setting, ends[0]),
                at(setting, ends[1]));
    }

    /** The plausible range; around the value itself where somebody gave another than the usual one. */
    static double[] ends(Setting setting, double value) {
        double low = setting.low().orElse(value);
        double high = setting.high().orElse(value);
        if (setting.kind() == Setting.Kind.ASSUMPTION) {
            low += value - setting.usual();
            high += value - setting.usual();
        }
        return new double[] {
            Math.max(setting.least(), Math.min(low, value)), Math.min(setting.most(), Math.max(high, value))
        };
    }

    private Swing.End at(Setting setting, double value) {
        Assumptions changed = basis.assumptions().with(setting, value);
        Basis there = basis.with(changed);
        if (OF_CAPACITY.contains(setting)) {
            Capacity capacity =
                    inputs.capacity(basis.request().horizon(), basis.request().team(), changed);
            there = there.with(capacity);
        }
        return end(Words.value(setting, value), there);
    }

    private Swing minutes() {
        return of(
                Setting.EFFORT_SCALE.key(),
                Words.label(Setting.EFFORT_SCALE),
                "assumption",
                minutes(1 - MINUTES),
                minutes(1 + MINUTES));
    }

    private Swing.End minutes(double factor) {
        Demand changed = Changes.times(basis.demand(), row -> row.origin() != Origin.PROGRAMME, factor);
        return end(Words.value(Setting.EFFORT_SCALE, factor), basis.with(changed));
    }

    private Set<String> duties() {
        Set<String> duties = new TreeSet<>(basis.demand().outside().keySet());
        basis.demand().rows().stream().map(Row::duty).forEach(duties::add);
        duties.remove("");
        return duties;
    }

    private Optional<Swing> charter(String duty) {
        boolean here = basis.demand().rows().stream().anyMatch(row -> row.duty().equals(duty));
        Demand without = Changes.without(basis.demand(), row -> row.duty().equals(duty));
        Optional<Demand> with = here ? Optional.of(basis.demand()) : brought(duty);
        return with.map(demand -> of(
                "charter." + duty,
                "Who does " + duty,
                "charter",
                end("another team", basis.with(without)),
                end(here ? "stays here" : "your team does it", basis.with(demand))));
    }

    /** The demand with a duty of others brought here: to the owners' pool that has most hours. */
    private Optional<Demand> brought(String duty) {
        MonthlyHours hours = basis.demand().outside().get(duty);
        if (hours == null) {
            return Optional.empty();
        }
        return basis.demand().rows().stream()
                .filter(row -> row.role().equals(basis.owners()))
                .max(Comparator.comparing(row -> row.levelled().total()))
                .map(row -> Changes.plus(basis.demand(), List.of(Changes.duty(basis.demand(), row, duty, hours))));
    }

    private Optional<Swing> guess(Guess guess) {
        boolean used =
                basis.demand().rows().stream().anyMatch(row -> row.guessed().containsKey(guess));
        if (!used) {
            return Optional.empty();
        }
        Demand without = Changes.without(basis.demand(), guess);
        return Optional.of(of(
                key(guess),
                Words.label(guess),
                "guess",
                end("none of this work", basis.with(without)),
                new Swing.End("as guessed", basis, headcount)));
    }

    static String key(Guess guess) {
        return "guess." + guess.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Swing.End end(String meaning, Basis there) {
        return new Swing.End(meaning, there, new Needs(there).all());
    }

    /** The end with fewer people first. */
    private Swing of(String name, String label, String kind, Swing.End one, Swing.End other) {
        boolean rising = people(one).compareTo(people(other)) <= 0;
        Swing.End low = rising ? one : other;
        Swing.End high = rising ? other : one;
        return new Swing(new Sensitivity(name, label, kind, planned, shown(low), shown(high)), low, high);
    }

    private Sensitivity.End shown(Swing.End end) {
        return new Sensitivity.End(end.meaning(), people(end), answers(end).required(month));
    }

    private BigDecimal people(Swing.End end) {
        return answers(end).unrounded(month);
    }

    private Answers answers(Swing.End end) {
        return new Answers(basis.request().horizon(), end.headcount());
    }
}
