package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.formats.blueprint.ShippedBlueprints;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written to be filled in or mended can be read again. */
class RoundTripTest {
    @Test
    void rejectedRowsCarryEveryProblemInALastColumn() {
        RejectedRows rejected = Reading.accounts("Name,ARR,Renewal Date", "Acme,1,2027-01-01", "\"Bad, Ltd\",abc,soon")
                .company()
                .rejected()
                .get(0);
        assertThat(rejected.write()).isEqualToNormalizingNewlines("""
                Name,ARR,Renewal Date,problem
                "Bad, Ltd",abc,soon,"ARR: Expected an amount of money, such as 12400, $12,400.00, EUR 8500, 12k or 1.2M.; Renewal Date: Expected a day of the calendar, such as 2027-03-31."
                """);
    }

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # header          | beside           | rejected        | mended          | because
            Name,ARR,Renewal  | Acme,1,25/4/2027 | Bad,abc,3/4/2027 | Bad,7,2027-04-03 | alone, 3/4 would be the 4th of March
            Name,ARR,Renewal  | Acme,24120.375,2027-01-01 | Bad,12.125,soon | Bad,12.125,2027-01-01 | alone, 12.125 would be twelve thousand
            Name,past_growth,Health | Acme,12,50  | Bad,0.5,x       | Bad,0.5%,50     | alone, 0.5 would be 50 %
            Name,ARR,Health   | Acme,"1.234,50",50 | Bad,8.500,x   | Bad,8.500,50    | 8.500 is thousands in every column of money
            """)
    void rejectedRowsMeanTheSameInAFileOfTheirOwn(
            String header, String beside, String rejected, String mended, String because) {
        Company all = Reading.accounts(
                        header, beside, "Other" + beside.substring(4), "Third" + beside.substring(4), mended)
                .company();
        String written = Reading.accounts(
                        header, beside, "Other" + beside.substring(4), "Third" + beside.substring(4), rejected)
                .company()
                .rejected()
                .get(0)
                .write();
        String corrected =
                written.replace("abc", "7").replace("soon", "2027-01-01").replace(",x,", ",50,");
        Account alone = Reading.accounts(corrected).account();
        assertThat(alone)
                .as(because + ": " + corrected)
                .isEqualTo(Reading.account(all, "bad").orElseThrow());
    }

    @Test
    void aRowWithTooManyCellsIsMendedByQuotes() {
        String written = Reading.accounts("Name,ARR", "Beta,2", "Acme, Inc.,1")
                .company()
                .rejected()
                .get(0)
                .write();
        assertThat(Reading.accounts(written.replace("Acme,Inc.", "\"Acme, Inc.\""))
                        .account()
                        .name())
                .isEqualTo("Acme, Inc.");
    }

    @Test
    void rejectedPeopleAreMendedAndReadAgain() {
        RejectedRows rejected = Reading.accounts("Name,CSM", "Acme,Ada")
                .team("name,hired,fte", "Ada,25/4/2020,1", "Ben,3/4/2020,lots")
                .company()
                .rejected()
                .get(0);
        assertThat(rejected.file()).isEqualTo("team.csv");
        assertThat(Reading.accounts("Name,CSM", "Acme,Ben")
                        .team(rejected.write().replace("lots", "0.5"))
                        .company()
                        .team()
                        .people())
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.fte()).isEqualTo(0.5);
                    assertThat(person.hired()).hasToString("Optional[2020-04-03]");
                });
    }

    @Test
    void aFilledSurveyFormIsReadBack() {
        Blueprint blueprint = ShippedBlueprints.named("mid-touch");
        String form = SurveyForm.write(blueprint);
        String filled = form.lines()
                .map(line -> line.endsWith("all,,,,") ? line.replace("all,,,,", "all,10,20,60,Ada") : line)
                .collect(Collectors.joining("\n"));
        Company company =
                Reading.accounts("Name,CSM", "Acme,Ada").survey(filled).company();
        Set<String> asked = blueprint.activities().stream()
                .filter(activity -> activity.meanMinutes() > 0)
                .map(activity -> activity.id().value())
                .collect(Collectors.toSet());
        assertThat(company.survey())
                .extracting(answer -> answer.activity().value())
                .containsAll(asked);
        assertThat(Survey.unknown(blueprint, company.survey())).isEmpty();
        List<Activity> answered = Survey.apply(blueprint, company.survey()).activities();
        assertThat(answered)
                .filteredOn(activity -> asked.contains(activity.id().value()))
                .allSatisfy(activity -> {
                    assertThat(activity.meanMinutes()).isBetween(24.99, 25.01);
                    assertThat(activity.source()).isEqualTo("survey of 1 person");
                });
    }

    @Test
    void anEmptySurveyFormIsNotAnsweredYet() {
        Company company = Reading.accounts("Name,CSM", "Acme,Ada")
                .survey("activity,part,low,likely,high", "qbr,all,,,", "ebr,all,10,20,30")
                .company();
        assertThat(company.survey()).hasSize(1);
        assertThat(company.files().get(1).leftOut()).isEqualTo(1);
        assertThat(Reading.said(company, io.headroom.engine.model.Issue.Severity.NOTICE))
                .containsExactly("survey.csv:0  \"\" 1 activity is not answered yet.");
    }
}
