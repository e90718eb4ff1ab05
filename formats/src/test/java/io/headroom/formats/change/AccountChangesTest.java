package io.headroom.formats.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.account.Account;
import io.headroom.formats.Read;
import io.headroom.formats.change.Change.Kind;
import io.headroom.formats.intake.AccountExport;
import io.headroom.formats.intake.CompanyFiles;
import io.headroom.formats.intake.ReadingOptions;
import io.headroom.formats.mapping.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of the customers of a former export. */
class AccountChangesTest {
    private static final ReadingOptions USD =
            ReadingOptions.on(LocalDate.of(2026, 11, 23)).reporting(Currency.getInstance("USD"));
    private static final String HEADER = "Id,Name,Type,Segment,ARR,CSM,Renewal Date,Stage";
    /** Beside the row that a test is about stands one that always is the same, with every field. */
    private static final String OTHER = "Z-9,Zeta,Customer,SMB,500,Zoe,2027-02-01,Adoption";

    private static final String SAME = "A-1,Acme,Customer,SMB,1000,Ada,2027-03-31,Adoption";

    @ParameterizedTest(name = "{0}: {3} → {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind         | the row now                                        | then        | now         | because
            REVENUE_UP      | A-1,Acme,Customer,SMB,1200,Ada,2027-03-31,Adoption | USD 1000.00 | USD 1200.00 | it pays more
            REVENUE_DOWN    | A-1,Acme,Customer,SMB,800,Ada,2027-03-31,Adoption  | USD 1000.00 | USD 800.00 | it pays less
            REVENUE_DOWN    | A-1,Acme,Customer,SMB,,Ada,2027-03-31,Adoption     | USD 1000.00 | none | its amount is missing
            CURRENCY        | A-1,Acme,Customer,SMB,EUR 1000,Ada,2027-03-31,Adoption | USD 1000.00 | EUR 1000.00 | another currency is neither more nor less
            OWNER           | A-1,Acme,Customer,SMB,1000,Ben,2027-03-31,Adoption | Ada | Ben | somebody else looks after it
            OWNER           | A-1,Acme,Customer,SMB,1000,,2027-03-31,Adoption    | Ada | nobody | nobody looks after it
            SEGMENT_OF_FILE | A-1,Acme,Customer,Corporate,1000,Ada,2027-03-31,Adoption | SMB | Corporate | the file says so
            RENEWAL         | A-1,Acme,Customer,SMB,1000,Ada,2027-04-30,Adoption | 2027-03-31 | 2027-04-30 | it renews later
            RENEWAL         | A-1,Acme,Customer,SMB,1000,Ada,,Adoption           | 2027-03-31 | none | a day that is only spread is none
            STAGE           | A-1,Acme,Customer,SMB,1000,Ada,2027-03-31,Expansion | adoption | expansion | it moved on
            NAME            | A-1,Acme Group,Customer,SMB,1000,Ada,2027-03-31,Adoption | Acme | Acme Group | the key is the same
            LEFT_OUT_NOW    | A-1,Acme,Prospect,SMB,,Ada,,Adoption               |      | prospect | a row of it is still there
            LEFT_OUT_NOW    | A-1,Acme,Customer,SMB,x,Ada,2027-03-31,Adoption    |      | not usable | a row of it is still there
            """)
    void oneThingThatChanged(Kind kind, String row, String then, String now, String because) {
        assertThat(between(csv(HEADER, SAME, OTHER), csv(HEADER, row, OTHER)).changes())
                .as(because)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(kind);
                    assertThat(change.account().value()).isEqualTo("A-1");
                    assertThat(change.then()).isEqualTo(then == null ? "" : then);
                    assertThat(change.now()).isEqualTo(now);
                });
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A-1,ACME,Customer,smb,"1,000.00",ada,31-Mar-2027,adoption | letters, signs and forms of one value
            A-1,Acme,Customer,SMB,$1000,Ada,2027-03-31,Adoption       | the currency that is counted in
            """)
    void whatIsOnlyWrittenOtherwiseIsNoChange(String row, String because) {
        assertThat(between(csv(HEADER, SAME, OTHER), csv(HEADER, row, OTHER)).changes())
                .as(because)
                .isEmpty();
    }

    @Test
    void whoIsInOneFileOnlyIsGoneOrNew() {
        AccountChanges changes = between(
                csv(HEADER, SAME, OTHER), csv(HEADER, "B-2,Bolt,Customer,SMB,70,Ben,2027-09-01,Adoption", OTHER));
        assertThat(kinds(changes)).isEqualTo(Map.of(Kind.GONE, 1, Kind.NEW, 1));
        assertThat(changes.counts().get(0).before()).hasToString("USD 1000.00");
        assertThat(changes.likely()).isEmpty();
    }

    @Test
    void whoWasLeftOutBeforeIsNotNew() {
        AccountChanges changes = between(csv(HEADER, "A-1,Acme,Prospect,SMB,,Ada,,", OTHER), csv(HEADER, SAME, OTHER));
        assertThat(changes.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.LEFT_OUT_THEN);
            assertThat(change.then()).isEqualTo("prospect");
        });
    }

    @Test
    void aFileOfProspectsIsAFileToo() {
        AccountChanges changes = between(csv(HEADER, "A-1,Acme,Prospect,SMB,,Ada,,"), csv(HEADER, SAME));
        assertThat(kinds(changes)).isEqualTo(Map.of(Kind.LEFT_OUT_THEN, 1));
        assertThat(changes.byName()).isFalse();
    }

    @Test
    void keysOfSalesforceAreOneInBothLengths() {
        assertThat(between(
                                csv("Account ID,Account Name,ARR", "001A000001LXlFt,Acme,1"),
                                csv("Account ID,Account Name,ARR", "001A000001LXlFtIAL,Acme,1"))
                        .changes())
                .isEmpty();
    }

    @Test
    void keysOfSalesforceThatDifferInCaseAreTwo() {
        assertThat(kinds(between(
                        csv("Account ID,Account Name,ARR", "001A000001LXlFt,Acme,1"),
                        csv("Account ID,Account Name,ARR", "001A000001LXlft,Bolt,1"))))
                .isEqualTo(Map.of(Kind.GONE, 1, Kind.NEW, 1));
    }

    @Test
    void aMissingRateChangesNoRevenue() {
        AccountChanges changes = between(
                csv("Id,Name,ARR", "A-1,Acme,EUR 100", "B-2,Bolt,5"),
                csv("Id,Name,ARR", "A-1,Acme,EUR 100", "B-2,Bolt,5"));
        assertThat(changes.changes()).isEmpty();
    }

    @Test
    void withoutKeysNamesAreMatchedAndLikelyPairsAreNamed() {
        AccountChanges changes = between(
                csv("Name,ARR,CSM,Renewal Date", "Acme,1000,Ada,2027-03-31", "Bolt,5,Ben,2027-01-01"),
                csv("Name,ARR,CSM,Renewal Date", "Acme Group,1000,Ada,2027-03-31", "BOLT,5,Ben,2027-01-01"));
        assertThat(changes.byName()).isTrue();
        assertThat(kinds(changes)).isEqualTo(Map.of(Kind.GONE, 1, Kind.NEW, 1));
        assertThat(changes.likely())
                .extracting(pair -> pair.goneName() + " " + pair.freshName() + " " + pair.why())
                .containsExactly("Acme Acme Group the same owner, revenue and renewal date");
        assertThat(changes.notes())
                .containsExactly(
                        "Accounts are matched by name, since the files have no keys: a customer with another name looks like one gone and one new.");
    }

    @Test
    void aPairIsNotNamedWhereSeveralCouldBeMeant() {
        assertThat(between(
                                csv("Name,ARR,CSM,Renewal Date", "Acme,10,Ada,2027-03-31", "Bolt,10,Ada,2027-03-31"),
                                csv("Name,ARR,CSM,Renewal Date", "Core,10,Ada,2027-03-31"))
                        .likely())
                .isEmpty();
    }

    @Test
    void anotherKeyUnderTheSameNameIsLikelyTheSame() {
        assertThat(between(csv("Id,Name,ARR", "A-1,Acme,1"), csv("Id,Name,ARR", "X-7,ACME,2"))
                        .likely())
                .extracting(LikelySame::why)
                .containsExactly("the same name");
    }

    @Test
    void aNameUnderSeveralKeysIsNotGuessedAt() {
        AccountChanges changes = between(
                csv("Name,ARR", "Acme,1", "Bolt,2"), csv("Id,Name,ARR", "A-1,Acme,1", "A-2,Acme,3", "B-1,Bolt,2"));
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.notes())
                .anySatisfy(
                        note -> assertThat(note)
                                .isEqualTo(
                                        "1 name stands under several keys, so nobody can say which is which, and it is not compared: acme."));
    }

    @Test
    void whatOneFileDoesNotSayIsNotCompared() {
        AccountChanges changes = between(
                csv("Id,Name,ARR", "A-1,Acme,1000", "Z-9,Zeta,500"),
                csv("Id,Name,ARR,CSM,Stage", "A-1,Acme,1000,Ada,Adoption", "Z-9,Zeta,500,,"));
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.notes())
                .containsExactly(
                        "Owners are not compared, since the former file says nothing of them.",
                        "Stages are not compared, since the former file says nothing of them.");
    }

    @Test
    void rowsThatNobodyCanReadAreSaid() {
        assertThat(between(
                                csv("Id,Name,ARR", "A-1,Acme,1", "B-2,Bolt,2"),
                                csv("Id,Name,ARR", "A-1,Acme,1", "B-2,Bolt, Inc.,2"))
                        .notes())
                .anySatisfy(note -> assertThat(note)
                        .contains("more cells than its header", "a customer that seems gone may be among them"));
    }

    @Test
    void theRulesMoveAnAccountToAnotherSegment() {
        AccountChanges changes = AccountChanges.between(
                read(csv("Id,Name,ARR", "A-1,Acme,10")),
                read(csv("Id,Name,ARR", "A-1,Acme,99")),
                AccountChangesTest::bySize);
        assertThat(changes.changes())
                .extracting(change -> "%s %s %s".formatted(change.kind(), change.then(), change.now()))
                .containsExactly("REVENUE_UP USD 10.00 USD 99.00", "SEGMENT small large");
    }

    @Test
    void mostMoneyComesFirst() {
        assertThat(between(
                                csv("Id,Name,ARR", "Z-9,Zeta,1", "A-1,Acme,10", "B-2,Bolt,30", "C-3,Core,20"),
                                csv("Id,Name,ARR", "Z-9,Zeta,1"))
                        .changes())
                .extracting(change -> change.name())
                .containsExactly("Bolt", "Core", "Acme");
    }

    @Test
    void twoCurrenciesCannotBeHeldBesideEachOther() {
        AccountExport dollars = read(csv("Name,ARR", "Acme,1"));
        AccountExport euros = read(csv("Name,ARR", "Acme,1"), USD.reporting(Currency.getInstance("EUR")));
        assertThatThrownBy(() -> AccountChanges.between(dollars, euros, AccountChangesTest::bySize))
                .hasMessageContaining("read both in one currency");
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aFileHasNotChangedSinceItself(@ForAll @IntRange(max = 10_000) int seed) {
        List<String> rows = rows(seed);
        assertThat(between(csv(rows), csv(rows)).changes()).isEmpty();
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRowsNeverMatters(@ForAll @IntRange(max = 10_000) int seed) {
        assertThat(between(csv(shuffled(rows(seed), seed)), csv(shuffled(rows(seed + 1), seed))))
                .isEqualTo(between(csv(rows(seed)), csv(rows(seed + 1))));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void theOtherWayRoundNewIsGoneAndMoreIsLess(@ForAll @IntRange(max = 10_000) int seed) {
        Map<Kind, Integer> there = kinds(between(csv(rows(seed)), csv(rows(seed + 1))));
        Map<Kind, Integer> back = kinds(between(csv(rows(seed + 1)), csv(rows(seed))));
        Map<Kind, Integer> turned = new EnumMap<>(Kind.class);
        there.forEach((kind, count) -> turned.put(
                switch (kind) {
                    case GONE -> Kind.NEW;
                    case NEW -> Kind.GONE;
                    case LEFT_OUT_NOW -> Kind.LEFT_OUT_THEN;
                    case LEFT_OUT_THEN -> Kind.LEFT_OUT_NOW;
                    case REVENUE_UP -> Kind.REVENUE_DOWN;
                    case REVENUE_DOWN -> Kind.REVENUE_UP;
                    case CURRENCY, OWNER, SEGMENT, SEGMENT_OF_FILE, RENEWAL, STAGE, NAME -> kind;
                },
                count));
        assertThat(back).isEqualTo(turned);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void customersThatComeAndGoMakeTheDifference(@ForAll @IntRange(max = 10_000) int seed) {
        AccountChanges changes = between(csv(rows(seed)), csv(rows(seed + 1)));
        Map<Kind, Integer> kinds = kinds(changes);
        int came = kinds.getOrDefault(Kind.NEW, 0) + kinds.getOrDefault(Kind.LEFT_OUT_THEN, 0);
        int left = kinds.getOrDefault(Kind.GONE, 0) + kinds.getOrDefault(Kind.LEFT_OUT_NOW, 0);
        assertThat(changes.now()).isEqualTo(changes.then() + came - left);
        assertThat(changes.unchanged() + changes.changed()).isEqualTo(changes.now() - came);
    }

    /** A month of a company with up to a dozen customers, some of whom are prospects or come in euros. */
    private static List<String> rows(int seed) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>(List.of(HEADER, OTHER));
        for (int key = 0; key < 12; key++) {
            if (random.nextInt(4) > 0) {
                rows.add("A-%s,Name %s,%s,%s,%s%s,%s,2027-0%s-15,%s"
                        .formatted(
                                key,
                                key + (random.nextInt(5) == 0 ? " Group" : ""),
                                random.nextInt(6) == 0 ? "Prospect" : "Customer",
                                random.nextBoolean() ? "SMB" : "Corporate",
                                random.nextInt(5) == 0 ? "EUR " : "",
                                1 + random.nextInt(90),
                                random.nextBoolean() ? "Ada" : "Ben",
                                1 + random.nextInt(9),
                                random.nextBoolean() ? "Adoption" : "Expansion"));
            }
        }
        return rows;
    }

    private static List<String> shuffled(List<String> rows, int seed) {
        List<String> body = new ArrayList<>(rows.subList(1, rows.size()));
        Collections.shuffle(body, new Random(seed));
        body.add(0, rows.get(0));
        return body;
    }

    private static AccountChanges between(String then, String now) {
        return AccountChanges.between(read(then), read(now), AccountChangesTest::everybody);
    }

    private static SegmentId everybody(Account account) {
        return new SegmentId("all");
    }

    private static SegmentId bySize(Account account) {
        return new SegmentId(account.revenue().yearly().orElseThrow().amount() > 50 ? "large" : "small");
    }

    private static Map<Kind, Integer> kinds(AccountChanges changes) {
        return changes.counts().stream()
                .collect(Collectors.toMap(AccountChanges.Count::kind, AccountChanges.Count::accounts));
    }

    private static String csv(String... lines) {
        return csv(List.of(lines));
    }

    private static String csv(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static AccountExport read(String csv) {
        return read(csv, USD);
    }

    private static AccountExport read(String csv, ReadingOptions options) {
        try {
            Path file = Files.createTempFile("accounts", ".csv");
            try {
                Files.writeString(file, csv);
                Read<AccountExport> read = AccountExport.read(CompanyFiles.accounts(file), options, Mapping.NONE);
                return read.value()
                        .orElseThrow(() -> new AssertionError(read.issues()))
                        .called("accounts.csv");
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
