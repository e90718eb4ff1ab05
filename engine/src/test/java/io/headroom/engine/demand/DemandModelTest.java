package io.headroom.engine.demand;

import static io.headroom.engine.demand.Fixture.account;
import static io.headroom.engine.demand.Fixture.activity;
import static io.headroom.engine.demand.Fixture.blueprint;
import static io.headroom.engine.demand.Fixture.factor;
import static io.headroom.engine.demand.Fixture.ofDuty;
import static io.headroom.engine.demand.Fixture.request;
import static io.headroom.engine.demand.Fixture.toMany;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Cadence.Unit;
import io.headroom.engine.model.blueprint.Programme;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.AccountDemand.Work;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.PlanRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemandModelTest {
    private static final Cadence MONTHLY = new Cadence.Every(1, Unit.MONTH);
    private static final Cadence QUARTERLY = new Cadence.Every(1, Unit.QUARTER);

    private static Demand total(PlanRequest request) {
        return new DemandModel(request, 1).total();
    }

    private static List<LocalDate> dates(PlanRequest request) {
        return new DemandModel(request, 1)
                .of(request.accounts().get(0)).works().stream().map(Work::date).toList();
    }

    private static MonthlyHours levelled(Demand demand) {
        return demand.levelled(row -> true);
    }

    @Test
    void givesWholeOccurrencesOnDatesCountedFromTheContractsStart() {
        PlanRequest request = request(blueprint(activity("qbr", QUARTERLY, 60)), account("A", "2025-01-31", ""));

        assertThat(dates(request))
                .containsExactly(
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 4, 30),
                        LocalDate.of(2027, 7, 31),
                        LocalDate.of(2027, 10, 31),
                        LocalDate.of(2028, 1, 31));
    }

    @Test
    void holdsMonthEnds() {
        PlanRequest request = request(blueprint(activity("call", MONTHLY, 60)), account("A", "2025-01-31", ""));

        assertThat(dates(request))
                .startsWith(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31));
    }

    @Test
    void takesThePhaseFromTheKeyWhereNoDateIsKnown() {
        PlanRequest request = request(blueprint(activity("qbr", QUARTERLY, 60)), account("A"));

        assertThat(dates(request)).hasSizeBetween(4, 5).isEqualTo(dates(request));
        assertThat(dates(request(blueprint(activity("qbr", QUARTERLY, 60)), account("B"))))
                .isNotEqualTo(dates(request));
    }

    @Test
    void countsWeeksByTheCalendarAndNotAsFourAMonth() {
        PlanRequest request = request(
                blueprint(activity("call", new Cadence.Every(1, Unit.WEEK), 60)), account("A", "2026-01-01", ""));

        assertThat(total(request).raw(row -> true).sum(0, 12)).isEqualTo(Hours.of(52));
    }

    @Test
    void levelsAnActivityOverItsWindowByCalendarDays() {
        Activity qbr = activity("qbr", QUARTERLY, Effort.exactly(61 * 60), 30, Set.of());
        MonthlyHours levelled = levelled(total(request(blueprint(qbr), account("A", "2026-01-15", ""))));

        // 15 April, 30 days either way: 16 March to 15 May is 61 days, an hour each
        assertThat(levelled.at(2)).isEqualTo(Hours.of(16));
        assertThat(levelled.at(3)).isEqualTo(Hours.of(30));
        assertThat(levelled.at(4)).isEqualTo(Hours.of(15));
    }

    @Test
    void rawAndLevelledAgreeOnceWorkThatEntersAndLeavesIsCounted() {
        Activity qbr = activity("qbr", QUARTERLY, Effort.exactly(97), 45, Set.of());
        Demand demand = total(request(blueprint(qbr), account("A"), account("B", "2026-02-28", ""), account("C")));

        assertThat(demand.raw(row -> true)
                        .total()
                        .plus(demand.entering().total())
                        .minus(demand.leaving().total()))
                .isEqualTo(levelled(demand).total());
        assertThat(demand.entering().total().micros()).isPositive();
        assertThat(demand.leaving().total().micros()).isPositive();
    }

    @Test
    void spreadsOnboardingOverTheStage() {
        Activity kickOff = activity("kick-off", new Cadence.Once(), Effort.exactly(90 * 60), 0, Set.of("onboarding"));
        MonthlyHours levelled = levelled(total(request(blueprint(kickOff), account("A", "2027-01-11", ""))));

        assertThat(levelled.at(0)).isEqualTo(Hours.of(21));
        assertThat(levelled.at(1)).isEqualTo(Hours.of(28));
        assertThat(levelled.at(2)).isEqualTo(Hours.of(31));
        assertThat(levelled.at(3)).isEqualTo(Hours.of(10));
        assertThat(levelled.total()).isEqualTo(Hours.of(90));
    }

    @Test
    void doesNothingBeforeTheContractStarts() {
        PlanRequest request = request(blueprint(activity("call", MONTHLY, 60)), account("A", "2027-06-10", ""));

        assertThat(total(request).raw(row -> true).sum(0, 6)).isEqualTo(Hours.NONE);
        assertThat(total(request).raw(row -> true).at(6)).isEqualTo(Hours.of(1));
    }

    @Test
    void anAccountWithoutDatesIsInAdoptionAndNeverInOnboarding() {
        Activity onboarding = activity("onboarding", MONTHLY, Effort.exactly(60), 0, Set.of("onboarding"));
        Activity adoption = activity("adoption", MONTHLY, Effort.exactly(60), 0, Set.of("adoption"));
        Demand demand = total(request(blueprint(onboarding, adoption), account("A")));

        assertThat(demand.rows()).extracting(Demand.Row::activity).containsOnly(new ActivityId("adoption"));
    }

    @Test
    void theRenewalStageInterruptsAdoptionAndEndsOnTheRenewal() {
        Activity renewal = activity("renewal", MONTHLY, Effort.exactly(60), 0, Set.of("renewal"));
        List<LocalDate> dates = dates(request(blueprint(renewal), account("A", "2025-05-01", "2027-05-01")));

        // 120 days before 1 May 2027 is 1 January; the next stage begins on 2 January 2028
        assertThat(dates)
                .containsExactly(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 2, 1),
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2028, 2, 1));
    }

    @Test
    void preparesARenewalSoManyDaysBefore() {
        PlanRequest request = request(
                blueprint(activity("prepare", new Cadence.BeforeRenewal(90), 60)), account("A", "", "2027-09-30"));

        assertThat(dates(request)).containsExactly(LocalDate.of(2027, 7, 2));
    }

    @Test
    void eventsAreFractionalAndCarryTheirPoissonVariance() {
        PlanRequest request = request(
                blueprint(activity("ticket", new Cadence.Events(0.5, Optional.empty()), 120)),
                account("A", "2025-01-01", ""));
        Demand demand = total(request);

        assertThat(levelled(demand).at(0)).isEqualTo(Hours.of(1));
        // half an event of two hours: 0.5 × 2² = 2 hours squared
        assertThat(demand.rows().get(0).variance().get(0)).isEqualTo(2_000_000L);
    }

    @Test
    void aDatedActivityCarriesTheVarianceOfItsPertMinutes() {
        Activity call = activity("call", MONTHLY, new Effort(30, 60, 150), 0, Set.of());
        Demand demand = total(request(blueprint(call), account("A", "2025-01-10", "")));

        // mean (30 + 240 + 150) / 6 = 70 minutes, deviation (150 − 30) / 6 = 20 minutes
        assertThat(levelled(demand).at(0)).isEqualTo(Hours.of(70 / 60.0));
        assertThat(demand.rows().get(0).variance().get(0)).isEqualTo(Math.round(400 / 3600.0 * 1e6));
    }

    @Test
    void factorsMultiplyMinutesAndAreKeptWithinTheirBounds() {
        Activity call = activity("call", MONTHLY, 60);
        PlanRequest request = request(
                blueprint(List.of(factor("a", 2, 1), factor("b", 1.5, 1)), List.of(), call),
                account("A", "2025-01-10", ""));

        assertThat(levelled(total(request)).at(0)).isEqualTo(Hours.of(2.5));
        assertThat(total(request).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).contains("factor_ceiling"));
    }

    @Test
    void aCadenceFactorHalvesTheTimeBetweenDates() {
        PlanRequest request = request(
                blueprint(List.of(factor("monthly billing", 1, 3)), List.of(), activity("qbr", QUARTERLY, 60)),
                account("A", "2025-01-10", ""));

        assertThat(total(request).raw(row -> true).sum(0, 12)).isEqualTo(Hours.of(12));
    }

    @Test
    void oneSessionIsSharedByItsAudienceAndNeverByFewerSessionsThanThereAre() {
        Activity webinar = toMany(40, activity("webinar", MONTHLY, 60));
        Account[] ten = accounts(10);
        Account[] hundred = accounts(100);

        assertThat(levelled(total(request(blueprint(webinar), ten))).at(5).inHours())
                .isCloseTo(1, within());
        assertThat(levelled(total(request(blueprint(webinar), hundred))).at(5).inHours())
                .isCloseTo(3, within());
    }

    @Test
    void aDutyThatNobodyHereDoesIsCountedOutside() {
        Demand demand = total(request(blueprint(ofDuty("renewal", activity("renew", MONTHLY, 60))), account("A")));

        assertThat(demand.rows()).isEmpty();
        assertThat(demand.outside().values()).extracting(MonthlyHours::total).containsExactly(Hours.of(14));
    }

    @Test
    void aProgrammesUpkeepBelongsToThePoolAndToNoAccount() {
        Programme community = new Programme(
                new ActivityId("community"),
                "Community",
                Fixture.CSM,
                Hours.of(30),
                Optional.of(LocalDate.of(2027, 1, 2)),
                30,
                Hours.of(12),
                Set.of(),
                "assumption");
        Demand demand = total(request(blueprint(List.of(), List.of(community)), account("A")));

        assertThat(levelled(demand).at(0)).isEqualTo(Hours.of(30));
        assertThat(levelled(demand).at(1)).isEqualTo(Hours.of(12));
        assertThat(demand.books())
                .singleElement()
                .satisfies(book -> assertThat(book.holder()).isEqualTo(Demand.Holder.POOL));
    }

    @Test
    void newCustomersBringTheirOnboarding() {
        Activity kickOff = activity("kick-off", new Cadence.Once(), Effort.exactly(90 * 60), 0, Set.of("onboarding"));
        Assumptions three = Assumptions.usual(Fixture.USD).with(Setting.NEW_CUSTOMERS_PER_QUARTER, 3);
        Demand demand = total(request(blueprint(kickOff), three, List.of(account("A"))));

        // one a month from 1 January, 90 hours over 90 days: from April on some 90 hours a month
        assertThat(levelled(demand).at(0)).isEqualTo(Hours.of(31));
        assertThat(levelled(demand).at(4).inHours()).isBetween(85.0, 95.0);
    }

    private static Account[] accounts(int count) {
        return IntStream.range(0, count).mapToObj(at -> account("A-" + at)).toArray(Account[]::new);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.0001);
    }
}
