package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as revenue, and in which currency. */
class RevenueTest {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    @ParameterizedTest
    @ValueSource(strings = {"Annual Revenue", "AnnualRevenue", "ANNUALREVENUE", "annual_revenue"})
    void annualRevenueIsTheCustomersOwnTurnoverAndNeverArr(String header) {
        Company company =
                Reading.accounts("Account Name," + header, "Acme,350000000").company();
        Account account = company.accounts().get(0);
        assertThat(account.revenue().arr()).isEmpty();
        assertThat(account.measures().attributes()).containsEntry("customer_revenue", "350000000");
        assertThat(Reading.said(company, Severity.NOTICE))
                .contains(
                        "accounts.csv:1 %1$s \"\" \"%1$s\" is the customer's own turnover: it is kept as attr.customer_revenue and never used as ARR."
                                .formatted(header));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Name,Annual Revenue | Acme,350000000
            Name,ARR            | Acme,
            Name,Tier           | Acme,Gold
            """)
    void withoutRecurringRevenueThePlanIsInHoursAndThatIsSaid(String header, String row) {
        assertThat(Reading.accounts(header, row).company().understood().notes())
                .contains("The file names no recurring revenue: the plan is made in hours, and money is missing.");
    }

    @Test
    void monthlyRevenueCountsTwelvefoldAndThatIsSaid() {
        Company company = Reading.accounts("Name,MRR", "Acme,1000").company();
        assertThat(company.accounts().get(0).revenue().arr()).hasToString("Optional[USD 12000.00]");
        assertThat(company.understood().notes()).contains("ARR is \"MRR\" times 12.");
    }

    @Test
    void arrIsPreferredOverMonthlyRevenue() {
        assertThat(Reading.accounts("Name,MRR,ARR", "Acme,1000,15000")
                        .account()
                        .revenue()
                        .arr())
                .hasToString("Optional[USD 15000.00]");
    }

    @ParameterizedTest(name = "\"{0}\" is {1}, because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            12400         | USD 12400.00 | a bare number is in the reporting currency
            $12,400.00    | USD 12400.00 | a sign names the currency
            '12,400 USD'  | USD 12400.00 | so does a code behind it
            USD 12400     | USD 12400.00 | or before it
            12k           | USD 12000.00 | k is thousands
            1.2M          | USD 1200000.00 | M is millions
            $8.5K / yr    | USD 8500.00  | a year is what ARR means
            12'400        | USD 12400.00 | the Swiss write thousands so
            '1,234,567'   | USD 1234567.00 | several separators are thousands
            '12.400,50'   | USD 12400.50 | two different signs: the last one parts decimals
            """)
    void amountsAreReadAsPeopleWriteThem(String cell, String read, String because) {
        assertThat(Reading.accounts("Name,ARR", "Acme,\"" + cell + "\"")
                        .account()
                        .revenue()
                        .arr()
                        .orElseThrow())
                .as(because)
                .hasToString(read);
    }

    @Test
    void theCurrencyOfMostAccountsIsThePlans() {
        Company company = Reading.accounts("Name,ARR,Currency", "A,1000,EUR", "B,1000,EUR", "C,1000,USD")
                .company();
        assertThat(company.reporting()).isEqualTo(EURO);
        assertThat(company.understood().currencies()).containsOnly(entry("EUR", 2), entry("USD", 1));
        assertThat(company.understood().notes()).contains("Money is counted in EUR, the currency of most accounts.");
    }

    @Test
    void aCurrencyWithoutARateStaysOutOfMoneyLoudly() {
        Company company = Reading.accounts("Name,ARR,Currency", "A,1000,USD", "B,1000,USD", "C,3000,EUR")
                .company();
        assertThat(Reading.account(company, "c").orElseThrow().revenue().arr()).isEmpty();
        assertThat(Reading.said(company, Severity.WARNING))
                .containsExactly(
                        "accounts.csv:4 Currency \"EUR\" A rate from EUR to USD. 1 account with EUR 3000 of recurring revenue is planned in hours, but stays out of all money and out of tiers by revenue. Give the rate with --rate EUR=… or under rates: in assumptions.yaml.");
    }

    @Test
    void aRateOfTheDayBringsACurrencyIn() {
        Rates rates = new Rates(
                DOLLAR,
                Map.of(
                        EURO,
                        new TreeMap<>(Map.of(
                                LocalDate.of(2026, 1, 1), new BigDecimal("1.05"),
                                LocalDate.of(2026, 11, 23), new BigDecimal("1.10"),
                                LocalDate.of(2026, 11, 24), new BigDecimal("9")))));
        Company company = Reading.accounts("Name,ARR,Currency", "A,1000,USD", "C,3000,EUR")
                .with(Reading.USUAL.rates(rates))
                .company();
        assertThat(Reading.account(company, "c").orElseThrow().revenue().arr()).hasToString("Optional[USD 3300.00]");
        assertThat(Reading.said(company, Severity.WARNING)).isEmpty();
    }

    @Test
    void aHeaderMayNameTheCurrency() {
        assertThat(Reading.accounts("Name,ARR (EUR)", "A,1000").company().reporting())
                .isEqualTo(EURO);
    }

    @Test
    void whereNothingNamesACurrencyDollarsAreAssumedAndThatIsSaid() {
        assertThat(Reading.accounts("Name,ARR", "A,1000").company().understood().notes())
                .contains("No amount names a currency: USD is assumed.");
    }
}
