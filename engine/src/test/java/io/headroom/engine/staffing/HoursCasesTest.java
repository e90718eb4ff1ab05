package io.headroom.engine.staffing;

import static io.headroom.engine.model.people.Assumptions.Step.COVER;
import static io.headroom.engine.model.people.Assumptions.Step.UNCERTAINTY;
import static io.headroom.engine.model.people.Assumptions.Step.UTILISATION;
import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static io.headroom.engine.sample.Samples.anActivity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Cadence.Unit;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import io.headroom.engine.sample.BlueprintBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked cases of hours that people have and accounts get. */
class HoursCasesTest {

    @ParameterizedTest(name = "{0}: 390 direct hours a quarter, 85 % booked, {1} h an account and quarter, because {3}")
    @CsvSource({"T5, 16, 20.72, 331.5 ÷ 16 is 20.72", "T5, 32, 10.36, twice the hours halve the book"})
    void aPersonHasAsManyAccountsAsTheBookedHoursPayFor(
            String number, double hoursAQuarter, double accounts, String because) {
        Made company = Made.company();
        company.directHoursAMonth = 390 / 3.0;
        Plan plan = company.segment("all", 1_000, hoursAQuarter * 4, 0)
                .without(UNCERTAINTY, COVER)
                .plan();
        Headcount need = plan.headcount().get(0);

        assertThat(need.directHoursPerPerson().inHours() * need.utilisation()).isEqualTo(331.5);
        assertThat(plan.segments().get(0).accountsPerPerson().orElseThrow())
                .as(because)
                .isCloseTo(accounts, within(0.005));
    }

    @ParameterizedTest(name = "{0}: 130 direct hours a month over {1} accounts, because {3}")
    @CsvSource({
        "T6, 5, 26, a strategic book",
        "T6, 10, 13, half of them",
        "T6, 20, 6.5, an hour and a half a week",
        "T6, 30, 4.33, an hour a week",
        "T6, 50, 2.6, a call and a mail",
        "T6, 100, 1.3, little more than an hour",
        "T6, 200, 0.65, forty minutes",
        "T6, 500, 0.26, a quarter of an hour"
    })
    void theFirstAnswerIsWhatTodaysPeopleCanGive(String number, int accounts, double hoursEach, String because) {
        Made company = Made.company();
        company.directHoursAMonth = 130;
        Plan plan = company.segment("all", accounts, 1, 0)
                .people(1)
                .without(UTILISATION)
                .plan();

        assertThat(plan.capacityFirst().get(0).given()).as(because).isCloseTo(hoursEach, within(0.005));
    }

    @ParameterizedTest(name = "{0}: a year of one account, {1} is {2} h, because {3}")
    @CsvSource({
        "T8, onboarding, 40, once on entering the stage",
        "T8, qbr, 32, 8 h each quarter",
        "T8, executive-review, 4, once a year",
        "T8, health-review, 8, 4 h every half year",
        "T8, expansion, 12, 6 h every half year",
        "T8, renewal, 10, 60 days before it renews",
        "T8, ad-hoc, 36, 3 h a month",
        "T8, all, 142, that is what they add up to",
    })
    void aYearOfOneAccountIsTheHoursOfItsActivities(String number, String activity, double hours, String because) {
        BlueprintBuilder blueprint = aBlueprint()
                .with(anActivity("onboarding")
                        .on(new Cadence.Once())
                        .in("onboarding")
                        .taking(40 * 60)
                        .build())
                .with(anActivity("qbr").every(1, Unit.QUARTER).taking(8 * 60).build())
                .with(anActivity("executive-review")
                        .every(1, Unit.YEAR)
                        .taking(4 * 60)
                        .build())
                .with(anActivity("health-review")
                        .every(2, Unit.QUARTER)
                        .taking(4 * 60)
                        .build())
                .with(anActivity("expansion")
                        .every(2, Unit.QUARTER)
                        .taking(6 * 60)
                        .build())
                .with(anActivity("renewal")
                        .on(new Cadence.BeforeRenewal(60))
                        .taking(10 * 60)
                        .build())
                .with(anActivity("ad-hoc")
                        .on(new Cadence.Events(1, Optional.empty()))
                        .taking(3 * 60)
                        .build());
        Account first = anAccount("Clinic+")
                .in("onboarding", "2027-01-01")
                .startedOn("2026-12-31")
                .renewingOn("2027-12-31")
                .build();
        PlanRequest request = new PlanRequest(
                Made.YEAR,
                blueprint.build(),
                Assumptions.usual(Made.USD),
                List.of(first),
                new Team(List.of(), List.of(), Map.of(), Team.Origin.FILE),
                Understood.of(1));
        Plan plan = new StaffingPlanner(1).plan(request);

        assertThat(plan.demand()
                        .raw(row ->
                                activity.equals("all") || row.activity().value().equals(activity))
                        .sum(0, 12))
                .as(because)
                .isEqualTo(Hours.of(hours));
    }

    @Test
    void t22AHireOnTheUsualRampGivesTwoOfFourMonthsAndTheQuarterSeesHalfAPersonOfThree() {
        PlanRequest request = new PlanRequest(
                Made.YEAR,
                aBlueprint().with(anActivity("call").build()).build(),
                Assumptions.usual(Made.USD),
                List.of(anAccount("Clinic+").build()),
                new Team(
                        List.of(
                                aPerson("New").hiredOn("2027-01-01").build(),
                                aPerson("Old").build()),
                        List.of(),
                        Map.of(),
                        Team.Origin.FILE),
                Understood.of(1));
        Plan plan = new StaffingPlanner(1).plan(request);

        assertThat(plan.capacity().people())
                .extracting(person -> sum(person.rampedFte().subList(0, 4)))
                .containsExactly(2.0, 4.0);
        assertThat(plan.headcount().get(0).available()).isCloseTo(1 + 1 / 3.0, within(1e-6));
    }

    private static double sum(List<Double> parts) {
        return parts.stream().mapToDouble(part -> part).sum();
    }

    @Test
    void t20TwentyPeopleAtEightyFivePerCentAndFiveHiresForHalfTheTimeAre18Point75() {
        List<Person> people = new ArrayList<>();
        for (int at = 1; at <= 20; at++) {
            people.add(aPerson("Person %02d".formatted(at)).partTime(0.85).build());
        }
        for (int at = 21; at <= 25; at++) { // February 15 leaves half of the weekdays of January to March
            people.add(
                    aPerson("Person %02d".formatted(at)).hiredOn("2027-02-15").build());
        }
        Assumptions ramp = new Assumptions(
                Made.USD,
                Map.of(),
                Collections.nCopies(12, 0.7),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
        PlanRequest request = new PlanRequest(
                Made.YEAR,
                aBlueprint().with(anActivity("call").build()).build(),
                ramp,
                List.of(anAccount("Clinic+").build()),
                new Team(people, List.of(), Map.of(), Team.Origin.FILE),
                Understood.of(1));
        Plan plan = new StaffingPlanner(1).plan(request);

        assertThat(plan.headcount().get(0).available()).isCloseTo(18.75, within(1e-6));
    }

    @ParameterizedTest(name = "{0}: {1} of 8 hours booked, because {3}")
    @CsvSource({
        "T25, 8, 0, that is full",
        "T25, 10, -2, that is 2 over",
        "T25, 4, 4, half is free",
        "T25, 0, 8, all is free"
    })
    void headroomIsCapacityLessDemand(String number, double booked, double headroom, String because) {
        Made company = Made.company();
        company.directHoursAMonth = 8;
        Plan plan = company.segment("all", 1, 12, 0).person("ada", booked).plan();

        assertThat(plan.people().get(0).headroom(0)).as(because).isEqualTo(Hours.of(headroom));
    }
}
