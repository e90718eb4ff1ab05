package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an account renews next, seen from 23 November 2026. */
class RenewalTest {
    @ParameterizedTest(name = "start {0}, renewal {1}, term {2} → {3}, because {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # start   | renewal    | term | next       | guessed        | because
            ''        | 2027-03-31 | ''   | 2027-03-31 | ''             | it is given
            ''        | 2026-11-23 | ''   | 2026-11-23 | ''             | today is not past
            ''        | 2026-11-22 | ''   | 2027-11-22 | RENEWAL_ROLLED | yesterday is, and a year is the usual term
            ''        | 2026-03-31 | 36   | 2029-03-31 | RENEWAL_ROLLED | its own term counts
            ''        | 2020-02-29 | 12   | 2027-02-28 | RENEWAL_ROLLED | 29 February falls on the 28th where there is none
            ''        | 2026-08-31 | 3    | 2026-11-30 | RENEWAL_ROLLED | so does the 31st
            ''        | 2026-10-31 | 1    | 2026-11-30 | RENEWAL_ROLLED | month by month
            2025-05-01| ''         | 12   | 2027-05-01 | RENEWAL_ROLLED | the start and the term say it
            2026-05-01| ''         | 24   | 2028-05-01 | RENEWAL_ROLLED | the first term has not ended
            2025-11-23| ''         | 12   | 2026-11-23 | RENEWAL_ROLLED | the term ends today
            """)
    void theNextRenewal(String start, String renewal, String term, LocalDate next, String guessed, String because) {
        Account account = Reading.accounts(
                        "Name,ARR,Contract Start,Renewal Date,Term",
                        "Acme,1000,%s,%s,%s".formatted(start, renewal, term))
                .account();
        assertThat(account.contract().renewal()).as(because).contains(next);
        assertThat(account.guesses())
                .as(because)
                .filteredOn(guess -> guess.name().startsWith("RENEWAL"))
                .hasToString(guessed.isEmpty() ? "[]" : "[" + guessed + "]");
    }

    @Test
    void missingRenewalsAreSpreadEvenlyOverTheTermAndMarked() {
        Company company = Reading.accounts(Stream.concat(
                                Stream.of("Id,ARR"),
                                IntStream.range(0, 1200).mapToObj(number -> "A-" + number + ",1000"))
                        .toArray(String[]::new))
                .company();
        Map<YearMonth, Long> months = company.accounts().stream()
                .collect(Collectors.groupingBy(
                        account -> YearMonth.from(account.contract().renewal().orElseThrow()),
                        TreeMap::new,
                        Collectors.counting()));
        assertThat(company.understood().guessed()).containsEntry(Guess.RENEWAL_SPREAD, 1200);
        assertThat(List.copyOf(months.values()).subList(1, 12))
                .allSatisfy(renewals -> assertThat(renewals).isBetween(70L, 130L));
    }

    @Test
    void aMissingRenewalIsSpreadAlikeWhateverElseIsInTheFile() {
        Account alone = Reading.accounts("Id,ARR", "A-7,1000").account();
        Company among = Reading.accounts("Id,ARR,Tier", "A-1,5,x", "A-7,1000,y", "A-9,7,z")
                .company();
        assertThat(Reading.account(among, "A-7").orElseThrow().contract().renewal())
                .isEqualTo(alone.contract().renewal());
    }

    @Test
    void withoutDatesAndRevenueThereIsNoRenewal() {
        assertThat(Reading.accounts("Name,Tier", "Acme,Gold")
                        .account()
                        .contract()
                        .renewal())
                .isEmpty();
    }

    @Test
    void theUsualTermCanBeAnother() {
        assertThat(Reading.accounts("Name,ARR,Renewal Date", "Acme,1000,2026-10-01")
                        .with(Reading.USUAL.termMonths(6))
                        .account()
                        .contract()
                        .renewal())
                .contains(LocalDate.of(2027, 4, 1));
    }

    @Test
    void aDayThatNeverComesIsNoDay() {
        Company company = Reading.accounts("Name,ARR,Renewal Date", "Acme,1000,9999-12-31", "Beta,1000,2027-01-01")
                .company();
        assertThat(company.understood().guessed()).containsEntry(Guess.RENEWAL_SPREAD, 1);
        assertThat(Reading.said(company, io.headroom.engine.model.Issue.Severity.NOTICE))
                .containsOnlyOnce(
                        "accounts.csv:1 Renewal Date \"9999-12-31\" A day from 1950 to 2199. Days before and after, such as this one, are read as no day.");
    }
}
