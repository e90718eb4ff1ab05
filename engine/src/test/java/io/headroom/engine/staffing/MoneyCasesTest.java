package io.headroom.engine.staffing;

import static io.headroom.engine.model.people.Assumptions.Step.COVER;
import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.anAccount;
import static io.headroom.engine.sample.Samples.anActivity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Budget;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import io.headroom.engine.proof.LineProof;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked cases of money: what people cost, what an account costs, when it pays. */
class MoneyCasesTest {
    /** A standard person's direct hours of 2027, so that an hour costs $60. */
    private static final double COST_OF_A_SIXTY_DOLLAR_HOUR = 1_293.6 * 60;

    private static final StaffingPlanner PLANNER = new StaffingPlanner(1);

    @ParameterizedTest(name = "{0}: {1} accounts of one person, because {3}")
    @CsvSource({
        "T30, 50, 2000, a light book shares the cost among many",
        "T30, 5, 20000, a heavy book does not",
    })
    void aPersonsCostIsSharedByTheirAccounts(String number, int accounts, double each, String because) {
        Plan plan = Made.company().segment("all", accounts, 1, 0).without(COVER).plan();

        assertThat(plan.answer().required()).isEqualTo(1);
        assertThat(plan.cost().perAccount().amount()).as(because).isEqualTo(each);
    }

    @ParameterizedTest(name = "{0}: {1} accounts of ${2} each, because {5}")
    @CsvSource({
        "T31, 15, 200000, 10000, 0.05, a large account carries a person",
        "T31, 15, 10000, 10000, 1.0, a small one is eaten up",
        "T32, 150, 10000, 1000, 0.10, ten times the accounts make it bearable",
    })
    void costAnAccountAgainstWhatItPays(
            String number, int accounts, double arr, double each, double share, String because) {
        Plan plan = Made.company()
                .assuming(Setting.LOADED_COST, 150_000)
                .segment("all", accounts, 1, accounts * arr)
                .without(COVER)
                .plan();

        assertThat(plan.cost().perAccount().amount()).isEqualTo(each);
        assertThat(plan.cost().share()).as(because).hasValue(share);
    }

    @Test
    void oneAtAHundredThousandOnTwoMillionIsFivePerCentAndThePlanSaysThatTheRulesDisagree() {
        Plan plan =
                Made.company().segment("all", 10, 1, 2_000_000).without(COVER).plan();

        assertThat(plan.cost().share()).hasValue(0.05);
        assertThat(plan.benchmarks())
                .filteredOn(rule -> rule.id().equals("share-of-revenue"))
                .singleElement()
                .satisfies(rule ->
                        assertThat(rule.why()).contains("5 % of revenue", "USD 400k", "USD 667k", "3.0 to 5.0"));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}, because {3}")
    @CsvSource({
        "T33, serve/Clinic, 42500, 300 h at $60 and 8.5 + 6 + 4 + 2 + 4 thousand of support",
        "T33, margin/Clinic, 0.716667, $42.5k are 28.3 % of $150k",
    })
    void whatServingAnAccountCostsAndLeaves(String number, String address, double value, String because) {
        Line line =
                serving(anAccount("Clinic").paying(150_000).supportedFor(24_500).build(), address);

        assertThat(line.value().doubleValue()).as(because).isCloseTo(value, within(0.000001));
        assertThat(line.address()).isEqualTo(address);
        assertThat(LineProof.faults(line)).isEmpty();
    }

    @Test
    void anAccountThatDoesNotSayWhatItPaysHasNoMargin() {
        Account silent = anAccount("Clinic").build();

        assertThat(serving(silent, "serve/Clinic").value()).isEqualByComparingTo("18000");
        assertThatThrownBy(() -> serving(silent, "margin/Clinic")).hasMessageContaining("Give its arr");
    }

    /** A book of 25 hours a month. */
    private static Line serving(Account account, String address) {
        PlanRequest request = new PlanRequest(
                Made.YEAR,
                aBlueprint().with(anActivity("care").taking(25 * 60).build()).build(),
                Assumptions.usual(Made.USD).with(Setting.LOADED_COST, COST_OF_A_SIXTY_DOLLAR_HOUR),
                List.of(account),
                new Team(List.of(), List.of(), Map.of(), Team.Origin.FILE),
                Understood.of(1));
        return PLANNER.explain(request, PLANNER.plan(request), address);
    }

    @Test
    void t38SeventeenPerCentOf140ThousandAre23Point8Thousand() {
        Made company = Made.company().segment("all", 1, 1, 140_000);
        Assumptions plain = company.assumptions;
        company.assumptions = new Assumptions(
                plain.currency(),
                plain.given(),
                plain.ramp(),
                plain.charter(),
                plain.newCustomers(),
                plain.roleCosts(),
                plain.supportStaff(),
                Optional.of(new Budget.OfRevenue(new Share(0.17))),
                plain.targetRatio(),
                plain.without());

        assertThat(company.plan().cost().budget().orElseThrow().budget().amount())
                .isEqualTo(23_800);
    }

    @ParameterizedTest(name = "{0}: ${1} on ${2} at a margin of {3}, because {5}")
    @CsvSource({"T40, 135000, 1500000, 0.78, 11.5, 135 ÷ (1500 × 0.78) is 0.115"})
    void peoplePayIfTheySaveThatMuchOfTheRevenue(
            String number, double cost, double revenue, double margin, double perCent, String because) {
        Made company = Made.company()
                .assuming(Setting.LOADED_COST, cost)
                .assuming(Setting.GROSS_MARGIN, margin)
                .segment("all", 10, 1, revenue)
                .without(COVER);
        Plan plan = company.plan();
        Line line = new StaffingPlanner(company).explain(company.request(), plan, "break-even");

        assertThat(line.value().doubleValue() * 100).as(because).isCloseTo(perCent, within(0.05));
        assertThat(LineProof.faults(line)).isEmpty();
        assertThat(plan.issues()).extracting(Issue::expected).anyMatch(text -> text.contains("if they save 11.5 %"));
    }

    @Test
    void withoutRevenueNobodyCanSayWhenPeoplePay() {
        Made company = Made.company().segment("all", 10, 1, 0);

        assertThatThrownBy(() -> new StaffingPlanner(company).explain(company.request(), company.plan(), "break-even"))
                .hasMessageContaining("Give arr or revenue_ttm");
    }
}
