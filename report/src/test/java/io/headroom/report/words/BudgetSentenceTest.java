package io.headroom.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.plan.Plan.BudgetCheck;
import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BudgetSentenceTest {
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void aBudgetThatDoesNotFitComesWithThePriceRiseThatWouldAndTheChurnItBears() {
        assertThat(said(250_000, OptionalDouble.of(0.083333), OptionalDouble.of(0.096525)))
                .isEqualTo(
                        "$750k may be spent a year, which pays for 7 people. The plan costs $250k more. A rise of all"
                                + " prices by 8.3 % would close the gap; it destroys value if more than 9.7 % of the customers"
                                + " leave because of it.");
    }

    @Test
    void aPlanThatFitsSaysNoMore() {
        assertThat(said(-50_000, OptionalDouble.empty(), OptionalDouble.empty()))
                .endsWith("7 people. The plan fits.");
    }

    private static String said(double over, OptionalDouble rise, OptionalDouble churn) {
        return BudgetSentence.of(
                new BudgetCheck(Money.of(750_000, USD), Money.of(over, USD), 7, rise, churn, List.of()));
    }
}
