package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Budget;
import io.headroom.engine.model.people.SupportStaff;
import io.headroom.engine.model.plan.Plan.BudgetCheck;
import io.headroom.engine.model.plan.Plan.Cost;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be spent, what closes the gap, and staff who come with size. */
class BudgetTest {
    /** Four people at $100k, on $4M. */
    private static Made four() {
        return Made.company()
                .segment("all", 40, 120, 4_000_000)
                .without(Step.UNCERTAINTY, Step.UTILISATION, Step.COVER);
    }

    private static Cost cost(Made company, Optional<Budget> budget, List<SupportStaff> staff) {
        Assumptions plain = company.assumptions;
        company.assumptions = new Assumptions(
                plain.currency(),
                plain.given(),
                plain.ramp(),
                plain.charter(),
                plain.newCustomers(),
                plain.roleCosts(),
                staff,
                budget,
                plain.targetRatio(),
                plain.without());
        return company.plan().cost();
    }

    private static BudgetCheck check(Budget budget) {
        return cost(four(), Optional.of(budget), List.of()).budget().orElseThrow();
    }

    @Test
    void aBudgetTooSmallSaysWhatClosesTheGap() {
        BudgetCheck check = check(new Budget.Amount(dollars(300_000)));

        assertThat(check.over()).isEqualTo(dollars(100_000));
        assertThat(check.people()).isEqualTo(3);
        assertThat(check.priceRise()).hasValue(0.025);
        assertThat(check.tolerableChurn().orElseThrow()).isCloseTo(0.025 / (0.78 + 0.025), within(1e-12));
        assertThat(check.levels()).singleElement().satisfies(level -> {
            assertThat(level.to()).isEqualTo(Made.LIGHT);
            assertThat(level.people()).isEqualByComparingTo("2");
            assertThat(level.saves()).isEqualTo(dollars(200_000));
        });
    }

    /** 50 accounts at 5 a person need 10 people, however little work they are. */
    @Test
    void aLowerLevelSavesNobodyWhereACeilingDecides() {
        Made fifty = Made.company()
                .segment("all", 50, 20, 3_000_000, OptionalInt.of(5), OptionalDouble.empty())
                .without(Step.UNCERTAINTY, Step.UTILISATION);

        BudgetCheck check = cost(fifty, Optional.of(new Budget.Amount(dollars(750_000))), List.of())
                .budget()
                .orElseThrow();

        assertThat(check.over()).isEqualTo(dollars(250_000));
        assertThat(check.levels()).isEmpty();
    }

    /** The ceiling of the level goes with the level: at 5 a person 10 people, at 10 a person 5. */
    @Test
    void aLowerLevelSavesThosePeopleWhomItsOwnCeilingLetsGo() {
        Made fifty = Made.company()
                .segment("all", 50, 20, 3_000_000)
                .ceilings(5, 10)
                .without(Step.UNCERTAINTY, Step.UTILISATION);

        Cost cost = cost(fifty, Optional.of(new Budget.Amount(dollars(750_000))), List.of());

        assertThat(cost.total()).isEqualTo(dollars(1_000_000));
        assertThat(cost.budget().orElseThrow().levels()).singleElement().satisfies(level -> {
            assertThat(level.people()).isEqualByComparingTo("5");
            assertThat(level.saves()).isEqualTo(dollars(500_000));
        });
    }

    @Test
    void aBudgetThatFitsAsksForNoRise() {
        BudgetCheck check = check(new Budget.Amount(dollars(450_000)));

        assertThat(check.over()).isEqualTo(dollars(-50_000));
        assertThat(check.people()).isEqualTo(4);
        assertThat(check.priceRise()).isEmpty();
        assertThat(check.tolerableChurn()).isEmpty();
    }

    /** 5 % of $4M are $200k; a rise brings only 5 % of itself to the budget. */
    @Test
    void aBudgetThatIsAShareOfRevenueGrowsWithItByThatShareOnly() {
        BudgetCheck check = check(new Budget.OfRevenue(new Share(0.05)));

        assertThat(check.budget()).isEqualTo(dollars(200_000));
        assertThat(check.priceRise()).hasValue(1.0);
    }

    /** Nagle's break-even: with that churn the rise leaves exactly as much margin as before. */
    @Property(tries = 200)
    void beyondTheTolerableChurnARiseDestroysValue(
            @ForAll @DoubleRange(min = 0.01, max = 1) double rise,
            @ForAll @DoubleRange(min = 0.1, max = 1) double margin) {
        double churn = Budgets.tolerableChurn(rise, margin);

        assertThat((1 - churn) * (margin + rise)).isCloseTo(margin, within(1e-9));
        assertThat((1 - (churn + 0.01)) * (margin + rise)).isLessThan(margin);
    }

    @ParameterizedTest(name = "from {0} customers, one more per {1} and per {2} people; {3} and {4}: {5}, because {6}")
    @CsvSource({
        "100, 0, 0, 99, 9, 0, there are too few customers",
        "100, 0, 0, 100, 9, 1, the hundredth brings the first",
        "100, 50, 0, 199, 9, 2, fifty more bring another",
        "100, 50, 0, 200, 9, 3, and fifty more another",
        "0, 0, 8, 500, 23, 2, one leads eight",
        "0, 0, 8, 500, 7, 0, seven need nobody yet",
        "100, 50, 4, 150, 12, 3, the larger of both counts",
    })
    void staffComeWithSize(
            int from, int perAccounts, int perPeople, int accounts, int people, int staff, String because) {
        assertThat(Costs.count(
                        new SupportStaff("analyst", from, perAccounts, perPeople, dollars(90_000)), accounts, people))
                .as(because)
                .isEqualTo(staff);
    }

    @Test
    void staffWhoComeWithSizeAreInTheCostAndInItsScope() {
        SupportStaff analyst = new SupportStaff("analyst", 30, 0, 0, dollars(90_000));
        Cost cost = cost(four(), Optional.empty(), List.of(analyst));

        assertThat(cost.total()).isEqualTo(dollars(490_000));
        assertThat(cost.lines()).extracting(Cost.Line::label).containsExactly("CSM", "analyst");
        assertThat(cost.scope()).contains("Staff who come with size are in it", "customer support");
    }

    private static Money dollars(long amount) {
        return new Money(amount * 100, Made.USD);
    }
}
