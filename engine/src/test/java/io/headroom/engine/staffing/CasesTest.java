package io.headroom.engine.staffing;

import static io.headroom.engine.model.people.Assumptions.Step.COVER;
import static io.headroom.engine.model.people.Assumptions.Step.UNCERTAINTY;
import static io.headroom.engine.model.people.Assumptions.Step.UTILISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Benchmark;
import io.headroom.engine.model.plan.Plan;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked cases of headcount: how many people, by hours, by ceilings, by rules. */
class CasesTest {

    @ParameterizedTest(name = "{0}: {1} accounts, {2} a person, because {4}")
    @CsvSource({
        "T1, 50, 5, 10, it divides without a rest",
        "T2, 200, 5, 40, it divides without a rest",
        "T3, 51, 5, 11, one account more needs somebody too"
    })
    void peopleRoundUpAlways(String number, int accounts, int each, int people, String because) {
        Plan plan = Made.company()
                .segment("all", accounts, 1, 0, OptionalInt.of(each), OptionalDouble.empty())
                .plan();

        assertThat(plan.answer().required()).as(because).isEqualTo(people);
    }

    @ParameterizedTest(name = "{0}: $24M by {1}, because {3}")
    @CsvSource({
        "T4, guidepost-8m-at-risk, 3, only accounts at risk are worked with",
        "T4, guidepost-2m, 12, it is the usual rule",
        "T4, guidepost-1m, 24, half the book still pays",
    })
    void guidepostsDivideRevenue(String number, String id, double people, String because) {
        Plan plan = Made.company().segment("all", 100, 10, 24_000_000).plan();

        assertThat(benchmark(plan, id).low()).as(because).isEqualTo(people);
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

    @ParameterizedTest(name = "{0}: {1} accounts and ${2}, at most {3} and ${4} a person, because {6}")
    @CsvSource({
        "T17, 60, 4000000, 25, 1200000, the most revenue that one person may have, $4.0M ÷ $1.2M is 3.33 and 60 ÷ 25 only 2.4",
        "T17, 84, 4000000, 25, 1200000, the most accounts that one person may have, 84 ÷ 25 is 3.36 and more than 3.33",
    })
    void theLargerCeilingBindsByNameAndRoundsUpOnce(
            String number, int accounts, double revenue, int most, double mostRevenue, String binding, String because) {
        Plan plan = Made.company()
                .assuming(Setting.LOADED_COST, 180_000)
                .segment("tier", accounts, 1, revenue, OptionalInt.of(most), OptionalDouble.of(mostRevenue))
                .plan();

        var cover = plan.headcount().get(0).cover();
        assertThat(cover.binding()).as(because).isEqualTo(binding);
        assertThat(cover.ceilings().orElseThrow().byAccounts()).hasValue(accounts / (double) most);
        assertThat(cover.ceilings().orElseThrow().byRevenue().orElseThrow()).isCloseTo(3.33, within(0.005));
        assertThat(plan.answer().required()).isEqualTo(4);
        assertThat(plan.cost().total().amount()).isEqualTo(720_000);
    }

    @Test
    void ceilingsThatDifferBySegmentAreNamedTogether() {
        Plan plan = Made.company()
                .segment("many", 60, 1, 100_000, OptionalInt.of(10), OptionalDouble.of(1_200_000))
                .segment("rich", 10, 1, 4_000_000, OptionalInt.of(10), OptionalDouble.of(1_200_000))
                .plan();

        assertThat(plan.headcount().get(0).cover().binding())
                .isEqualTo("the most accounts or revenue that one person may have");
    }

    @ParameterizedTest(name = "{0}: {2} people missing with {1} of revenue, because {4}")
    @CsvSource({
        "T18, 18000000, 9, 9, nobody is there yet",
        "T18, 19000000, 10, 0, P10 brings $1M",
        "T18, 21000000, 11, 1, P50 brings $3M",
        "T18, 24000000, 12, 2, P90 brings $6M"
    })
    void ceilingsOfRevenueSayHowManyAreMissing(String number, double revenue, int needed, int missing, String because) {
        Plan plan = Made.company()
                .segment("all", 100, 1, revenue, OptionalInt.empty(), OptionalDouble.of(2_000_000))
                .people(needed - missing)
                .plan();

        assertThat(plan.answer().required()).as(because).isEqualTo(needed);
        assertThat(plan.answer().missing()).isEqualTo(missing);
    }

    private static Benchmark benchmark(Plan plan, String id) {
        return plan.benchmarks().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
