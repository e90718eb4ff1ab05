package io.headroom.engine.portfolio.owners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.portfolio.LoadCost;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What loads cost: 100 h in three months, each hour counted in three spans for a third. */
class TariffTest {
    private static final Assumptions USUAL = Assumptions.usual(Currency.getInstance("USD"));
    private static final long HOUR = 1000;
    private static final long DIRECT = 100 * HOUR;
    private static final double MICROS = 1e6;

    @ParameterizedTest
    @CsvSource({
        "100, 0",
        "101, 1.00",
        "110, 13.75", // 2.5 h at each of 1, 1.25, 1.5, 1.75
        "111, 15.75",
        "130, 76.25", // 5 h at each of 2, 2.75, 3.5, 4.25
        "131, 81.25",
    })
    void overloadCostsMoreTheMoreThereIs(double load, double costs) {
        long alike = Math.round(load * HOUR);

        assertThat(3 * new Tariff(USUAL, 1).overload(DIRECT, alike).at(alike) / MICROS)
                .isCloseTo(costs, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "98,  111, 26.75", // 11 h cost one more each
        "105, 111, 21.75", // 6 h do
        "111, 111, 15.75",
        "111, 105, 5.62",
    })
    void overloadBeyondTodaysCostsMore(double today, double load, double costs) {
        Tariff tariff = new Tariff(USUAL, 1);

        assertThat(3 * tariff.overload(DIRECT, Math.round(today * HOUR)).at(Math.round(load * HOUR)) / MICROS)
                .isCloseTo(costs, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 101, 0.025", // within 2 % of 100 h a tenth of 0.25
        "100, 104, 0.15", // 2 h at 0.025, 2 h at 0.05
        "100, 118, 2.25",
        "100, 122, 3.25",
        "100, 78, 3.25",
        "50, 39, 0.812", // the same distance at half the mean and half the price
        "7, 10, 0.039",
    })
    void imbalanceCostsMoreTheFartherAndLessTheLessThereIsToDo(double mean, double load, double costs) {
        long balanced = Math.round(mean * HOUR);
        LoadCost curve = new Tariff(USUAL, 1).imbalance(balanced, DIRECT);

        assertThat((curve.at(Math.round(load * HOUR)) - curve.at(balanced)) / MICROS)
                .isCloseTo(costs, within(0.02));
    }

    @Test
    void aMillionAccountsWithoutAnOwnerAreStillCounted() {
        assertThat(new Tariff(USUAL, 1).unowned() / MICROS).isEqualTo(10_000);
        assertThat(1_000_000 * new Tariff(USUAL, 1_000_000).unowned()).isBetween(1L << 50, 1L << 51);
    }
}
