package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import io.headroom.engine.sample.RandomCompany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Laws of hours, people and bands, for all companies. */
class HoursLawsTest {
    private static final StaffingPlanner PLANNER = new StaffingPlanner(1);
    private static final LocalDate A_DAY = LocalDate.of(2025, 3, 14);

    /** A line is rounded once, and each part of it that falls into another month again: 1.5 micro-hours, and 3 for each month that is cut off, of which there are at most 2. */
    @Property(tries = 30)
    void doublingMinutesDoublesHoursWithinMicroHoursALine(@ForAll long seed) {
        PlanRequest request = RandomCompany.of(seed);
        DemandModel single = new DemandModel(request, 1);
        DemandModel twice = new DemandModel(with(request, doubled(request.blueprint())), 1);
        long lines = request.accounts().stream()
                .mapToLong(account -> single.of(account).works().size())
                .sum();

        Hours before = accounts(single.total());
        Hours after = accounts(twice.total());

        assertThat(Math.abs(after.micros() - 2 * before.micros())).isLessThan(8 * lines + 1);
    }

    /** On their dates or in their windows, over the computed months; lines whose window reaches outside count in part. */
    private static Hours accounts(Demand demand) {
        return demand.levelled(row -> row.origin() == Demand.Origin.ACCOUNT).total();
    }

    private static Blueprint doubled(Blueprint plain) {
        List<Activity> activities = plain.activities().stream()
                .map(one -> new Activity(
                        one.id(),
                        one.label(),
                        one.role(),
                        one.duty(),
                        one.skills(),
                        one.stages(),
                        one.levels(),
                        one.when(),
                        one.per(),
                        one.windowDays(),
                        one.front().times(2),
                        one.back().times(2),
                        one.touch(),
                        one.audience(),
                        one.automated(),
                        one.source()))
                .toList();
        return new Blueprint(
                plain.name(),
                plain.roles(),
                plain.pools(),
                plain.stages(),
                plain.entry(),
                plain.levels(),
                plain.tiers(),
                plain.segments(),
                activities,
                plain.factors(),
                plain.programmes());
    }

    private static PlanRequest with(PlanRequest request, Blueprint blueprint) {
        return new PlanRequest(
                request.horizon(),
                blueprint,
                request.assumptions(),
                request.accounts(),
                request.team(),
                request.understood());
    }

    /**
     * Of people whose full-time days are alike: the need counts people as the pool has them, so somebody with shorter days more would
     * make the pool's people give less each.
     */
    @Property(tries = 30)
    void moreFteNeverRaisesTheNeed(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 0.5) double more) {
        PlanRequest request = RandomCompany.of(seed);
        Plan before = PLANNER.plan(withFte(request, 0.5));
        Plan after = PLANNER.plan(withFte(request, 0.5 + more));

        for (int at = 0; at < before.headcount().size(); at++) {
            Headcount less = before.headcount().get(at);
            Headcount full = after.headcount().get(at);
            assertThat(full.unrounded().subtract(less.unrounded()).doubleValue())
                    .isLessThan(0.00001);
            assertThat(full.missing()).isLessThanOrEqualTo(less.missing() + 0.00001);
        }
    }

    private static PlanRequest withFte(PlanRequest request, double fte) {
        List<Person> people = request.team().people().stream()
                .map(person -> alike(person, fte))
                .toList();
        return new PlanRequest(
                request.horizon(),
                request.blueprint(),
                request.assumptions(),
                request.accounts(),
                new Team(
                        people,
                        List.of(),
                        request.team().holidays(),
                        request.team().origin()),
                request.understood());
    }

    private static Person alike(Person person, double fte) {
        return new Person(
                person.id(),
                person.name(),
                person.role(),
                person.manager(),
                "",
                "",
                "",
                person.languages(),
                person.skills(),
                person.verticals(),
                fte,
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                person.loadedCost(),
                person.maxAccounts(),
                person.post());
    }

    /** The common layer alone keeps P90 over P10 at exp(2 · z(0.9) · σ), σ² = ln(1 + 0.1²), however many accounts there are. */
    @Property(tries = 8)
    void theBandDoesNotShrinkToNothingAsAccountsGrowTenfoldAndHundredfold(@ForAll long seed) {
        double leastRatio = StrictMath.exp(2 * 1.2815515 * StrictMath.sqrt(StrictMath.log1p(0.01))) - 1e-4;
        PlanRequest request = plain(RandomCompany.of(seed, 5));
        for (int times : new int[] {1, 10, 100}) {
            for (Headcount need : PLANNER.plan(times(request, times)).headcount()) {
                var band = need.range().unrounded();
                double low = band.get(0).doubleValue();
                if (low > 0.1) {
                    assertThat(band.get(4).doubleValue() / low).isGreaterThanOrEqualTo(leastRatio);
                }
            }
        }
    }

    /** And while the individual layer averages out, the relative band falls towards that of the common one. */
    @Property(tries = 8)
    void theBandIsNeverRelativelyWiderForMoreAccounts(@ForAll long seed) {
        PlanRequest request = plain(RandomCompany.of(seed, 5));
        Plan one = PLANNER.plan(request);
        Plan hundred = PLANNER.plan(times(request, 100));

        for (int at = 0; at < one.headcount().size(); at++) {
            assertThat(relative(hundred.headcount().get(at)))
                    .isLessThanOrEqualTo(relative(one.headcount().get(at)) + 1e-6);
        }
    }

    private static double relative(Headcount need) {
        double mean = need.range().mean().inHours();
        return mean < 1 ? 1 : need.range().deviation().inHours() / mean;
    }

    /** Without what does not grow with accounts, makes whole people, or gives copies of an account other dates. */
    private static PlanRequest plain(PlanRequest request) {
        var assumptions = request.assumptions()
                .with(Setting.OVERALL_ERROR, 0.1)
                .with(Setting.NEW_CUSTOMERS_PER_QUARTER, 0)
                .without(Step.COVER);
        Blueprint blueprint = request.blueprint();
        Blueprint ofAccounts = new Blueprint(
                blueprint.name(),
                blueprint.roles(),
                blueprint.pools(),
                blueprint.stages(),
                blueprint.entry(),
                blueprint.levels(),
                blueprint.tiers(),
                blueprint.segments(),
                blueprint.activities().stream()
                        .filter(activity -> activity.touch() == Activity.Touch.ONE_TO_ONE)
                        .toList(),
                List.of(),
                List.of());
        return new PlanRequest(
                request.horizon(),
                ofAccounts,
                assumptions,
                request.accounts().stream().map(HoursLawsTest::dated).toList(),
                request.team(),
                request.understood());
    }

    /** With the days that its key would decide, so that copies have the same dates. */
    private static Account dated(Account one) {
        Contract contract = one.contract();
        Lifecycle lifecycle = one.lifecycle();
        return new Account(
                one.id(),
                one.name(),
                one.parent(),
                one.revenue(),
                new Contract(
                        contract.start().or(() -> Optional.of(A_DAY)),
                        contract.renewal(),
                        contract.termMonths(),
                        contract.billing()),
                new Lifecycle(
                        lifecycle.stage(),
                        lifecycle.since().or(() -> Optional.of(A_DAY)),
                        lifecycle.targetOutcome(),
                        lifecycle.outcomeDue(),
                        lifecycle.health()),
                one.profile(),
                one.products(),
                one.ownership(),
                one.measures(),
                one.guesses());
    }

    private static PlanRequest times(PlanRequest request, int times) {
        List<Account> accounts = new ArrayList<>();
        for (int copy = 0; copy < times; copy++) {
            for (Account account : request.accounts()) {
                accounts.add(copied(account, copy));
            }
        }
        return new PlanRequest(
                request.horizon(),
                request.blueprint(),
                request.assumptions(),
                accounts,
                request.team(),
                Understood.of(accounts.size()));
    }

    private static Account copied(Account one, int copy) {
        return new Account(
                new AccountId(one.id() + " " + copy),
                one.name(),
                one.parent(),
                one.revenue(),
                one.contract(),
                one.lifecycle(),
                one.profile(),
                one.products(),
                one.ownership(),
                one.measures(),
                one.guesses());
    }

    @Tag("slow")
    @Property(tries = 20)
    void threadsChangeNothing(@ForAll long seed) {
        PlanRequest request = times(RandomCompany.of(seed, 20), 120);

        assertThat(new StaffingPlanner(2).plan(request)).isEqualTo(PLANNER.plan(request));
    }

    /** Few accounts are counted by one thread, so this needs more than a thousand. */
    @Test
    void twoThreadsGiveThePlanThatOneGives() {
        PlanRequest request = Company.request(1_200);

        assertThat(new StaffingPlanner(2).plan(request)).isEqualTo(PLANNER.plan(request));
    }
}
