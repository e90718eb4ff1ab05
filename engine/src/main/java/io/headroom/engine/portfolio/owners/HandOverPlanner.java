package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.HandOver;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Who covers what when somebody leaves: the same prices and rules as {@link PortfolioOptimizer}, by which every account of the leaver goes to whoever it fits
 * and burdens least, whatever froze it. An account is urgent if it renews soon or is at risk, by the settings.
 * The same request gives the same hand-over.
 */
public final class HandOverPlanner {
    private final int threads;

    /** {@code threads} changes how long it takes and nothing else. */
    public HandOverPlanner(int threads) {
        this.threads = threads;
    }

    /**
     * {@code on} is the first day on which the person is no longer here, not before the day of the accounts.
     *
     * @throws IllegalArgumentException if nobody in the team has this key
     */
    public HandOver plan(PortfolioRequest request, PersonId leaver, LocalDate on) {
        PortfolioRequest without = new PortfolioRequest(
                leaving(request.plan(), leaver, on),
                request.role(),
                request.rules(),
                request.moves(),
                request.effort());
        Portfolio portfolio = new PortfolioOptimizer(threads).optimize(without);
        return new HandOver(leaver, on, new HandOverNotes(without, portfolio, on).of(leaver), portfolio);
    }

    private static PlanRequest leaving(PlanRequest plan, PersonId leaver, LocalDate on) {
        if (plan.team().person(leaver).isEmpty()) {
            throw new IllegalArgumentException("\"%s\" is nobody in the team.".formatted(leaver));
        }
        List<Person> people = plan.team().people().stream()
                .map(person -> person.id().equals(leaver) ? person.leaving(on) : person)
                .toList();
        Team team = new Team(
                people,
                plan.team().timeOff(),
                plan.team().holidays(),
                plan.team().origin());
        double days = (double) plan.horizon().asOf().until(on, ChronoUnit.DAYS);
        Assumptions assumptions = plan.assumptions()
                .with(Setting.HANDOVER_DAYS, Math.max(days, plan.assumptions().value(Setting.HANDOVER_DAYS)));
        return new PlanRequest(plan.horizon(), plan.blueprint(), assumptions, plan.accounts(), team, plan.understood());
    }
}
