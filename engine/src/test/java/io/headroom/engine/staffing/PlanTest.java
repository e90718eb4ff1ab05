package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Headcount.Step;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Sensitivity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Laws that hold for every plan, looked at on a company with everything in it. */
class PlanTest {
    private static final PlanRequest REQUEST = Company.request();
    private static final Plan PLAN = new StaffingPlanner(1).plan(REQUEST);

    @Test
    void theStepsOfEveryWaterfallAddUpToWholePeople() {
        for (Headcount need : PLAN.headcount()) {
            BigDecimal sum = need.steps().stream().map(Step::people).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(new BigDecimal(need.required()));
            assertThat(need.steps().stream()
                            .mapToLong(step -> step.yearly().minor())
                            .sum())
                    .isEqualTo(need.required() * 100_000L * 100);
        }
    }

    @Test
    void theSegmentsOfAPoolAddUpToItsPeople() {
        for (Headcount need : PLAN.headcount()) {
            BigDecimal sum = PLAN.segments().stream()
                    .filter(one -> one.pool().equals(need.pool()) && one.month().equals(need.month()))
                    .map(Plan.SegmentNeed::peopleShare)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (need.levelledHours().micros() > 0) {
                assertThat(sum).isEqualByComparingTo(need.unrounded());
            }
        }
    }

    @Test
    void peopleOfARoleThatTheBlueprintDoesNotHaveWorkForNoSegment() {
        List<Person> people = new ArrayList<>(REQUEST.team().people());
        people.add(Person.of(new PersonId("sam"), new RoleId("sales")));
        Team team = new Team(people, REQUEST.team().timeOff(), REQUEST.team().holidays(), Team.Origin.FILE);

        Plan plan = new StaffingPlanner(1)
                .plan(new PlanRequest(
                        REQUEST.horizon(),
                        REQUEST.blueprint(),
                        REQUEST.assumptions(),
                        REQUEST.accounts(),
                        team,
                        REQUEST.understood()));

        assertThat(plan.answer().required()).isEqualTo(PLAN.answer().required());
        assertThat(plan.headcount())
                .filteredOn(need -> need.pool().equals(new PoolId("sales")))
                .isNotEmpty()
                .allSatisfy(need -> assertThat(need.required()).isZero());
    }

    @Test
    void theOrderOfRowsNeverMatters() {
        List<Account> turned = new ArrayList<>(REQUEST.accounts());
        Collections.reverse(turned);

        Plan other = new StaffingPlanner(1).plan(Company.request(turned, REQUEST.assumptions()));

        assertThat(other.toString()).isEqualTo(PLAN.toString());
    }

    @Test
    void sensitivityStandsLongestFirstAndHoldsThePlanBetweenItsEnds() {
        assertThat(PLAN.sensitivity()).isNotEmpty();
        assertThat(PLAN.sensitivity()).extracting(Sensitivity::swing).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(PLAN.sensitivity()).allSatisfy(one -> {
            assertThat(one.low().people()).isLessThanOrEqualTo(one.people());
            assertThat(one.high().people()).isGreaterThanOrEqualTo(one.people());
            assertThat(one.low().meaning()).isNotBlank();
            assertThat(one.high().meaning()).isNotBlank();
        });
    }

    @Test
    void sensitivityKnowsSettingsMinutesDutiesAndGuesses() {
        assertThat(PLAN.sensitivity())
                .extracting(Sensitivity::name)
                .contains(
                        "effort_scale",
                        "confidence",
                        "internal_share",
                        "target_utilisation",
                        "new_customers_per_quarter",
                        "charter.renewal",
                        "charter.upsell",
                        "guess.renewal_spread");
    }

    /** What rows say of another assumption is what computing the whole plan again says. */
    @Test
    void anEndOfTheSensitivityIsWhatTheWholePlanWouldSay() {
        Sensitivity minutes = sensitivity("effort_scale");
        Plan again = new StaffingPlanner(1).plan(REQUEST.with(Company.assuming(Setting.EFFORT_SCALE, 1.15)));
        BigDecimal there = new Answers(REQUEST.horizon(), again.headcount())
                .unrounded(REQUEST.horizon().index(PLAN.answer().month()));

        assertThat(minutes.high().people().subtract(there).abs()).isLessThan(new BigDecimal("0.0001"));
    }

    @Test
    void everySettingOfAPlanIsListedWithItsEffectAndSource() {
        for (Setting setting : Setting.values()) {
            int times = setting.kind() == Setting.Kind.ASSIGNMENT ? 0 : 1;
            assertThat(PLAN.assumptions())
                    .filteredOn(use -> use.name().equals(setting.key()))
                    .hasSize(times)
                    .allSatisfy(use -> {
                        assertThat(use.effect()).isNotBlank();
                        assertThat(use.source()).isNotBlank();
                    });
        }
    }

    @Test
    void thereAreAlwaysThreeThingsToDo() {
        assertThat(PLAN.actions()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Made.company().segment("all", 1, 1, 0).plan().actions()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Made.company().segment("all", 0, 0, 0).plan().actions()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void loadsAddUpToTheBooksAndKnowOwnersWithoutASchedule() {
        assertThat(PLAN.people()).extracting(load -> load.person().value()).contains("stranger", "eve", "finn");
        assertThat(PLAN.unowned().accounts()).isPositive();
    }

    private static Sensitivity sensitivity(String name) {
        return PLAN.sensitivity().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
