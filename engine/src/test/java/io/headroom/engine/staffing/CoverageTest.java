package io.headroom.engine.staffing;

import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static io.headroom.engine.sample.Samples.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Attribute.Field;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Action;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Headcount.Gap;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import io.headroom.engine.sample.BlueprintBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What besides hours decides how many people it takes: leave, languages, skills, answers in time; and who is served how. */
class CoverageTest {
    private static Plan plan(Blueprint blueprint, List<Account> accounts, Person... people) {
        return new StaffingPlanner(1)
                .plan(new PlanRequest(
                        Made.YEAR,
                        blueprint,
                        Assumptions.usual(Made.USD),
                        accounts,
                        new Team(List.of(people), List.of(), Map.of(), Team.Origin.FILE),
                        Understood.of(accounts.size())));
    }

    private static List<Account> accounts(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> anAccount("A-%02d".formatted(at)).build())
                .toList();
    }

    private static Headcount first(Plan plan) {
        return plan.headcount().get(0);
    }

    @Test
    void aPoolWhoseLeaveMustBeCoveredHasTwoAndSaysWhy() {
        Blueprint blueprint = aBlueprint()
                .withPool("csm", 2, "all")
                .with(anActivity("call").build())
                .build();
        Headcount need = first(plan(blueprint, accounts(1)));

        assertThat(need.required()).isEqualTo(2);
        assertThat(need.cover().binding()).isEqualTo("at least 2 people, so that leave is covered");
        assertThat(need.steps())
                .filteredOn(step -> step.kind() == Headcount.Step.Kind.COVER)
                .singleElement()
                .satisfies(step -> assertThat(step.people()).isPositive());
    }

    @Test
    void aPoolWithoutWorkNeedsNobody() {
        Blueprint blueprint = aBlueprint()
                .withPool("csm", 2, "all")
                .with(anActivity("call").build())
                .build();

        assertThat(plan(blueprint, List.of(), aPerson("Ada").build()).answer().required())
                .isZero();
    }

    @Test
    void aLanguageThatNobodySpeaksIsNamedAndToBeClosed() {
        List<Account> accounts = Stream.of("de", "DE ", "en")
                .map(language -> anAccount("in " + language).speaking(language).build())
                .toList();
        Plan plan = plan(
                aBlueprint().with(anActivity("call").build()).build(),
                accounts,
                aPerson("Ada").speaking("en").build());

        assertThat(first(plan).cover().gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo("language");
            assertThat(gap.name()).isEqualTo("de");
            assertThat(gap.accounts()).isEqualTo(2);
            assertThat(gap.people()).isZero();
        });
        assertThat(plan.actions()).contains(new Action.CloseGap(first(plan).pool(), "language", "de", 2));
    }

    @Test
    void aSkillThatTooFewHaveIsNamedWithThePeopleItsWorkAsksFor() {
        Plan plan = plan(
                aBlueprint()
                        .with(anActivity("advise")
                                .needing("advisory")
                                .taking(3_000)
                                .build())
                        .build(),
                accounts(10),
                aPerson("Ada").skilledIn("advisory").build(),
                aPerson("Ben").skilledIn("billing").build());

        assertThat(first(plan).cover().gaps()).extracting(Gap::name).containsExactly("advisory");
        Gap gap = first(plan).cover().gaps().get(0);
        assertThat(gap.people()).isEqualTo(1);
        assertThat(gap.needed())
                .isGreaterThan(4)
                .isEqualTo(first(plan).unrounded().doubleValue());
    }

    @Test
    void whereNobodySaysWhichLanguagesTheySpeakNothingIsMissing() {
        List<Account> german = List.of(anAccount("Klinik").speaking("de").build());

        assertThat(first(plan(
                                aBlueprint().with(anActivity("call").build()).build(),
                                german,
                                aPerson("Ada").build()))
                        .cover()
                        .gaps())
                .isEmpty();
    }

    /** 200 accounts with 4 tickets of an hour each a month are 800 events in about 174 open hours: a load of 4.6 at once. */
    @Test
    void pooledEventsThatMustBeAnsweredInTimeAreCheckedAsAQueue() {
        Headcount need = first(plan(answeredWithin(1), accounts(200)));
        Headcount.Queue queue = need.cover().queue().orElseThrow();

        assertThat(queue.perHour()).isBetween(4.4, 4.8);
        assertThat(queue.minutes()).isEqualTo(60);
        assertThat(queue.inTime()).isGreaterThanOrEqualTo(0.8);
        assertThat(need.required()).isGreaterThanOrEqualTo(queue.people());
    }

    @Test
    void aShorterResponseTimeNeverNeedsFewerPeople() {
        List<Integer> people = Stream.of(0.1, 0.5, 1.0, 4.0, 16.0)
                .map(hours -> first(plan(answeredWithin(hours), accounts(200)))
                        .cover()
                        .queue()
                        .orElseThrow()
                        .people())
                .toList();

        assertThat(people).isSortedAccordingTo((one, other) -> other - one);
        assertThat(people.get(0)).isGreaterThan(people.get(4));
    }

    /** Everybody pooled, with four events of an hour a month. */
    private static Blueprint answeredWithin(double hours) {
        Blueprint plain = aBlueprint()
                .withSegment("everybody", Condition.ALWAYS, "light")
                .with(anActivity("ticket")
                        .at("light")
                        .on(new Cadence.Events(4, Optional.empty()))
                        .build())
                .build();
        return with(
                plain, new ServiceLevel(new LevelId("light"), "Light", Coverage.POOLED, OptionalDouble.of(hours), 1));
    }

    private static Blueprint with(Blueprint plain, ServiceLevel light) {
        return new Blueprint(
                plain.name(),
                plain.roles(),
                plain.pools(),
                plain.stages(),
                plain.entry(),
                List.of(plain.levels().get(0), light),
                plain.tiers(),
                plain.segments(),
                plain.activities(),
                plain.factors(),
                plain.programmes());
    }

    @Test
    void dedicatedAccountsWithoutAnOwnerAreNobodysAndDigitalOnesTheirPools() {
        BlueprintBuilder digital = aBlueprint()
                .withSegment("everybody", Condition.ALWAYS, "light")
                .with(anActivity("mail").at("light").build());
        Blueprint withoutPeople = with(
                digital.build(),
                new ServiceLevel(new LevelId("light"), "Light", Coverage.DIGITAL, OptionalDouble.empty(), 1));
        Blueprint dedicated = aBlueprint().with(anActivity("mail").build()).build();

        assertThat(plan(withoutPeople, accounts(5)).unowned().accounts()).isZero();
        assertThat(plan(dedicated, accounts(5)).unowned().accounts()).isEqualTo(5);
    }

    @Test
    void atRiskOnlyWorksWithTheSickAndLeavesTheOthersAlone() {
        Condition sick = new Condition.Compare(
                new Condition.Operand.Of(Field.HEALTH), Condition.Comparison.LESS, new Condition.Operand.Literal(50));
        Blueprint blueprint =
                aBlueprint().with(anActivity("rescue").when(sick).build()).build();
        List<Account> accounts = List.of(
                anAccount("sick").healthy(30).build(),
                anAccount("well").healthy(80).build(),
                anAccount("unknown").build());
        Plan plan = plan(blueprint, accounts);

        assertThat(plan.demand().raw(row -> true).total().inHours()).isEqualTo(14);
    }

    /** Whole accounts of 60 % of a person need a person each, though hours ask for fewer. */
    @Test
    void dedicatedCoverageMustPackWholeAccountsIntoPeople() {
        Made company = Made.company();
        company.directHoursAMonth = 100;
        Headcount need = company.segment("large", 5, 12 * 60, 0)
                .without(Step.UNCERTAINTY, Step.UTILISATION)
                .plan()
                .headcount()
                .get(0);

        assertThat(need.cover().packing()).isEqualTo(5);
        assertThat(need.required()).isEqualTo(5);
        assertThat(need.cover().binding()).isEqualTo("whole accounts that nobody can share");
    }
}
