package io.headroom.formats.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Budget;
import io.headroom.engine.model.people.Setting;
import io.headroom.formats.Read;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssumptionsReaderTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void readsEverySettingByItsKey() {
        assertThat(file("target_utilisation: 0.9\nloaded_cost: 120_000")
                        .assumptions()
                        .given())
                .containsOnly(entry(Setting.TARGET_UTILISATION, 0.9), entry(Setting.LOADED_COST, 120_000.0));
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void takesTheDefaultOfEverySetting(Setting setting) {
        assertThat(file(setting.key() + ": " + new BigDecimal(Double.toString(setting.usual())).toPlainString())
                        .assumptions()
                        .value(setting))
                .isEqualTo(setting.usual());
    }

    @Test
    void readsTheCharter() {
        assertThat(file("charter: {onboarding: onboarding-specialist, renewal: nobody}")
                        .assumptions()
                        .charter())
                .containsOnly(
                        entry("onboarding", Optional.of(new RoleId("onboarding-specialist"))),
                        entry("renewal", Optional.empty()));
    }

    @Test
    void readsNewCustomersBySegment() {
        assertThat(file("new_customers: {enterprise: 3}").assumptions().newCustomers())
                .containsOnly(entry(new SegmentId("enterprise"), 3.0));
    }

    @Test
    void readsABudgetAsAnAmountOfTheReportingCurrency() {
        assertThat(file("currency: EUR\nbudget: {amount: 1500000}")
                        .assumptions()
                        .budget())
                .contains(new Budget.Amount(Money.of(1_500_000, EUR)));
    }

    @Test
    void takesAmountsAsTheCurrencyFoundLaterWhereItNamesNone() {
        assertThat(file("role_costs: {csm: 90000}").in(EUR).assumptions().roleCosts())
                .containsOnly(entry(new RoleId("csm"), Money.of(90_000, EUR)));
    }

    @Test
    void takesTheLatestRateUpToADay() {
        assertThat(file("rates: {GBP: {2026-01-01: 1.25, 2026-07-01: 1.27}}")
                        .rates()
                        .rate(Currency.getInstance("GBP"), LocalDate.of(2026, 6, 30)))
                .contains(new BigDecimal("1.25"));
    }

    @Test
    void readsSupportStaffHolidaysRampStepsAndTheDay() {
        AssumptionsFile file = file("""
                as_of: 2026-11-23
                ramp: [0, 0.5, 1]
                without: [uncertainty, rounding]
                holidays: {DE-BY: [2027-01-01]}
                support_staff:
                  - {role: analyst, from_accounts: 200, per_accounts: 400, yearly_cost: 90000}
                """);
        assertThat(file.asOf()).contains(LocalDate.of(2026, 11, 23));
        assertThat(file.assumptions().ramp()).containsExactly(0.0, 0.5, 1.0);
        assertThat(file.assumptions().without()).containsOnly(Step.UNCERTAINTY, Step.ROUNDING);
        assertThat(file.holidays()).containsEntry("DE-BY", Set.of(LocalDate.of(2027, 1, 1)));
        assertThat(file.assumptions().supportStaff().get(0).perAccounts()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            target_utilization: 0.9          | Did you mean "target_utilisation"?
            target_utilisation: 85           | so 30 per cent is written 0.30
            target_utilisation: 85 %         | so 30 per cent is written 0.30
            hours_per_day: 25                | lies between 1 and 12
            hours_per_day: eight             | A number from 1 to 12 is expected here
            currency: EURO                   | three letters of ISO 4217
            as_of: 23.11.2026                | written as 2027-01-31
            rates: {USD: 2}                  | so one USD is worth 1
            rates: {EUR: {1 Jan 2026: 1.1}}  | written as 2026-01-31
            ramp: [0, 50]                    | lies between 0 and 1
            target_ratio: {revenue_per_person: 2000000, by: end of 2027} | A month is written as 2027-12.
            target_ratio: {revenue_per_person: 0, by: 2027-12} | above 0
            budget: {amount: 1, share_of_revenue: 0.1} | either {amount: 1000000} a year
            without: [rounding up]           | is not a step of the headcount here
            support_staff: [{role: analyst}] | "from_accounts" is missing
            [1, 2]                           | Keys are expected here
            """)
    void saysWhatIsWrong(String text, String expected) {
        assertThat(AssumptionsReader.read("assumptions.yaml", text).issues())
                .extracting(Issue::expected)
                .anyMatch(message -> message.contains(expected));
    }

    @Test
    void keepsNothingOfAFileWithAMistake() {
        assertThat(AssumptionsReader.read("a.yaml", "loaded_cost: 120000\nhours_per_day: 99")
                        .value())
                .isEmpty();
    }

    @Test
    void namesTheLineAndTheKey() {
        assertThat(AssumptionsReader.read("a.yaml", "loaded_cost: 120000\n\nhours_per_day: 99")
                        .issues())
                .extracting(Issue::line, Issue::column, Issue::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "hours_per_day", "99"));
    }

    @Test
    void takesAFileOfCommentsAsOneThatSaysNothing() {
        assertThat(file(DefaultsFile.text())).isEqualTo(AssumptionsFile.none());
    }

    @Test
    void shipsDefaultsThatChangeNothingWhenTheyAreSwitchedOn() {
        String switchedOn = DefaultsFile.text()
                .lines()
                .map(line -> line.startsWith("#") && !line.startsWith("# ") ? line.substring(1) : line)
                .reduce("", (all, line) -> all + line + "\n");
        AssumptionsFile file = file(switchedOn);
        assertThat(List.of(Setting.values())).allSatisfy(setting -> {
            assertThat(file.assumptions().given()).containsKey(setting);
            assertThat(file.assumptions().value(setting)).isEqualTo(setting.usual());
        });
    }

    private static AssumptionsFile file(String text) {
        Read<AssumptionsFile> read = AssumptionsReader.read("assumptions.yaml", text);
        assertThat(read.issues()).isEmpty();
        return read.value().orElseThrow();
    }

    private static <K, V> java.util.Map.Entry<K, V> entry(K key, V value) {
        return java.util.Map.entry(key, value);
    }
}
