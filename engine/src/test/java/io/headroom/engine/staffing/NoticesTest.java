package io.headroom.engine.staffing;

import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static io.headroom.engine.sample.Samples.anActivity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.people.TimeOff;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.Unproven;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader must know before believing a plan. */
class NoticesTest {
    private static Plan plan(Assumptions assumptions, double minutes, Account account) {
        List<Account> accounts = Collections.nCopies(10, account);
        return new StaffingPlanner(1)
                .plan(new PlanRequest(
                        Made.YEAR,
                        aBlueprint()
                                .with(anActivity("care").taking(minutes).build())
                                .build(),
                        assumptions,
                        accounts,
                        new Team(List.of(aPerson("Ada").build()), List.of(), Map.of(), Team.Origin.FILE),
                        Understood.of(10)));
    }

    private static final Assumptions USUAL = Assumptions.usual(Made.USD);

    /** Ada has 107 to 110 direct hours a month in the first three. */
    @ParameterizedTest(name = "ten accounts of {0} minutes a month: unproven {1}, because {2}")
    @CsvSource({
        "600, false, 100 h of about 107 are believable",
        "360, true, 60 h of about 107 leave two fifths idle",
        "960, true, 160 h of about 107 cannot be",
    })
    void minutesThatDoNotFitTodaysLoadAreUnproven(double minutes, boolean unproven, String because) {
        assertThat(plan(USUAL, minutes, anAccount("Clinic+").build()).unproven().isPresent())
                .as(because)
                .isEqualTo(unproven);
    }

    @Test
    void theOneKnobFitsThemToTodaysLoadAndBothHeadcountsStandSideBySide() {
        Unproven unproven =
                plan(USUAL, 960, anAccount("Clinic+").build()).unproven().orElseThrow();

        assertThat(unproven.utilisation() * unproven.scale()).isCloseTo(0.85, within(1e-6));
        assertThat(unproven.applied()).isFalse();
        assertThat(unproven.required()).isGreaterThan(unproven.requiredScaled());
    }

    @Test
    void aKnobInUseStillShowsWhatTheBlueprintSays() {
        Account clinic = anAccount("Clinic+").build();
        Unproven plain = plan(USUAL, 960, clinic).unproven().orElseThrow();
        Unproven applied = plan(USUAL.with(Setting.EFFORT_SCALE, plain.scale()), 960, clinic)
                .unproven()
                .orElseThrow();

        assertThat(applied.applied()).isTrue();
        assertThat(applied.required()).isEqualTo(plain.required());
        assertThat(applied.requiredScaled()).isEqualTo(plain.requiredScaled());
    }

    @Test
    void withoutNewCustomersItSaysThatOnboardingIsNothing() {
        assertThat(said(plan(USUAL, 600, anAccount("Clinic+").build())))
                .anyMatch(text -> text.contains("new_customers_per_quarter"));
        assertThat(said(plan(
                        USUAL.with(Setting.NEW_CUSTOMERS_PER_QUARTER, 3),
                        600,
                        anAccount("Clinic+").build())))
                .noneMatch(text -> text.contains("No new customers are planned"));
    }

    /** Ten accounts of $1M: a margin of $7.8M, less two people and $100k of support, repays $3.8M in half a year. */
    @ParameterizedTest(name = "support {0} and acquisition {1} each: \"{2}\", because {3}")
    @CsvSource({
        "10000, 375000, repays the acquisition cost of 3.750.000 in 6 months, 3.75 ÷ (7.8 − 0.2 − 0.1) is half a year",
        "900000, 0, together cost more a year than the margin, 9 and 0.2 are more than 7.8",
    })
    void supportAndSuccessAreHeldAgainstTheMarginAndTheAcquisition(
            long support, long acquisition, String said, String because) {
        Revenue plain = Revenue.recurring(dollars(1_000_000));
        Account account = anAccount("Clinic+")
                .build()
                .with(new Revenue(
                        plain.arr(),
                        plain.trailing(),
                        plain.pastGrowth(),
                        plain.expectedGrowth(),
                        plain.grossMargin(),
                        Optional.of(dollars(support)),
                        Optional.of(dollars(acquisition))));

        assertThat(said(plan(USUAL, 600, account)))
                .as(because)
                .anyMatch(text -> text.contains(said.replace("3.750.000", "3,750,000")));
    }

    @Test
    void whoHasFewHoursIsCountedByReasonAndNotNamed() {
        Team team = new Team(
                List.of(
                        aPerson("Ada").build(),
                        aPerson("Ben").partTime(0.5).build(),
                        aPerson("Cleo").workingHoursADay(6).build(),
                        aPerson("Dan").withInternalShare(0.5).build(),
                        aPerson("Eve")
                                .workingHoursADay(7)
                                .withInternalShare(0.5)
                                .build(),
                        aPerson("Finn").build()),
                List.of(new TimeOff(new PersonId("finn"), LocalDate.of(2027, 3, 1), LocalDate.of(2027, 7, 1))),
                Map.of(),
                Team.Origin.FILE);
        Plan plan = new StaffingPlanner(1)
                .plan(new PlanRequest(
                        Made.YEAR,
                        aBlueprint().with(anActivity("care").build()).build(),
                        USUAL,
                        List.of(anAccount("Clinic+").build()),
                        team,
                        Understood.of(1)));

        assertThat(said(plan))
                .contains(
                        "People with fewer direct hours a month than minimum_direct_hours: 4 (much internal time: 1; much time away: 1; short days: 1; short days and much internal time: 1).");
    }

    private static List<String> said(Plan plan) {
        return plan.issues().stream().map(Issue::expected).toList();
    }

    private static Money dollars(long amount) {
        return new Money(amount * 100, Made.USD);
    }
}
