package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.TimeOff;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words, scales and units that files may use. */
class VocabularyTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            onboarding       | onboarding
            Implementation   | onboarding
            Go-Live          | onboarding
            Live             | adoption
            Value Realization| adoption
            Upsell           | expansion
            GROWING          | expansion
            Up for renewal   | renewal
            Success Planning | success-planning
            """)
    void stagesHaveSynonyms(String word, String stage) {
        assertThat(stage(word).lifecycle().stage()).contains(new StageId(stage));
    }

    @ParameterizedTest
    @CsvSource({"Customer", "active", "Paying", "Closed Won"})
    void someWordsNameNoStage(String word) {
        assertThat(stage(word).lifecycle().stage()).isEmpty();
    }

    @Test
    void synonymsOfStagesAreShown() {
        Company company = Reading.accounts(
                        "Name,Stage", "A,Implementation", "B,Kickoff", "C,Implementation", "D,Customer", "E,adoption")
                .company();
        assertThat(Reading.said(company, Severity.NOTICE))
                .containsExactly(
                        "accounts.csv:1 Stage \"\" \"Customer\" (1 account) is taken for no stage; \"Implementation\" (2 accounts), \"Kickoff\" (1 account) is read as onboarding.");
    }

    @Test
    void stagesInTheirOwnWordsNeedNoNotice() {
        assertThat(Reading.accounts("Name,Stage", "A,Onboarding", "B,renewal")
                        .company()
                        .issues())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Monthly,MONTHLY", "quarterly,QUARTERLY", "Annual,ANNUAL", "yearly,ANNUAL", "Annual upfront,ANNUAL"})
    void billingIsMonthlyQuarterlyOrAnnual(String word, String billing) {
        assertThat(Reading.accounts("Name,Billing", "Acme," + word)
                        .account()
                        .contract()
                        .billing())
                .hasToString("Optional[%s]".formatted(billing));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "5,5", "3.0,3"})
    void scalesRunFromOneToFive(String cell, int scale) {
        assertThat(Reading.accounts("Name,org_complexity", "Acme," + cell)
                        .account()
                        .profile()
                        .orgComplexity())
                .isEqualTo(OptionalInt.of(scale));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "100,100", "62.5,62.5"})
    void healthRunsFromZeroToAHundred(String cell, double health) {
        assertThat(Reading.accounts("Name,Health", "Acme," + cell)
                        .account()
                        .lifecycle()
                        .health())
                .hasValue(health);
    }

    @ParameterizedTest(name = "{0} beside {1} is {2}, because {3}")
    @CsvSource(delimiter = '|', textBlock = """
            12 %  | 0.5  | 0.12   | the sign says per cent
            0.12  | 0.5  | 0.12   | growth is a share a year
            12    | 5    | 0.12   | numbers above 1.5 show a column in per cent
            0.5   | 5    | 0.005  | and then all of it is
            -0.22 | 0.5  | -0.22  | a loss
            """)
    void growthIsAShareAYear(String cell, String other, double growth, String because) {
        Company company = Reading.accounts("Name,expected_growth", "Acme," + cell, "Beta," + other)
                .company();
        assertThat(Reading.account(company, "acme").orElseThrow().revenue().expectedGrowth())
                .as(because)
                .hasValue(growth);
    }

    @Test
    void aWholePersonAndALittleMoreAreNoPercentages() {
        Company company = Reading.accounts("Name,CSM", "Acme,Ada")
                .team("name,fte", "Ada,1", "Ben,0.8", "Cleo,2")
                .company();
        assertThat(company.team().people()).extracting(Person::fte).containsExactly(1.0, 0.8);
        assertThat(Reading.rejected(company))
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).isEqualTo("Expected a number from 0 to 1.5."));
    }

    @Test
    void fteMayBeInPerCent() {
        assertThat(Reading.accounts("Name,CSM", "Acme,Ada")
                        .team("name,fte", "Ada,100", "Ben,80")
                        .company()
                        .team()
                        .people())
                .extracting(Person::fte)
                .containsExactly(1.0, 0.8);
    }

    @Test
    void listsArePartedBySemicolons() {
        Account account = Reading.accounts("Name,Products,Services", "Acme,Core; Mobile;;Core ,Training, ".strip())
                .account();
        assertThat(account.products()).extracting(product -> product.name()).containsExactly("Core", "Mobile");
        assertThat(account.profile().services()).containsExactly("Training");
    }

    @Test
    void anUnknownColumnBecomesAnAttributeAndThatIsSaid() {
        Company company =
                Reading.accounts("Name,Billing City,SLA #", "Acme,Bonn,7").company();
        assertThat(company.accounts().get(0).measures().attributes())
                .containsEntry("billing_city", "Bonn")
                .containsEntry("sla", "7");
        assertThat(Reading.said(company, Severity.NOTICE))
                .containsExactly(
                        "accounts.csv:1  \"\" Headroom does not know these columns: \"Billing City\", \"SLA #\". Each is kept under a name of its own, such as attr.billing_city.");
    }

    @Test
    void oneUnknownColumnIsSpokenOfAsOne() {
        assertThat(Reading.said(
                        Reading.accounts("Name,Billing City", "Acme,Bonn").company(), Severity.NOTICE))
                .containsExactly(
                        "accounts.csv:1  \"\" Headroom does not know this column: \"Billing City\". It is kept as attr.billing_city.");
    }

    @Test
    void metricsAndAttributesNameThemselves() {
        Account account = Reading.accounts("Name,metric.logins,attr.color", "Acme,12.5,red")
                .account();
        assertThat(account.measures().metrics()).containsEntry("logins", 12.5);
        assertThat(account.measures().attributes()).containsEntry("color", "red");
    }

    @Test
    void inOtherFilesAnUnknownColumnChangesNothingAndThatIsSaid() {
        assertThat(Reading.said(
                        Reading.accounts("Name,CSM", "Acme,Ada")
                                .team("name,shoe size", "Ada,39")
                                .company(),
                        Severity.NOTICE))
                .containsExactly(
                        "team.csv:1  \"\" Headroom does not know this column: \"shoe size\". It changes nothing.");
    }

    @ParameterizedTest(name = "{0} from {1}: {2}, back on {3}")
    @CsvSource({
        "until,2027-01-04,2027-01-11,2027-01-11",
        "to,2027-01-04,2027-01-10,2027-01-11",
        "until,2027-01-04,'',2027-01-05",
        "end,2027-01-04,2027-01-04,2027-01-05"
    })
    void timeOffEndsOnTheFirstDayBack(String column, LocalDate from, String until, LocalDate back) {
        assertThat(Reading.accounts("Name,CSM", "Acme,Ada")
                        .timeOff("person,from," + column, "Ada,%s,%s".formatted(from, until))
                        .company()
                        .team()
                        .timeOff())
                .extracting(TimeOff::from, TimeOff::until)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(from, back));
    }

    @ParameterizedTest(name = "{0} 2027-03-31 is {1}")
    @CsvSource({"leaves,2027-03-31", "last working day,2027-04-01"})
    void aPersonIsGoneFromTheDayAfterTheLast(String column, LocalDate gone) {
        assertThat(Reading.accounts("Name,CSM", "Acme,Ada")
                        .team("name," + column, "Ada,2027-03-31")
                        .company()
                        .team()
                        .people())
                .extracting(person -> person.leaves().orElseThrow())
                .containsExactly(gone);
    }

    private static Account stage(String word) {
        return Reading.accounts("Name,Stage", "Acme," + word).account();
    }
}
