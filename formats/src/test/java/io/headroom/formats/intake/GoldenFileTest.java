package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.people.Team.Origin;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file that everybody has: five columns out of a CRM, with everything in it that such files hide. */
class GoldenFileTest {
    private static final Path FILE = Path.of("../examples/golden/accounts.csv");
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final ReadingOptions WITH_RATE = Reading.USUAL.rates(new Rates(
            Currency.getInstance("USD"),
            Map.of(EURO, new TreeMap<>(Map.of(LocalDate.of(2026, 11, 1), new BigDecimal("1.08"))))));

    private final Company company = read(Reading.USUAL);

    @Test
    void everyRowIsAccountedFor() {
        assertThat(company.understood().rows()).isEqualTo(141);
        assertThat(company.understood().accounts()).isEqualTo(118);
        assertThat(company.understood().rejected()).isEqualTo(2);
        assertThat(company.understood().leftOut())
                .containsExactly(entry("prospects", 15), entry("duplicate rows", 4), entry("test accounts", 2));
    }

    @Test
    void everyGuessIsCounted() {
        assertThat(company.understood().guessed())
                .containsOnly(
                        entry(Guess.RENEWAL_SPREAD, 11),
                        entry(Guess.RENEWAL_ROLLED, 7),
                        entry(Guess.OWNER_HOUSE, 5),
                        entry(Guess.OWNER_LEFT, 6),
                        entry(Guess.ID_FROM_NAME, 118));
    }

    @Test
    void bothBadRowsAreNamedWithTheirPlace() {
        assertThat(Reading.rejected(company))
                .extracting(Issue::line, Issue::column, Issue::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(55L, "Renewal Date", "13/45/2027"),
                        org.assertj.core.groups.Tuple.tuple(121L, "ARR", "abc"));
    }

    @Test
    void euroWithoutARateStaysOutOfMoneyAndIsSaidLoudly() {
        assertThat(company.understood().currencies()).containsOnly(entry("EUR", 14), entry("USD", 104));
        assertThat(revenue(company)).isEqualTo("7738250.00");
        assertThat(Reading.said(company, Severity.WARNING))
                .anySatisfy(said -> assertThat(said).contains("14 accounts with EUR 1239750", "--rate EUR="));
        assertThat(company.understood().notes())
                .contains(
                        "14 accounts with EUR 1239750 of recurring revenue are in the hours, but in no money and in no tier by revenue:"
                                + " give the rate with --rate EUR=RATE.");
    }

    @Test
    void aRateBringsEuroIn() {
        assertThat(revenue(read(WITH_RATE))).isEqualTo("9077180.00");
    }

    @Test
    void theOwnersAreTakenAsPeopleAndThatIsSaid() {
        assertThat(company.team().origin()).isEqualTo(Origin.OWNERS);
        assertThat(books(company))
                .containsOnly(
                        entry("Ada Lee", 43L),
                        entry("Ben Roy", 22L),
                        entry("Cleo Park", 11L),
                        entry("Dev Nash", 10L),
                        entry("Eva Stern", 7L),
                        entry("Finn Cole", 4L),
                        entry("Gia Moss", 4L),
                        entry("Hal Byrd", 4L),
                        entry("Ivy Lund", 2L));
        assertThat(company.understood().notes())
                .anySatisfy(note -> assertThat(note).contains("These 9 owners are taken", "--role-of-owner"));
    }

    @Test
    void oneOwnerInThreeSpellingsIsOnePerson() {
        assertThat(company.understood().notes()).contains("\"Ada Lee\", \"Lee, Ada\", \"ada lee\" are one person.");
    }

    @Test
    void accountsWhoseNamesOnlyLookLikeTestsAreKept() {
        assertThat(company.accounts())
                .extracting(account -> account.name())
                .contains("Contest Marketing", "Testarossa Motors")
                .doesNotContain("Demo Corp");
    }

    @Test
    void noRenewalLiesInThePast() {
        assertThat(company.accounts())
                .allSatisfy(account -> assertThat(account.contract().renewal())
                        .hasValueSatisfying(
                                day -> assertThat(day).isBetween(Reading.TODAY, LocalDate.of(2027, 11, 30))));
    }

    @Test
    void theOrderOfRowsChangesNothing() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            List<String> lines = new ArrayList<>(Files.readAllLines(FILE));
            Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
            Company shuffled = Reading.accounts(lines.toArray(String[]::new)).company();
            assertThat(shuffled.accounts()).isEqualTo(company.accounts());
            assertThat(shuffled.team()).isEqualTo(company.team());
            assertThat(shuffled.understood().leftOut())
                    .isEqualTo(company.understood().leftOut());
        }
    }

    @Test
    void theRejectedRowsCanBeCorrectedAndReadAgain() {
        String corrected =
                company.rejected().get(0).write().replace("abc", "$40000").replace("13/45", "3/15");
        assertThat(Reading.accounts(corrected).company().understood().accounts())
                .isEqualTo(2);
    }

    private static Company read(ReadingOptions options) {
        return CompanyReader.read(CompanyFiles.accounts(FILE), options).value().orElseThrow();
    }

    private static String revenue(Company company) {
        return company.accounts().stream()
                .flatMap(account -> account.revenue().arr().stream())
                .map(money -> money.exact())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private static Map<String, Long> books(Company company) {
        return company.team().people().stream()
                .collect(Collectors.toMap(
                        person -> person.name(),
                        person -> company.accounts().stream()
                                .filter(account -> account.ownership().owner().equals(Optional.of(person.id())))
                                .count()));
    }
}
