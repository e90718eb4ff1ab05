package io.headroom.engine.portfolio.owners;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.OwnershipRules;
import io.headroom.engine.model.portfolio.OwnershipRules.Freeze;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Point;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import io.headroom.engine.proof.PortfolioProof;
import io.headroom.engine.sample.RandomCompany;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold for every company. */
class PortfolioLawsTest {
    private static final int EFFORT = 5;
    private static final List<String> CLASSES = List.of("star", "Dogs", "cow", "question_mark", "");
    private static final long FEW_PLANS = 20_000;

    @Property(tries = 40)
    void everyPortfolioKeepsItsRulesAndCostsWhatItSays(@ForAll long seed, @ForAll @IntRange(max = 4) int moves) {
        PortfolioRequest request = request(RandomCompany.of(seed), moves);

        assertThat(PortfolioProof.faults(request, portfolio(request))).isEmpty();
    }

    @Tag("slow")
    @Property(tries = 200)
    void everyPortfolioDoesLong(@ForAll long seed, @ForAll @IntRange(max = 8) int moves) {
        PortfolioRequest request = request(RandomCompany.of(seed, 30), moves);

        assertThat(PortfolioProof.faults(request, portfolio(request))).isEmpty();
    }

    /** Every plan there is with at most so many moves, tried one by one. */
    @Property(tries = 40)
    void noPlanCostsLessThanTheBoundOfItsMoves(@ForAll long seed) {
        PortfolioRequest request = request(RandomCompany.of(seed, 6), 2);
        Office office = Office.of(request);
        for (Point point : portfolio(request).frontier()) {
            long least = least(office, point.most().orElse(Integer.MAX_VALUE));
            if (least < Ledger.FORBIDDEN) {
                assertThat(least).isBetween(point.bound().micros(), point.cost().micros());
            }
        }
    }

    @Property(tries = 20)
    void theOrderOfAccountsAndPeopleNeverMatters(@ForAll long seed) {
        PlanRequest plan = RandomCompany.of(seed);
        List<Account> accounts = new ArrayList<>(plan.accounts());
        List<Person> people = new ArrayList<>(plan.team().people());
        Collections.reverse(accounts);
        Collections.reverse(people);
        Team team = new Team(
                people,
                plan.team().timeOff(),
                plan.team().holidays(),
                plan.team().origin());
        PlanRequest turned = new PlanRequest(
                plan.horizon(), plan.blueprint(), plan.assumptions(), accounts, team, plan.understood());

        assertThat(portfolio(request(turned, 3))).isEqualTo(portfolio(request(plan, 3)));
    }

    @Property(tries = 10)
    void threadsNeverMatter(@ForAll long seed) {
        PortfolioRequest request = request(RandomCompany.of(seed), 3);

        assertThat(new PortfolioOptimizer(3).optimize(request)).isEqualTo(portfolio(request));
    }

    @Property(tries = 20)
    void whereEverythingIsFrozenNothingIsCheaper(@ForAll long seed) {
        PortfolioRequest free = request(RandomCompany.of(seed), 3);
        OwnershipRules frozen =
                new OwnershipRules(List.of(), List.of(new Freeze(Set.of(), Condition.ALWAYS, Optional.empty(), "")));
        Portfolio still = portfolio(new PortfolioRequest(free.plan(), free.role(), frozen, 3, EFFORT));

        assertThat(still.moves()).isEmpty();
        assertThat(still.chosen().cost())
                .isGreaterThanOrEqualTo(portfolio(free).chosen().bound());
    }

    private static long least(Office office, int most) {
        double plans = 1;
        for (Bundle bundle : office.bundles) {
            plans *= bundle.owners().length;
        }
        return plans > FEW_PLANS ? Ledger.FORBIDDEN : least(new Ledger(office, office.today()), 0, most);
    }

    private static long least(Ledger ledger, int bundle, int most) {
        if (bundle == ledger.office.bundles.size()) {
            return ledger.moves() <= most && keepsLimits(ledger) ? ledger.cost() : Ledger.FORBIDDEN;
        }
        long least = Ledger.FORBIDDEN;
        for (int owner : ledger.office.bundles.get(bundle).owners()) {
            ledger.move(bundle, owner);
            least = Math.min(least, least(ledger, bundle + 1, most));
        }
        return least;
    }

    private static boolean keepsLimits(Ledger ledger) {
        for (int owner = 0; owner < ledger.office.owners.size(); owner++) {
            for (int resource = 0; resource < ledger.office.resources; resource++) {
                if (ledger.load(owner, resource)
                        > ledger.office.loadCost(owner, resource).limit()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static PortfolioRequest request(PlanRequest plan, int moves) {
        PlanRequest dear = new PlanRequest(
                plan.horizon(),
                plan.blueprint(),
                plan.assumptions()
                        .with(Setting.REVENUE_PRICE, 1)
                        .with(Setting.RENEWALS_PRICE, 20)
                        .with(Setting.MIX_PRICE, 15)
                        .with(Setting.SENIORITY_REVENUE, 60_000)
                        .with(Setting.SENIORITY_PRICE, 1)
                        .with(Setting.STARTER_DAYS, 200)
                        .with(Setting.STARTER_INTAKE, 0.7)
                        .with(Setting.COVER_PRICE, 0.5),
                plan.accounts().stream().map(PortfolioLawsTest::classed).toList(),
                plan.team(),
                plan.understood());
        return new PortfolioRequest(dear, dear.blueprint().roles().get(0).id(), OwnershipRules.NONE, moves, EFFORT);
    }

    /** In one of five classes, by its key. */
    private static Account classed(Account account) {
        String named = CLASSES.get(Math.floorMod(account.id().value().hashCode(), CLASSES.size()));
        return account.with(new Measures(account.measures().metrics(), Map.of("bcg", named)));
    }

    private static Portfolio portfolio(PortfolioRequest request) {
        return new PortfolioOptimizer(1).optimize(request);
    }
}
