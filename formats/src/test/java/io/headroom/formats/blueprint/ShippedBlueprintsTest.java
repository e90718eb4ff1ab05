package io.headroom.formats.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.Revenue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedBlueprintsTest {
    @ParameterizedTest
    @ValueSource(strings = {"high-touch", "mid-touch", "pooled", "digital", "transactional"})
    void areReadWithoutAnIssue(String name) {
        assertThat(BlueprintReader.read(name, ShippedBlueprints.text(name)).issues())
                .isEmpty();
    }

    /** A steady customer's year; for mid touch csin15: 75 h and more in enterprise, about 50 h where complexity is low (grade B). */
    @ParameterizedTest
    @CsvSource({
        "high-touch,    500000, 130, 150",
        "high-touch,    100000,  60,  85",
        "high-touch,     20000,   8,  13",
        "mid-touch,     300000,  75, 110",
        "mid-touch,      50000,  30,  50",
        "mid-touch,      10000,   2,   6",
        "pooled,         80000,  30,  50",
        "pooled,         20000,   7,  13",
        "pooled,          5000,   1,   4",
        "digital,        30000,  12,  22",
        "digital,        10000,   2,   5",
        "digital,         1000, 0.1,   1",
        "transactional, 300000,  70, 100",
        "transactional,  50000,  25,  45",
        "transactional,   5000,   1,   3"
    })
    void giveASteadyCustomerItsYear(String name, double revenue, double least, double most) {
        assertThat(Customers.hours(ShippedBlueprints.named(name), Customers.steady(revenue)))
                .isBetween(least, most);
    }

    /** csin15: onboarding takes 8-10 h over 90 days (grade B). */
    @Test
    void giveAMidMarketCustomerAnOnboardingOfEightToTenHours() {
        double hours = Customers.works(ShippedBlueprints.named("mid-touch"), Customers.starting(50_000)).stream()
                .filter(work -> work.duty().equals("onboarding"))
                .mapToDouble(work -> work.hours().inHours())
                .sum();
        assertThat(hours).isBetween(8.0, 10.0);
    }

    @Test
    void refuseANameThatDoesNotExist() {
        assertThatThrownBy(() -> ShippedBlueprints.text("no-touch")).hasMessageContaining("there are high-touch");
    }

    @ParameterizedTest
    @CsvSource({
        "100000, high-touch",
        "99999, mid-touch",
        "20000, mid-touch",
        "19999, pooled",
        "5000, pooled",
        "4999, digital"
    })
    void areChosenByWhatTheMiddleAccountPays(double median, String name) {
        List<Account> accounts = List.of(Customers.steady(1), Customers.steady(median), Customers.steady(9_000_000));
        assertThat(ShippedBlueprints.choose(accounts).name()).isEqualTo(name);
    }

    @Test
    void sayTheNumbersThatDecided() {
        assertThat(ShippedBlueprints.choose(List.of(Customers.steady(30_000))).why())
                .isEqualTo(
                        "The middle one of 1 account with recurring revenue pays USD 30,000 a year, so \"mid-touch\" was taken"
                                + " (for 20,000 up to 100,000; the borders are an assumption).");
    }

    @Test
    void areTransactionalWhereOnlyTheLastTwelveMonthsAreKnown() {
        Revenue unknown = Revenue.UNKNOWN;
        Account bought = Customers.steady(1)
                .with(new Revenue(
                        Optional.empty(),
                        Optional.of(Money.of(500, Customers.USD)),
                        unknown.pastGrowth(),
                        unknown.expectedGrowth(),
                        unknown.grossMargin(),
                        unknown.supportCost(),
                        unknown.acquisitionCost()));
        assertThat(ShippedBlueprints.choose(List.of(bought)).name()).isEqualTo("transactional");
    }

    @Test
    void areTransactionalWhereOnlyPurchasesAreKnown() {
        Account bought = Customers.measured(new Measures(Map.of("purchases", 2.0), Map.of()));
        assertThat(ShippedBlueprints.choose(List.of(bought)).name()).isEqualTo("transactional");
    }

    @Test
    void areMidTouchWhereNothingIsKnown() {
        assertThat(ShippedBlueprints.choose(List.of()).name()).isEqualTo("mid-touch");
    }
}
