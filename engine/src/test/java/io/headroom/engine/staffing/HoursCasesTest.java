package io.headroom.engine.staffing;

import static io.headroom.engine.model.people.Assumptions.Step.COVER;
import static io.headroom.engine.model.people.Assumptions.Step.UNCERTAINTY;
import static io.headroom.engine.model.people.Assumptions.Step.UTILISATION;
import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import io.headroom.engine.sample.Samples;
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

    @ParameterizedTest(name = "{0}: 390 direct hours a quarter, 85 % booked, {1} h an account and quarter")
    @CsvSource({"T5, 16, 20.72", "T5, 32, 10.36"})
    void aPersonHasAsManyAccountsAsTheBookedHoursPayFor(String number, double hoursAQuarter, double accounts) {
        Made company = Made.company();
        company.directHoursAMonth = 390 / 3.0;
        Plan plan = company.segment("all", 1_000, hoursAQuarter * 4, 0)
                .without(UNCERTAINTY, COVER)
                .plan();
        Headcount need = plan.headcount().get(0);

        assertThat(need.directHoursPerPerson().inHours() * need.utilisation()).isEqualTo(331.5);
        assertThat(plan.segments().get(0).accountsPerPerson().orElseThrow()).isCloseTo(accounts, within(0.005));
    }

    @ParameterizedTest(name = "{0}: 130 direct hours a month over {1} accounts")
    @CsvSource({
        "T6, 5, 26",
        "T6, 10, 13",
        "T6, 20, 6.5",
        "T6, 30, 4.33",
        "T6, 50, 2.6",
        "T6, 100, 1.3",
        "T6, 200, 0.65",
        "T6, 500, 0.26"
    })
    void theFirstAnswerIsWhatTodaysPeopleCanGive(String number, int accounts, double hoursEach) {
        Made company = Made.company();
        company.directHoursAMonth = 130;
        Plan plan = company.segment("all", accounts, 1, 0)
                .people(1)
                .without(UTILISATION)
                .plan();

        assertThat(plan.capacityFirst().get(0).given()).isCloseTo(hoursEach, within(0.005));
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
                Set.of());
        PlanRequest request = new PlanRequest(
                Made.YEAR,
                aBlueprint().with(Samples.anActivity("call").build()).build(),
                ramp,
                List.of(Samples.anAccount("Clinic+").build()),
                new Team(people, List.of(), Map.of(), Team.Origin.FILE),
                Understood.of(1));
        Plan plan = new StaffingPlanner(1).plan(request);

        assertThat(plan.headcount().get(0).available()).isCloseTo(18.75, within(1e-6));
    }

    @ParameterizedTest(name = "{0}: {1} of 8 hours booked")
    @CsvSource({"T25, 8, 0", "T25, 10, -2", "T25, 4, 4", "T25, 0, 8"})
    void headroomIsCapacityLessDemand(String number, double booked, double headroom) {
        Made company = Made.company();
        company.directHoursAMonth = 8;
        Plan plan = company.segment("all", 1, 12, 0).person("ada", booked).plan();

        assertThat(plan.people().get(0).headroom(0)).isEqualTo(Hours.of(headroom));
    }
}
