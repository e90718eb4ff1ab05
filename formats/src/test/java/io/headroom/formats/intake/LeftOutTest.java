package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.headroom.engine.model.Issue.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows of an export are no customers: left out, counted, and said with the word that says so. */
class LeftOutTest {
    @ParameterizedTest(name = "{0} {1}, because {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # column       | word                | left out as        | because
            Status         | Prospect            | prospects          | it is not won yet
            Type           | prospect            | prospects          | case does not matter
            Lifecycle Stage| Sales Qualified Lead| prospects          | that is HubSpot's word for it
            Trial          | yes                 | prospects          | who tries has not bought
            Status         | Churned             | former customers   | it has gone
            Type           | Former Customer     | former customers   | Salesforce companies often mark it so
            Managed As     | Ex-customer         | former customers   | that is Gainsight's word
            Is Churned     | TRUE                | former customers   | a flag says so
            Status         | Cancelled           | former customers   | it has gone
            Type           | Test                | test accounts      | nobody pays for it
            Is Test        | 1                   | test accounts      | a flag says so
            Deleted        | true                | deleted records    | Salesforce exports carry them
            Type           | Channel Partner / Reseller | partners and others who are no customers | Salesforce offers it as a type
            """)
    void leavesOutWhoIsNoCustomer(String column, String word, String reason, String because) {
        Company company = Reading.accounts(
                        "Name," + column + ",Renewal Date", "Acme,,2027-03-01", "Other," + word + ",2027-03-01")
                .company();
        assertThat(company.understood().leftOut()).as(because).containsOnly(entry(reason, 1));
    }

    @ParameterizedTest(name = "{0}, because {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Contest Marketing    | "test" is only a part of a word
            Democracy Now        | "demo" is only a part of a word
            Totally Spies        | "total" is only a part of a word
            Total Energy Systems | a company may begin with "Total"
            Prospect Capital     | the name does not say what an account is
            """)
    void keepsCustomersWhoseNamesOnlyLookLikeNone(String name, String because) {
        assertThat(Reading.accounts("Name,ARR", name + ",1000").company().accounts())
                .as(because)
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}, because {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Demo Corp              | "demo" is a word of its own
            Acme - do not use      | it says so
            Acme (TEST)            | brackets do not matter
            """)
    void leavesOutWhatIsNamedAsATest(String name, String because) {
        assertThat(Reading.accounts("Name,ARR", "Acme,1000", name + ",1000")
                        .company()
                        .understood()
                        .leftOut())
                .as(because)
                .containsOnly(entry("test accounts", 1));
    }

    @Test
    void whoPaysNothingAndRenewsNothingIsAProspectInAFileOfRevenue() {
        Company company = Reading.accounts("Name,ARR,Renewal Date", "Acme,1000,", "Free,0,2027-03-01", "New,,")
                .company();
        assertThat(company.accounts()).extracting(account -> account.name()).containsExactly("Acme", "Free");
        assertThat(Reading.said(company, Severity.NOTICE))
                .contains(
                        "accounts.csv:4  \"\" Left out: 1 prospect, with no recurring revenue and no renewal date, in a file where customers have them.");
    }

    @Test
    void whoPaysNothingIsACustomerInAFileWithoutRevenue() {
        assertThat(Reading.accounts("Name,Owner", "Acme,Ada").company().accounts())
                .hasSize(1);
    }

    @Test
    void aPartnerWhoPaysIsACustomer() {
        assertThat(Reading.accounts("Name,Type,ARR", "Acme,Partner,1000")
                        .company()
                        .accounts())
                .hasSize(1);
    }

    @Test
    void eachReasonIsSaidOnceWithItsCountAndItsWords() {
        Company company = Reading.accounts(
                        "Name,Type,ARR",
                        "Acme,Customer,1000",
                        "B,Prospect,",
                        "C,Lead,",
                        "D,Prospect,",
                        "E,Churned,500",
                        "Total,,1500")
                .company();
        assertThat(Reading.said(company, Severity.NOTICE))
                .contains(
                        "accounts.csv:3 Type \"\" Left out: 3 prospects, for this column says \"Prospect\" (2), \"Lead\" (1).",
                        "accounts.csv:6 Type \"\" Left out: 1 former customer, for this column says \"Churned\".",
                        "accounts.csv:7 Name \"\" Left out: 1 total row, for this column says \"Total\".");
    }

    @Test
    void aProspectWhoPaysIsNamedAsAContradiction() {
        assertThat(Reading.said(
                        Reading.accounts("Name,Type,ARR", "Acme,,1000", "Beta,Prospect,90000")
                                .company(),
                        Severity.WARNING))
                .containsExactly(
                        "accounts.csv:3 Name \"Beta\" Left out with the prospects, for Type says \"Prospect\", although it carries revenue of 90000. Where it is a customer, change what says otherwise.");
    }

    @Test
    void aTestAccountThatPaysNothingIsNoContradiction() {
        assertThat(Reading.said(
                        Reading.accounts("Name,ARR", "Acme,1000", "Demo Corp,0").company(), Severity.NOTICE))
                .contains(
                        "accounts.csv:3 Name \"Demo Corp\" Left out with the test accounts. Where it is a customer, change what says otherwise.");
    }

    @Test
    void aTestAccountIsNamedEachTime() {
        assertThat(Reading.said(
                        Reading.accounts("Name,ARR", "Acme,1000", "Demo Corp,", "Test 7,")
                                .company(),
                        Severity.NOTICE))
                .filteredOn(said -> said.contains("Left out with the test accounts."))
                .hasSize(2);
    }
}
