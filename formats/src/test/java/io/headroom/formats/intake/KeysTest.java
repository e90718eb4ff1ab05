package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Guess;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows are one account, and by which key. */
class KeysTest {
    private static final String SHORT = "001A000001LXlFt";
    private static final String LONG = "001A000001LXlFtIAL";

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Acme              | acme
            Acme, Inc.        | acme-inc
            ACME   Inc        | acme-inc
            Käse & Söhne      | käse-söhne
            株式会社          | 株式会社
            !!!               | !!!
            """)
    void aKeyIsMadeFromTheNameAndStaysTheSame(String name, String key) {
        Company company = Reading.accounts("Name,Tier", "\"" + name + "\",1").company();
        assertThat(company.accounts()).extracting(account -> account.id()).containsExactly(new AccountId(key));
        assertThat(company.understood().guessed()).containsOnly(entry(Guess.ID_FROM_NAME, 1));
    }

    @Test
    void aKeyFromANameNeverTakesTheKeyOfAnotherAccount() {
        assertThat(Reading.accounts("Id,Name", "acme,Beta Ltd", ",Acme")
                        .company()
                        .accounts())
                .extracting(account -> account.id().value())
                .containsExactly("acme", "name-acme");
    }

    @Test
    void rowsOfOneNameAreOneAccountAndListed() {
        Company company = Reading.accounts("Name,ARR", "Acme Inc.,1000", "ACME inc,1000", "Beta,5")
                .company();
        assertThat(company.accounts()).hasSize(2);
        assertThat(company.understood().leftOut()).containsOnly(entry("duplicate rows", 1));
        assertThat(Reading.said(company, Severity.NOTICE))
                .contains("accounts.csv:2  \"Acme Inc.\" The same account stands on line 3, which is used.");
    }

    @Test
    void duplicatesThatDifferAreAWarning() {
        assertThat(Reading.said(
                        Reading.accounts("Name,ARR,CSM,Segment", "Acme,1000,Ada,SMB", "Acme,2000,Ben,Enterprise")
                                .company(),
                        Severity.WARNING))
                .contains(
                        "accounts.csv:2  \"Acme\" The same account stands on line 3, which is used; they differ in ARR (2000 and 1000) and owner (Ben and Ada) and segment (\"Enterprise\" and \"SMB\"), so decide which is right.");
    }

    @Test
    void theFullerRowIsUsed() {
        assertThat(Reading.accounts("Name,ARR,CSM", "Acme,,Ada", "Acme,1000,Ada")
                        .account()
                        .revenue()
                        .arr())
                .isPresent();
    }

    @Test
    void oneNameUnderTwoKeysIsTwoAccountsAndSaid() {
        Company company = Reading.accounts("Id,Name", "A-1,Acme", "A-2,Acme").company();
        assertThat(company.accounts()).hasSize(2);
        assertThat(Reading.said(company, Severity.NOTICE))
                .containsExactly(
                        "accounts.csv:0  \"acme\" This name stands under 2 keys (A-1, A-2); they are kept as accounts of their own.");
    }

    @Test
    void salesforceIdsOfFifteenAndEighteenCharactersAreAlike() {
        Company company = Reading.accounts("Account ID,Account Name", SHORT + ",Acme", LONG + ",Acme")
                .company();
        assertThat(company.accounts()).hasSize(1);
        assertThat(company.understood().leftOut()).containsOnly(entry("duplicate rows", 1));
    }

    @Test
    void salesforceIdsThatDifferInCaseAreTwo() {
        assertThat(Reading.accounts(
                                "Account ID,Account Name",
                                SHORT + ",Acme",
                                SHORT.toLowerCase(java.util.Locale.ROOT) + ",Beta")
                        .company()
                        .accounts())
                .hasSize(2);
    }

    @Test
    void eighteenCharactersWithAWrongEndAreAKeyOfTheirOwn() {
        assertThat(RecordId.key(SHORT + "AAA")).isEqualTo(SHORT + "AAA");
    }

    @Test
    void otherFilesFindAnAccountByEitherForm() {
        Company company = Reading.accounts(
                        "Account ID,Account Name,Parent Account ID", SHORT + ",Acme,", "X-1,Acme North," + LONG)
                .products("account,product", LONG + ",Core")
                .company();
        assertThat(Reading.account(company, SHORT).orElseThrow().products()).hasSize(1);
        assertThat(Reading.account(company, "X-1").orElseThrow().parent()).isEqualTo(Optional.of(new AccountId(SHORT)));
    }

    @Test
    void aParentIsFoundByNameToo() {
        Company company = Reading.accounts("Name,Parent Account", "Acme North,ACME", "Acme,")
                .company();
        assertThat(Reading.account(company, "acme-north").orElseThrow().parent())
                .contains(new AccountId("acme"));
    }

    @Test
    void aGrandchildBelongsToTheTopOfItsFamily() {
        Company company = Reading.accounts("Id,Parent Id", "A,", "B,A", "C,B").company();
        assertThat(Reading.account(company, "C").orElseThrow().parent()).contains(new AccountId("A"));
    }

    @Test
    void aParentWhoseNameTwoAccountsBearIsTheSameInAnyOrder() {
        Company company = Reading.accounts("Id,Name,Parent", "A-1,Acme,", "A-2,Acme,", "B,Beta,Acme")
                .company();
        Company reversed = Reading.accounts("Id,Name,Parent", "B,Beta,Acme", "A-2,Acme,", "A-1,Acme,")
                .company();
        assertThat(reversed.accounts()).isEqualTo(company.accounts());
    }

    @ParameterizedTest
    @CsvSource({"'Ada,,;Ada,0.5,Bonn'", "'Ada,0.5,Bonn;Ada,,'"})
    void ofTwoRowsAboutOnePersonTheFullerIsUsed(String rows) {
        assertThat(Reading.accounts("Name,CSM", "Acme,Ada")
                        .team("name,fte,region;%s".formatted(rows).replace(';', '\n'))
                        .company()
                        .team()
                        .people())
                .extracting(person -> person.fte())
                .containsExactly(0.5);
    }

    @ParameterizedTest
    @CsvSource({"'Acme,Core,;Acme,core,100'", "'Acme,core,100;Acme,Core,'"})
    void ofTwoRowsAboutOneProductTheFullerIsUsed(String rows) {
        assertThat(Reading.accounts("Name,CSM", "Acme,Ada")
                        .products("account,product,revenue;%s".formatted(rows).replace(';', '\n'))
                        .account()
                        .products())
                .singleElement()
                .satisfies(product -> assertThat(product.revenue()).isPresent());
    }
}
