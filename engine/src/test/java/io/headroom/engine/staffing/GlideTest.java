package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.TargetRatio;
import io.headroom.engine.model.plan.Glide;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Ratio;
import io.headroom.engine.proof.LineProof;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes to each person, and the way to a target ratio. */
class GlideTest {
    private static final YearMonth FIRST = YearMonth.of(2027, 1);

    /** Ten accounts of $200,000, four people, three new customers a quarter, and work for so many people all year. */
    private static Made company(double workForPeople) {
        Made company = Made.company()
                .assuming(Setting.TARGET_UTILISATION, 1)
                .assuming(Setting.NEW_CUSTOMERS_PER_QUARTER, 3)
                .without(Assumptions.Step.UNCERTAINTY)
                .segment("all", 10, workForPeople * 120, 2_000_000)
                .people(4);
        company.directHoursAMonth = 100;
        return company;
    }

    private static Plan plan(Made company, double target, int by) {
        Assumptions plain = company.assumptions;
        company.assumptions = new Assumptions(
                plain.currency(),
                plain.given(),
                plain.ramp(),
                plain.charter(),
                plain.newCustomers(),
                plain.roleCosts(),
                plain.supportStaff(),
                plain.budget(),
                Optional.of(new TargetRatio(Money.of(target, Made.USD), FIRST.plusMonths(by - 1))),
                plain.without());
        return company.plan();
    }

    @Test
    void eachMonthCountsTodaysCustomersAndThoseWhoHaveComeByThen() {
        Plan plan = company(2).plan();

        assertThat(plan.ratios())
                .extracting(Ratio::accounts)
                .startsWith(11.0, 12.0, 13.0)
                .endsWith(22.0);
        assertThat(plan.ratios().get(0).revenue()).contains(Money.of(2_200_000, Made.USD));
        assertThat(plan.ratios().get(0).revenuePerPerson()).contains(Money.of(1_100_000, Made.USD));
        assertThat(plan.ratios().get(0).accountsPerPerson()).hasValue(5.5);
    }

    @Test
    void theWayBeginsWithThePeopleThereAreAndRisesEvenlyToTheTarget() {
        Glide glide = plan(company(2), 1_650_000, 12).glide().orElseThrow();

        assertThat(glide.today()).isEqualTo(Money.of(550_000, Made.USD));
        assertThat(glide.steps().get(0).people()).isEqualTo(4);
        assertThat(glide.steps())
                .extracting(step -> step.revenuePerPerson().amount())
                .startsWith(550_000.0, 650_000.0, 750_000.0)
                .endsWith(1_550_000.0, 1_650_000.0);
        assertThat(glide.steps().get(11).people()).isCloseTo(4.4 / 1.65, within(1e-9));
    }

    @Test
    void afterItsMonthTheTargetStays() {
        Glide glide = plan(company(2), 850_000, 4).glide().orElseThrow();

        assertThat(glide.steps().subList(3, 12))
                .extracting(step -> step.revenuePerPerson().amount())
                .containsOnly(850_000.0);
    }

    /** Revenue is $2.2M in January and $0.2M more each month; two people are needed, or three. */
    @ParameterizedTest(name = "work for {0}, ${1} by month {2}: reached in {3}, crossed in {4}, because {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2, 1500000, 12, 2027-05, -,       3.0M for two people is reached in May and the way never falls below 2.9",
                "3, 1500000, 12, -,       2027-11, 4.4M is not 4.5M; the way has 3.01 people in October and 2.97 in November",
                "3, 1400000, 12, 2027-11, -,       4.2M for three people is reached in November and the way ends with 3.14",
                "3, 3000000, 3,  -,       2027-02, the way asks for 1.35 people in February already",
                "5, 1000000, 12, -,       2027-01, five are needed and four are there"
            })
    void theMonthsAreNamedInWhichTheTargetIsReachedAndTheWorkCrossesTheWay(
            double workFor, double target, int by, YearMonth reached, YearMonth crosses, String because) {
        Glide glide = plan(company(workFor), target, by).glide().orElseThrow();

        assertThat(glide.reached()).as(because).isEqualTo(Optional.ofNullable(reached));
        assertThat(glide.crosses()).as(because).isEqualTo(Optional.ofNullable(crosses));
    }

    @Test
    void aTargetMovesNothingElse() {
        Plan without = company(3).plan();
        Plan with = plan(company(3), 2_000_000, 12);

        assertThat(with.headcount()).isEqualTo(without.headcount());
        assertThat(with.answer()).isEqualTo(without.answer());
        assertThat(with.ratios()).isEqualTo(without.ratios());
        assertThat(without.glide()).isEmpty();
    }

    @Test
    void whereNobodyIsThereTheWayBeginsWithThePeopleNeeded() {
        Made nobody = Made.company().segment("all", 10, 240, 2_000_000);

        Plan plan = plan(nobody, 2_000_000, 12);

        assertThat(plan.glide().orElseThrow().steps().get(0).people())
                .isCloseTo(plan.ratios().get(0).required(), within(1e-6));
    }

    @Test
    void withoutRevenueThereIsNoWay() {
        Made company = Made.company().segment("all", 10, 240, 0).people(2);
        Plan plan = plan(company, 2_000_000, 12);

        assertThat(plan.glide()).isEmpty();
        assertThatThrownBy(() -> new StaffingPlanner(company).explain(company.request(), plan, "glide/2027-03"))
                .hasMessageContaining("target_ratio: {revenue_per_person: 2000000, by: 2027-12}");
        assertThatThrownBy(() -> new StaffingPlanner(company).explain(company.request(), plan, "ratio/2027-03"))
                .hasMessageContaining("Give arr or revenue_ttm");
    }

    @ParameterizedTest
    @CsvSource({"ratio/2027-06, 1600000", "glide/2027-06, 3.047619"})
    void bothOpenIntoTheirLines(String address, double value) {
        Made company = company(2);
        Plan plan = plan(company, 1_650_000, 12);
        Line line = new StaffingPlanner(company).explain(company.request(), plan, address);

        assertThat(line.value().doubleValue()).isCloseTo(value, within(1e-5));
        assertThat(LineProof.faults(line)).isEmpty();
    }

    @Test
    void aMonthOutsideThePlanIsRefused() {
        Made company = company(2);

        assertThatThrownBy(
                        () -> new StaffingPlanner(company).explain(company.request(), company.plan(), "ratio/2028-06"))
                .hasMessageContaining("2028-06 is not among the months of this plan, 2027-01 to 2027-12");
    }
}
