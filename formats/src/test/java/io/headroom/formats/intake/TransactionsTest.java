package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Purchases, where there is no recurring revenue; today is 23 November 2026. */
class TransactionsTest {
    private static final String HEADER = "customer,date,amount,order";

    @Test
    void whatWasPaidInTwelveMonthsIsTheRevenue() {
        assertThat(trailing(bought("Acme,2026-01-10,100,", "Acme,2026-11-23,50.25,", "Acme,2025-11-24,1,")))
                .isEqualTo("USD 151.25");
    }

    @ParameterizedTest(name = "{0}, since {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Acme,2025-11-23,1000, | it is a day too old
            Acme,2026-11-24,1000, | it is a day ahead
            Acme,2026-01-10,100,  | it is the first row once more
            """)
    void otherRowsDoNotCount(String row, String because) {
        assertThat(trailing(bought("Acme,2026-01-10,100,", row))).as(because).isEqualTo("USD 100.00");
    }

    @Test
    void aReturnLowersTheRevenueAndIsNoPurchase() {
        Account account = bought("Acme,2025-12-10,100,", "Acme,2026-11-20,-30,");
        assertThat(trailing(account)).isEqualTo("USD 70.00");
        assertThat(account.measures().metrics()).isEqualTo(Map.of("purchases", 1 / 12.0, "days_since_purchase", 348.0));
    }

    @ParameterizedTest(name = "{0} and {1}: {2} a month")
    @CsvSource(delimiter = '|', textBlock = """
            Acme,2025-12-01,10,A | Acme,2026-06-01,10,B | 0.16667 | two in twelve months
            Acme,2025-12-01,10,A | Acme,2025-12-01,20,A | 0.08333 | two lines of one order
            Acme,2025-12-01,10,  | Acme,2025-12-01,20,  | 0.16667 | nobody says that it is one order
            Acme,2026-10-01,10,A | Acme,2026-11-01,10,B | 1.0     | a customer of two months
            Acme,2020-01-01,10,A | Acme,2026-11-01,10,B | 0.08333 | the older one counts for how long it buys only
            """)
    void howOftenAnAccountBuys(String one, String other, double monthly, String because) {
        assertThat(bought(one, other).measures().metrics().get("purchases"))
                .as(because)
                .isCloseTo(monthly, org.assertj.core.data.Offset.offset(1e-4));
    }

    @Test
    void whatTheAccountFileSaysStays() {
        Company company = Reading.accounts("Name,Revenue TTM,metric.purchases", "Acme,500,9")
                .transactions(HEADER, "Acme,2026-01-10,100,")
                .company();
        Account account = company.accounts().get(0);
        assertThat(trailing(account)).isEqualTo("USD 500.00");
        assertThat(account.measures().metrics()).containsEntry("purchases", 9.0);
        assertThat(Reading.said(company, Severity.WARNING))
                .containsExactly(
                        "transactions.csv:0 amount \"acme\" Purchases that add up to the account's revenue of twelve months. They add up to USD 100.00, but the account file says USD 500.00, which is used.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Zeta,2026-01-10,100,USD  | customer "Zeta" Expected the id or name of an account that is planned.
            Acme,,100,USD            | date "" Expected the day of the purchase, such as 2027-03-31.
            Acme,soon,100,USD        | date "soon" Expected a day of the calendar, such as 2027-03-31.
            Acme,2026-01-10,,USD     | amount "" Expected what was paid; below zero for a return.
            Acme,2026-01-10,100,Gold | currency "Gold" Expected an ISO 4217 currency code, such as USD or EUR.
            Acme,2026-01-10,100,JPY  | currency "JPY" Expected a currency with a rate; give it with --rate JPY=… or under rates: in assumptions.yaml.
            """)
    void aRowThatCannotBeUsedSaysWhy(String row, String said) {
        Company company = Reading.accounts("Name,CSM", "Acme,Ada")
                .transactions("customer,date,amount,currency", "Acme,2026-02-01,7,USD", "Acme,2026-03-01,8,USD", row)
                .company();
        assertThat(Reading.said(company, Severity.REJECTED)).containsExactly("transactions.csv:4 " + said);
        assertThat(trailing(company.accounts().get(0))).isEqualTo("USD 15.00");
    }

    @Test
    void rowsLeftOutAreCountedAndSaid() {
        Company company = Reading.accounts("Name,CSM", "Acme,Ada")
                .transactions(
                        HEADER, "Acme,2026-02-01,7,", "Acme,2026-02-01,7,", "Acme,2026-12-01,7,", "Acme,2027-01-01,7,")
                .company();
        assertThat(company.files()).contains(new FileCount("transactions.csv", 4, 1, 3, 0));
        assertThat(Reading.said(company, Severity.NOTICE))
                .contains(
                        "transactions.csv:3  \"\" Each row once. 1 row repeats an earlier row in every cell, this one first; what is repeated is not counted.",
                        "transactions.csv:4  \"\" Days up to 2026-11-23, the day of the plan. 2 rows are later, this one first, and not counted.");
    }

    @Test
    void theCurrencyOfThePurchasesIsThePlansWhereAccountsNameNone() {
        Company company = Reading.accounts("Name,CSM", "Acme,Ada")
                .transactions("Customer No,Order Date,Net Amount (EUR)", "Acme,2026-02-01,7")
                .company();
        assertThat(company.reporting().getCurrencyCode()).isEqualTo("EUR");
        assertThat(trailing(company.accounts().get(0))).isEqualTo("EUR 7.00");
    }

    private static Account bought(String... rows) {
        return Reading.accounts("Name,CSM", "Acme,Ada")
                .transactions(HEADER, rows)
                .account();
    }

    private static String trailing(Account account) {
        return account.revenue().trailing().orElseThrow().toString();
    }
}
