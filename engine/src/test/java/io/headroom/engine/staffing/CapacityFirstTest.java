package io.headroom.engine.staffing;

import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Activity.Use;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.CapacityFirst;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answer that needs no minutes: what people can give each account, which service level that pays for, and what was asked. */
class CapacityFirstTest {
    private static final LevelId FULL = new LevelId("full");
    private static final LevelId LIGHT = new LevelId("light");

    /** Full service is ten hours a month, light service two. */
    private static Blueprint blueprint() {
        Cadence monthly = new Cadence.Every(1, Cadence.Unit.MONTH);
        Activity care = new Activity(
                new ActivityId("care"),
                "Care",
                new RoleId("csm"),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Map.of(FULL, new Use(monthly, 1), LIGHT, new Use(monthly, 0.2)),
                Condition.ALWAYS,
                Activity.Per.ACCOUNT,
                0,
                Effort.exactly(600),
                Effort.NONE,
                Activity.Touch.ONE_TO_ONE,
                1,
                Share.NONE,
                "assumption");
        Blueprint plain = aBlueprint().with(care).build();
        Segment all = new Segment(
                new SegmentId("all"),
                "All",
                Condition.ALWAYS,
                Optional.of(FULL),
                Optional.of(LIGHT),
                0,
                OptionalInt.empty(),
                OptionalDouble.empty());
        return new Blueprint(
                plain.name(),
                plain.roles(),
                plain.pools(),
                plain.stages(),
                plain.entry(),
                plain.levels(),
                plain.tiers(),
                List.of(all),
                plain.activities(),
                plain.factors(),
                plain.programmes());
    }

    private static CapacityFirst of(int people, int accounts) {
        List<Person> team = IntStream.range(0, people)
                .mapToObj(at -> aPerson("P%d".formatted(at)).build())
                .toList();
        List<Account> all = IntStream.range(0, accounts)
                .mapToObj(at -> anAccount("A%d".formatted(at)).build())
                .toList();
        Plan plan = new StaffingPlanner(1)
                .plan(new PlanRequest(
                        Made.YEAR,
                        blueprint(),
                        Assumptions.usual(Made.USD),
                        all,
                        new Team(team, List.of(), Map.of(), Team.Origin.FILE),
                        Understood.of(accounts)));
        return plan.capacityFirst().get(0);
    }

    @ParameterizedTest(name = "{0} people for {1} accounts pay for \"{2}\", because {3}")
    @CsvSource({
        "8, 60, full, 12 h a month each are more than 10 with what uncertainty adds",
        "3, 60, light, 4.6 h a month each are too few for full service and enough for light",
        "1, 60, '', 1.5 h a month each are too few for either",
        "0, 60, '', nobody is there",
    })
    void theAffordableLevelIsTheBestThatTodaysHoursPayFor(int people, int accounts, String level, String because) {
        assertThat(of(people, accounts).affordable().map(LevelId::value).orElse(""))
                .as(because)
                .isEqualTo(level);
    }

    @Test
    void whatIsNeededPlannedAndAskedStandsBesideIt() {
        CapacityFirst first = of(3, 60);

        assertThat(first.needed()).isEqualTo(LIGHT);
        assertThat(first.planned()).isEqualTo(FULL);
        assertThat(first.asked()).isBetween(10.0, 13.0);
    }

    /** Attention 4 for full service against 1 for light: two full accounts get as much as eight light ones. */
    @Test
    void hoursAreSharedOutByTheAttentionOfServiceLevels() {
        Blueprint plain = aBlueprint()
                .withSegment(
                        "large",
                        new Condition.IsOneOf(
                                io.headroom.engine.model.blueprint.Attribute.Field.INDUSTRY, Set.of("bank")),
                        "full")
                .withSegment("small", Condition.ALWAYS, "light")
                .with(io.headroom.engine.sample.Samples.anActivity("care").build())
                .build();
        List<Account> accounts = Stream.concat(
                        IntStream.range(0, 2)
                                .mapToObj(at -> anAccount("L%d".formatted(at))
                                        .ofIndustry("bank")
                                        .build()),
                        IntStream.range(0, 8)
                                .mapToObj(at -> anAccount("S%d".formatted(at)).build()))
                .toList();
        Plan plan = new StaffingPlanner(1)
                .plan(new PlanRequest(
                        Made.YEAR,
                        plain,
                        Assumptions.usual(Made.USD),
                        accounts,
                        new Team(List.of(aPerson("Ada").build()), List.of(), Map.of(), Team.Origin.FILE),
                        Understood.of(10)));

        CapacityFirst large = plan.capacityFirst().get(0);
        CapacityFirst small = plan.capacityFirst().get(1);
        assertThat(large.given()).isCloseTo(4 * small.given(), within(1e-9));
        assertThat(2 * large.given() + 8 * small.given()).isBetween(85.0, 95.0);
    }
}
