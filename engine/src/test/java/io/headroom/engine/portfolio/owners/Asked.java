package io.headroom.engine.portfolio.owners;

import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.anActivity;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import io.headroom.engine.model.portfolio.OwnershipRules;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import io.headroom.engine.sample.AccountBuilder;
import io.headroom.engine.sample.PersonBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A company that asks who should own what, in the making: every account asks the same hours each month, and there is a year to look at. */
final class Asked {
    private static final int EFFORT = 50;
    private static final Horizon YEAR = new Horizon(LocalDate.of(2027, 1, 1), YearMonth.of(2027, 1), 12);

    private final List<Account> accounts = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private Assumptions assumptions = Assumptions.usual(Currency.getInstance("USD"));
    private OwnershipRules rules = OwnershipRules.NONE;
    private Blueprint blueprint;

    private Asked(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    static Asked minutesAMonth(double minutes) {
        return new Asked(
                aBlueprint().with(anActivity("work").taking(minutes).build()).build());
    }

    Asked with(Blueprint other) {
        blueprint = other;
        return this;
    }

    Asked with(AccountBuilder... more) {
        Stream.of(more).map(AccountBuilder::build).forEach(accounts::add);
        return this;
    }

    Asked with(PersonBuilder... more) {
        Stream.of(more).map(PersonBuilder::build).forEach(people::add);
        return this;
    }

    Asked with(Setting setting, double value) {
        assumptions = assumptions.with(setting, value);
        return this;
    }

    Asked with(OwnershipRules other) {
        rules = other;
        return this;
    }

    PortfolioRequest request(int moves) {
        return new PortfolioRequest(
                new PlanRequest(
                        YEAR,
                        blueprint,
                        assumptions,
                        accounts,
                        new Team(people, List.of(), Map.of(), Team.Origin.FILE),
                        Understood.of(accounts.size())),
                new RoleId("csm"),
                rules,
                moves,
                EFFORT);
    }

    Portfolio moving(int moves) {
        return new PortfolioOptimizer(1).optimize(request(moves));
    }
}
