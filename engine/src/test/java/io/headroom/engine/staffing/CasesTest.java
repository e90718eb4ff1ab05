package io.headroom.engine.staffing;

import static io.headroom.engine.model.people.Assumptions.Step.COVER;
import static io.headroom.engine.model.people.Assumptions.Step.UNCERTAINTY;
import static io.headroom.engine.model.people.Assumptions.Step.UTILISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.Benchmark;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked cases of headcount and money. */
class CasesTest {

    @ParameterizedTest(name = "{0}: {1} accounts, {2} a person")
    @CsvSource({"T1, 50, 5, 10", "T2, 200, 5, 40", "T3, 51, 5, 11"})
    void peopleRoundUpAlways(String number, int accounts, int each, int people) {
        Plan plan = Made.company()
                .segment("all", accounts, 1, 0, OptionalInt.of(each), OptionalDouble.empty())
                .plan();

        assertThat(plan.answer().required()).isEqualTo(people);
    }

    @ParameterizedTest(name = "{0}: $24M at {1}")
    @CsvSource({
        "T4, guidepost-8m-at-risk, 3",
        "T4, guidepost-2m, 12",
        "T4, guidepost-1m, 24",
    })
    void guidepostsDivideRevenue(String number, String id, double people) {
        Plan plan = Made.company().segment("all", 100, 10, 24_000_000).plan();

        assertThat(benchmark(plan, id).low()).isEqualTo(people);
    }

    private static Made threeSegments() {
        Made company = Made.company();
        company.directHoursAMonth = 1_600 / 12.0;
        return company.segment("enterprise", 20, 142, 10_000_000)
                .segment("mid", 150, 45, 15_000_000)
                .segment("smb", 800, 1.5, 5_000_000)
                .without(UNCERTAINTY, UTILISATION, COVER);
    }

    /** T9, T10: hours, separate segments and the guidepost stand side by side. */
    @Test
    void t9HoursInOneSharedPoolNeedSevenPeople() {
        Plan plan = threeSegments().plan();

        assertThat(plan.answer().unrounded().doubleValue()).isCloseTo(6.74, within(0.005));
        assertThat(plan.answer().required()).isEqualTo(7);
        assertThat(plan.byHours()).isEqualTo(7);
    }

    @Test
    void t10SegmentsThatMayNotSharePeopleNeedEight() {
        assertThat(threeSegments().plan().separate()).isEqualTo(8);
    }

    @Test
    void t10TheGuidepostSaysFifteenAndThePlanSaysWhy() {
        Benchmark guidepost = benchmark(threeSegments().plan(), "guidepost-2m");

        assertThat(guidepost.low()).isEqualTo(15);
        assertThat(guidepost.why())
                .contains("6.7 people, fewer than the 15.0 of the rule")
                .contains("It becomes 7");
    }

    @Test
    void t17TheLargerCeilingBindsAndRoundsUpOnce() {
        Plan plan = Made.company()
                .assuming(Setting.LOADED_COST, 180_000)
                .segment("tier", 60, 1, 4_000_000, OptionalInt.of(25), OptionalDouble.of(1_200_000))
                .plan();

        var cover = plan.headcount().get(0).cover();
        assertThat(cover.ceilings().orElseThrow().byAccounts()).hasValue(2.4);
        assertThat(cover.ceilings().orElseThrow().byRevenue().orElseThrow()).isCloseTo(3.33, within(0.005));
        assertThat(plan.answer().required()).isEqualTo(4);
        assertThat(plan.cost().total().amount()).isEqualTo(720_000);
    }

    @ParameterizedTest(name = "{0}: {1} people missing with {2} needed")
    @CsvSource({"T18, 18000000, 9, 9", "T18, 19000000, 10, 0", "T18, 21000000, 11, 1", "T18, 24000000, 12, 2"})
    void ceilingsOfRevenueSayHowManyAreMissing(String number, double revenue, int needed, int missing) {
        Plan plan = Made.company()
                .segment("all", 100, 1, revenue, OptionalInt.empty(), OptionalDouble.of(2_000_000))
                .people(needed - missing)
                .plan();

        assertThat(plan.answer().required()).isEqualTo(needed);
        assertThat(plan.answer().missing()).isEqualTo(missing);
    }

    @ParameterizedTest(name = "{0}: {1} accounts a person")
    @CsvSource({"T30, 50, 2000", "T30, 5, 20000"})
    void aPersonsCostIsSharedByTheirAccounts(String number, int accounts, double each) {
        Plan plan = Made.company().segment("all", accounts, 1, 0).without(COVER).plan();

        assertThat(plan.answer().required()).isEqualTo(1);
        assertThat(plan.cost().perAccount().amount()).isEqualTo(each);
    }

    @ParameterizedTest(name = "{0}: {1} accounts of ${2} each")
    @CsvSource({
        "T31, 15, 200000, 10000, 0.05",
        "T31, 15, 10000, 10000, 1.0",
        "T32, 150, 10000, 1000, 0.10",
    })
    void costAnAccountAgainstWhatItPays(String number, int accounts, double arr, double each, double share) {
        Plan plan = Made.company()
                .assuming(Setting.LOADED_COST, 150_000)
                .segment("all", accounts, 1, accounts * arr)
                .without(COVER)
                .plan();

        assertThat(plan.cost().perAccount().amount()).isEqualTo(each);
        assertThat(plan.cost().share()).hasValue(share);
    }

    private static Benchmark benchmark(Plan plan, String id) {
        return plan.benchmarks().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
