package io.headroom.engine.staffing;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.people.Team.Origin;
import io.headroom.engine.model.plan.Action;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Unowned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What to do, best first: moving comes before hiring, hiring before asking. What would be wrong at either end of any assumption's range
 * is not among it; what only asks for a better answer always is right.
 */
final class Actions {
    private static final int LEAST = 3;
    private static final int RELIEFS = 3;

    private final Basis basis;
    private final List<Headcount> headcount;
    private final List<Swing> swings;
    private final Robust robust;
    private final int month;

    Actions(Basis basis, List<Headcount> headcount, List<Swing> swings) {
        this.basis = basis;
        this.headcount = headcount;
        this.swings = swings;
        this.robust = new Robust(basis, headcount, swings);
        this.month = new Answers(basis.request().horizon(), headcount).month();
    }

    List<Action> all(List<PersonLoad> loads, Unowned unowned) {
        List<Action> reliefs = reliefs(loads);
        List<Action> all = new ArrayList<>(reliefs.subList(0, Math.min(1, reliefs.size())));
        all.addAll(positions());
        owners(unowned, all);
        gaps(all);
        all.addAll(reliefs.subList(Math.min(1, reliefs.size()), Math.min(RELIEFS, reliefs.size())));
        questions(all);
        fill(all);
        return all;
    }

    private List<Action> reliefs(List<PersonLoad> loads) {
        return loads.stream()
                .filter(load -> load.relief().isPresent())
                .filter(load -> robust.relief(load, load.relief().orElseThrow()))
                .sorted(Comparator.comparingDouble(PersonLoad::worstUtilisation)
                        .reversed()
                        .thenComparing(PersonLoad::person))
                .map(load -> (Action) new Action.Relieve(
                        load.person(),
                        load.name(),
                        basis.request().horizon().month(load.worst()),
                        load.relief().orElseThrow()))
                .toList();
    }

    private List<Action> positions() {
        List<Action> actions = new ArrayList<>();
        for (PoolId pool : basis.pools().keySet()) {
            robust.openPositions(pool, month).ifPresent(actions::add);
            robust.keepSize(pool).ifPresent(actions::add);
        }
        return actions;
    }

    private void owners(Unowned unowned, List<Action> actions) {
        if (unowned.accounts() > 0) {
            int renewals = 0;
            Hours hours = Hours.NONE;
            int last = Math.min(month + Window.MONTHS, unowned.renewals().size());
            for (int at = month; at < last; at++) {
                renewals += unowned.renewals().get(at);
                hours = hours.plus(unowned.hours().at(at));
            }
            actions.add(new Action.NameOwners(unowned.accounts(), hours, renewals));
        }
        if (basis.request().team().origin() == Origin.OWNERS) {
            actions.add(new Action.ConfirmOwners(basis.request().team().people().size()));
        }
    }

    private void gaps(List<Action> actions) {
        for (Headcount need : new Answers(basis.request().horizon(), headcount).in(month)) {
            need.cover().gaps().stream()
                    .filter(gap -> gap.people() == 0)
                    .map(gap -> new Action.CloseGap(need.pool(), gap.kind(), gap.name(), gap.accounts()))
                    .forEach(actions::add);
        }
    }

    private void questions(List<Action> actions) {
        swings.stream()
                .filter(swing -> swing.shown().kind().equals("charter"))
                .findFirst()
                .ifPresent(swing -> actions.add(new Action.DecideCharter(
                        swing.shown().name().substring("charter.".length()),
                        swing.shown().swing())));
        minutes().stream().limit(1).forEach(actions::add);
        if (NewCustomerEnds.planned(basis.assumptions()) == 0) {
            actions.add(new Action.SayNewCustomers(NewCustomerEnds.asked(basis), newCustomers()));
        }
        int guessed = basis.request().understood().guessed().getOrDefault(Guess.RENEWAL_SPREAD, 0);
        if (guessed > 0) {
            actions.add(new Action.AskRenewalDates(guessed, hours(Guess.RENEWAL_SPREAD)));
        }
    }

    /** More questions, where fewer than three things stand: they are always right. */
    private void fill(List<Action> actions) {
        List<Action> more = new ArrayList<>(minutes());
        more.removeAll(actions);
        more.add(new Action.ConfirmOwners(basis.request().team().people().size()));
        more.add(new Action.SayNewCustomers(OptionalInt.empty(), newCustomers()));
        more.add(new Action.DecideCharter("onboarding", People.of(0)));
        for (Action action : more) {
            boolean there = actions.stream().anyMatch(one -> one.getClass() == action.getClass());
            if (actions.size() < LEAST && (!there || action instanceof Action.ProveMinutes)) {
                actions.add(action);
            }
        }
    }

    /** Activities by hours, with the people that hang on {@link Sensitivities#MINUTES} either way. */
    private List<Action> minutes() {
        Map<ActivityId, Double> people = new TreeMap<>();
        for (Headcount need : new Answers(basis.request().horizon(), headcount).in(month)) {
            double all = need.levelledHours().inHours();
            for (Demand.Row row : basis.demand().rows()) {
                if (row.pool().equals(need.pool()) && row.origin() != Demand.Origin.PROGRAMME && all > 0) {
                    double part = new Window(month).of(row.levelled()).inHours() / all;
                    people.merge(row.activity(), part * need.unrounded().doubleValue(), Double::sum);
                }
            }
        }
        return people.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<ActivityId, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> (Action) new Action.ProveMinutes(
                        label(entry.getKey()), People.of(entry.getValue() * 2 * Sensitivities.MINUTES)))
                .toList();
    }

    private String label(ActivityId id) {
        return basis.blueprint()
                .activity(id)
                .map(Activity::label)
                .filter(label -> !label.isBlank())
                .orElse(id.value());
    }

    private BigDecimal newCustomers() {
        return swings.stream()
                .filter(swing -> swing.shown().name().equals("new_customers_per_quarter"))
                .map(swing -> swing.shown().swing())
                .findFirst()
                .orElse(People.of(0));
    }

    private Hours hours(Guess guess) {
        Hours sum = Hours.NONE;
        for (Demand.Row row : basis.demand().rows()) {
            MonthlyHours hours = row.guessed().get(guess);
            sum = hours == null
                    ? sum
                    : sum.plus(hours.sum(0, basis.request().horizon().months()));
        }
        return sum;
    }
}
