package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wrong cell is named by file, line, column and value, with what was expected; the rows around it are used. */
class BadCellsTest {
    private static final String DAY = "Expected a day of the calendar, such as 2027-03-31.";
    private static final String MONEY =
            "Expected an amount of money, such as 12400, $12,400.00, EUR 8500, 12k or 1.2M.";

    @ParameterizedTest(name = "{0} \"{1}\", because {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # column       | value      | beside     | expected | because
            Renewal Date   | 13/45/2027 | 1/31/2027  | DAY      | no calendar has it
            Renewal Date   | 2027-02-29 | 2027-01-01 | DAY      | 2027 is no leap year
            Renewal Date   | soon       | 2027-01-01 | DAY      | that is no day
            Renewal Date   | 31/1/2027  | 1/31/2027  | DAY      | the column begins with the month
            Renewal Date   | 2027-13-01 | 2027-01-01 | DAY      | no year has 13 months
            Renewal Date   | Q1 2027    | 2027-01-01 | DAY      | a quarter is no day
            Renewal Date   | 46082      | 2027-01-01 | DAY      | a number of days as spreadsheets count is no date to a reader
            Contract Start | 2027-00-10 | 2026-01-01 | DAY      | there is no month 0
            Stage Since    | yesterday  | 2026-01-01 | DAY      | it depends on when it was written
            ARR            | abc        | 1000       | MONEY    | that is no number
            ARR            | 12,34      | 1000       | ''       | a comma with two digits parts decimals
            ARR            | 12,3456,7  | 1000       | MONEY    | no grouping of thousands looks so
            ARR            | 1e9        | 1000       | MONEY    | nobody writes money so
            ARR            | 9999999999999999 | 1000 | MONEY    | more than there is
            ARR            | --5        | 1000       | MONEY    | one sign is enough
            MRR            | n.a. yet   | 1000       | MONEY    | that is no number
            revenue_ttm    | lots       | 1000       | MONEY    | that is no number
            support_cost   | ?          | 1000       | MONEY    | that is no number
            cac            | tbc        | 1000       | MONEY    | that is no number
            Currency       | Taler      | USD        | Expected an ISO 4217 currency code, such as USD or EUR. | no such currency
            Health         | 101        | 50         | Expected a number from 0 to 100. | health ends at 100
            Health         | -1         | 50         | Expected a number from 0 to 100. | and begins at 0
            Health         | green      | 50         | Expected a number from 0 to 100. | a colour is no number
            org_complexity | 6          | 3          | Expected a whole number from 1 to 5. | scales end at 5
            org_complexity | 0          | 3          | Expected a whole number from 1 to 5. | and begin at 1
            technical_proficiency | 2.5 | 3          | Expected a whole number from 1 to 5. | scales have whole steps
            product_complexity | high   | 3          | Expected a whole number from 1 to 5. | a word is no step
            product_maturity | -3       | 3          | Expected a whole number from 1 to 5. | nothing is below 1
            past_growth    | up         | 0.1        | Expected a number from -1 to 100. | that is no rate
            expected_growth| -120 %     | 0.1        | Expected a number from -1 to 100. | more than everything cannot be lost
            gross_margin   | 1.2        | 0.7        | Expected a number from 0 to 1. | a margin is a part of the whole
            gross_margin   | 120 %      | 0.7        | Expected a number from 0 to 1. | in per cent too
            term_months    | 0          | 12         | Expected a whole number from 1 to 600. | a term has a month at least
            term_months    | a while    | 12         | Expected a whole number from 1 to 600. | that is no number
            Billing        | sometimes  | annual     | Expected monthly, quarterly or annual. | there are three ways
            Pinned         | perhaps    | yes        | Expected yes or no. | an account stays or it may move
            metric.logins  | many       | 7          | Expected a number. | metrics are numbers
            """)
    void inAccounts(String column, String value, String beside, String expected, String because) {
        Company company = Reading.accounts(
                        "Name," + column,
                        "Acme," + beside,
                        "Bad,\"" + value + "\"",
                        "Beta," + beside,
                        "Gamma," + beside)
                .company();
        if (expected.isEmpty()) {
            assertThat(Reading.rejected(company)).as(because).isEmpty();
            return;
        }
        assertThat(Reading.said(company, Severity.REJECTED))
                .as(because)
                .containsExactly("accounts.csv:3 %s \"%s\" %s"
                        .formatted(column, value, expected.replace("DAY", DAY).replace("MONEY", MONEY)));
        assertThat(company.accounts()).extracting(account -> account.name()).containsExactly("Acme", "Beta", "Gamma");
    }

    @ParameterizedTest(name = "{0} \"{1}\", because {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # column      | value      | expected                                   | because
            fte           | 1.8        | Expected a number from 0 to 1.5.           | nobody works that much
            fte           | -0.5       | Expected a number from 0 to 1.5.           | or less than nothing
            fte           | half       | Expected a number from 0 to 1.5.           | a word is no number
            hours_per_day | 25         | Expected a number from 0.5 to 24.          | a day has 24 hours
            hours_per_day | -8         | Expected a number from 0.5 to 24.          | hours are not negative
            internal_share| 130 %      | Expected a number from 0 to 1.             | a part of the whole
            direct hours  | -100       | Expected a number from 0 to 8784.          | hours are not negative
            hours per year| 9000       | Expected a number from 1 to 8784.          | a leap year has 8784
            hired         | 31.2.2026  | DAY                                        | February has no 31st
            leaves        | never      | DAY                                        | leave it empty instead
            loaded_cost   | secret     | MONEY                                      | that is no number
            max_accounts  | -5         | Expected a whole number from 0 to 1000000. | nobody has less than none
            open_position | maybe      | Expected yes or no.                        | it is or is not
            """)
    void inTheTeam(String column, String value, String expected, String because) {
        Company company = Reading.accounts("Name,CSM", "Acme,Ada")
                .team("name," + column, "Ada,", "Bad,\"" + value + "\"", "Ben,")
                .company();
        assertThat(Reading.said(company, Severity.REJECTED))
                .as(because)
                .containsExactly("team.csv:3 %s \"%s\" %s"
                        .formatted(column, value, expected.replace("DAY", DAY).replace("MONEY", MONEY)));
        assertThat(company.team().people()).hasSize(2);
    }

    @Test
    void anOpenPositionSaysWhenItWillBeFilled() {
        Company company = Reading.accounts("Name,CSM", "Acme,Ada")
                .team("name,hired,open position", "Ada,,no", "CSM 7,,yes", "CSM 8,2099-05-01,yes")
                .company();

        assertThat(Reading.said(company, Severity.REJECTED))
                .containsExactly("team.csv:3 hired \"\" Expected the day on which this open position will be filled.");
        assertThat(company.team().people()).extracting(Person::post).containsExactly(Post.FILLED, Post.OPEN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            '2027-01-01,2026-01-01'   | 'leaves "2026-01-01" Expected a day after the first, which is 2027-01-01.'
            '2026-01-01,2027-01-01'   | ''
            """)
    void nobodyLeavesBeforeTheFirstDay(String days, String said) {
        assertThat(Reading.said(
                        Reading.accounts("Name,CSM", "Acme,Ada")
                                .team("name,hired,leaves", "Ada," + days)
                                .company(),
                        Severity.REJECTED))
                .isEqualTo(said.isEmpty() ? java.util.List.of() : java.util.List.of("team.csv:2 " + said));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Zoe,2027-01-04,2027-01-11      | person "Zoe" Expected a person of the team, by name or id.
            ,2027-01-04,2027-01-11         | person "" Expected a person of the team, by name or id.
            Ada,,2027-01-11                | from "" Expected the first day away, such as 2027-03-31.
            Ada,2027-01-99,2027-01-11      | from "2027-01-99" DAY
            Ada,2027-01-04,next week       | until "next week" DAY
            Ada,2027-01-04,2027-01-04      | until "2027-01-04" Expected the first day back, after the first day away, which is 2027-01-04.
            """)
    void inTimeOff(String row, String said) {
        Company company = Reading.accounts("Name,CSM", "Acme,Ada")
                .timeOff("person,from,until", "Ada,2027-02-01,2027-02-03", row)
                .company();
        assertThat(Reading.said(company, Severity.REJECTED))
                .containsExactly("time_off.csv:3 " + said.replace("DAY", DAY));
        assertThat(company.team().timeOff()).hasSize(1);
    }

    @Test
    void aLastDayAwayBeforeTheFirst() {
        assertThat(Reading.said(
                        Reading.accounts("Name,CSM", "Acme,Ada")
                                .timeOff("person,from,to", "Ada,2027-02-01,2027-01-31")
                                .company(),
                        Severity.REJECTED))
                .containsExactly(
                        "time_off.csv:2 to \"2027-01-31\" Expected a day on or after the first day away, which is 2027-02-01.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Zeta,Core,100,0.5     | account "Zeta" Expected the id or name of an account that is planned.
            Acme,,100,0.5         | product "" Expected the name of a product.
            Acme,Core,much,0.5    | revenue "much" MONEY
            Acme,Core,100,1.4     | adoption "1.4" Expected a number from 0 to 1.
            Acme,Core,100,half    | adoption "half" Expected a number from 0 to 1.
            """)
    void inProducts(String row, String said) {
        Company company = Reading.accounts("Name,CSM", "Acme,Ada")
                .products("account,product,revenue,adoption", "Acme,Mobile,5,0.4", row)
                .company();
        assertThat(Reading.said(company, Severity.REJECTED))
                .containsExactly("account_products.csv:3 " + said.replace("MONEY", MONEY));
        assertThat(company.accounts().get(0).products()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ,all,10,20,30         | activity "" Expected the key of an activity.
            qbr,middle,10,20,30   | part "middle" Expected front, back or all.
            qbr,all,-10,20,30     | low "-10" Expected a number from 0 to 100000.
            qbr,all,10,x,30       | likely "x" Expected a number from 0 to 100000.
            qbr,all,10,20,1000000 | high "1000000" Expected a number from 0 to 100000.
            qbr,all,30,20,10      | likely "20" Expected minutes in rising order, but low, likely and high are 30, 20 and 10.
            qbr,all,10,,30        | likely "" Expected the usual minutes, between low and high.
            """)
    void inTheSurvey(String row, String said) {
        Company company = Reading.accounts("Name,CSM", "Acme,Ada")
                .survey("activity,part,low,likely,high", "ebr,all,5,6,7", row)
                .company();
        assertThat(Reading.said(company, Severity.REJECTED)).containsExactly("survey.csv:3 " + said);
        assertThat(company.survey()).hasSize(1);
    }

    @Test
    void everyWrongCellOfARowIsNamedAtOnce() {
        assertThat(Reading.said(
                        Reading.accounts(
                                        "Name,ARR,Renewal Date,Health",
                                        "Acme,abc,soon,101",
                                        "Beta,1,2027-01-01,1",
                                        "Gamma,1,2027-01-01,1")
                                .company(),
                        Severity.REJECTED))
                .containsExactly(
                        "accounts.csv:2 ARR \"abc\" " + MONEY,
                        "accounts.csv:2 Health \"101\" Expected a number from 0 to 100.",
                        "accounts.csv:2 Renewal Date \"soon\" " + DAY);
    }

    @Test
    void aRowWithoutIdAndName() {
        assertThat(Reading.said(
                        Reading.accounts("Account Name,ARR", "Acme,1", ",2").company(), Severity.REJECTED))
                .containsExactly("accounts.csv:3 Account Name \"\" Expected an id or a name.");
    }

    @Test
    void aFileWithoutNamesIsRefusedOnceWithAllOfItsRows() {
        Company company =
                Reading.accounts("City,Colour", "Bonn,red", "Rome,blue").company();
        assertThat(Reading.said(company, Severity.REJECTED))
                .containsExactly(
                        "accounts.csv:1  \"\" A column that names the accounts, such as \"Account Name\", \"Name\" or \"Id\". The columns of this line are \"City\", \"Colour\". Add or rename one; where lines stand above the header, delete them.");
        assertThat(company.files().get(0).rejected()).isEqualTo(2);
        assertThat(company.rejected().get(0).rows()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            team.csv     | Expected an id or a name.
            """)
    void aPersonWithoutIdAndName(String file, String expected) {
        assertThat(Reading.said(
                        Reading.accounts("Name,CSM", "Acme,Ada")
                                .team("name,fte", "Ada,1", ",1")
                                .company(),
                        Severity.REJECTED))
                .containsExactly(file + ":3 name \"\" " + expected);
    }
}
