package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue.Severity;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one table says against itself: what is wrong, where, and what to do. */
class TableContradictionsTest {
    @Test
    void aTotalThatIsNotTheSumOfItsRows() {
        assertThat(warnings("Name,ARR", "Acme,1000", "Beta,2000", "Total,4000"))
                .containsExactly(
                        "accounts.csv:4 ARR \"4000\" A total that is the sum of its rows. The rows add up to 3000, which is 1000 less. Look for a row that is missing, doubled or mistyped.");
    }

    @ParameterizedTest(name = "{0} where Beta is \"{1}\", because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            3000 | ''      | it is the sum
            3001 | ''      | rounding is no contradiction
            1000 | Churned | it is the sum of the customers
            3000 | Churned | it is the sum of everybody
            """)
    void aTotalThatFits(String total, String status, String because) {
        assertThat(warnings("Name,ARR,Status", "Acme,1000,", "Beta,2000," + status, "Total," + total + ","))
                .as(because)
                .isEmpty();
    }

    @Test
    void aTotalWithRowsThatCannotBeRead() {
        assertThat(warnings("Name,ARR", "Acme,1000", "Beta,oops", "Total,4000"))
                .singleElement()
                .asString()
                .contains(
                        "The rows add up to 1000, which is 3000 less; 1 row whose amount cannot be read is not among them.");
    }

    @Test
    void aTotalHoldsRowsThatCannotBeUsed() {
        assertThat(warnings("Name,ARR,Health", "Acme,1000,5", "Beta,2000,200", "Gamma,1,5", "Delta,1,5", "Total,3002,"))
                .isEmpty();
    }

    @Test
    void aTotalOverSeveralCurrenciesIsNoSum() {
        assertThat(warnings("Name,ARR,Currency", "Acme,1000,USD", "Beta,2000,EUR", "Total,9,"))
                .noneMatch(said -> said.contains("A total"));
    }

    @Test
    void aParentAndItsChildrenBothCarryTheRevenue() {
        assertThat(warnings("Id,Name,ARR,Parent Id", "A,Acme,3000,", "B,Acme North,1000,A", "C,Acme South,2000,A"))
                .containsExactly(
                        "accounts.csv:2 ARR \"A\" The revenue of a family once. This parent carries USD 3000.00 and its children USD 3000.00, exactly the same. Where the parent's holds theirs, it is counted twice: leave it with one of them.");
    }

    @Test
    void aFamilyThatCarriesItsRevenueOnceIsFine() {
        assertThat(warnings("Id,Name,ARR,Parent Id", "A,Acme,0,", "B,Acme North,1000,A"))
                .isEmpty();
    }

    @Test
    void aParentBelowItsOwnChild() {
        assertThat(warnings("Id,Name,Parent Id", "A,Acme,B", "B,Beta,A"))
                .containsExactly(
                        "accounts.csv:2 Parent Id \"A\" A parent that is not below its own child. This account is treated as standing alone.",
                        "accounts.csv:3 Parent Id \"B\" A parent that is not below its own child. This account is treated as standing alone.");
    }

    @Test
    void directHoursThatAreNotTheShareTheyAreSaidToBe() {
        Company company = Reading.accounts("Name,CSM", "Acme,Ada")
                .team("name,hours per year,direct share,direct hours", "Ada,2080,60 %,1600", "Ben,2080,60 %,1248")
                .company();
        assertThat(Reading.said(company, Severity.WARNING))
                .containsExactly(
                        "team.csv:2 direct hours \"1600\" Hours that fit the share. 1,600 h are given, but 60 % of 2,080 h are 1,248 h. The share is used: correct one of the three.");
        assertThat(company.team().people())
                .allSatisfy(person ->
                        assertThat(person.internalShare().orElseThrow().value()).isEqualTo(0.4));
    }

    @Test
    void anAccountInTwoSegments() {
        assertThat(warnings("Name,Segment", "Acme,SMB; Enterprise"))
                .containsExactly(
                        "accounts.csv:2 Segment \"SMB; Enterprise\" One segment. An account is in one segment only; rules choose where none of these is known.");
    }

    @Test
    void anAccountInTwoRowsOfTwoSegments() {
        assertThat(warnings("Name,Segment", "Acme,SMB", "Acme,Enterprise"))
                .singleElement()
                .asString()
                .contains("they differ in segment (");
    }

    @Test
    void aSegmentThatTheBlueprintDoesNotKnow() {
        assertThat(Reading.said(
                        Reading.accounts("Name,Segment", "Acme,Gold", "Beta,Gold", "Gamma,smb")
                                .with(Reading.USUAL.segments(Set.of("smb", "enterprise")))
                                .company(),
                        Severity.WARNING))
                .containsExactly(
                        "accounts.csv:2 Segment \"Gold\" One of the segments enterprise, smb. 2 accounts name this one; the rules of the blueprint choose their segment instead.");
    }

    @Test
    void aRenewalBeforeTheContractsStart() {
        assertThat(warnings("Name,Contract Start,Renewal Date", "Acme,2027-05-01,2027-03-01"))
                .containsExactly(
                        "accounts.csv:2 Renewal Date \"2027-03-01\" A renewal after the contract's start, which is 2027-05-01. One of the two is wrong.");
    }

    @Test
    void recurringRevenueBelowZero() {
        assertThat(warnings("Name,ARR", "Acme,-1000"))
                .containsExactly(
                        "accounts.csv:2 ARR \"-1000\" Recurring revenue of 0 or more. It is used as it stands, below zero.");
    }

    @Test
    void productsThatDoNotAddUpToTheArr() {
        assertThat(Reading.said(
                        Reading.accounts("Name,ARR", "Acme,1000")
                                .products("account,product,revenue", "Acme,Core,700", "Acme,Mobile,200")
                                .company(),
                        Severity.WARNING))
                .containsExactly(
                        "account_products.csv:0 revenue \"acme\" Products that add up to the account's ARR. They add up to USD 900.00, but its ARR is USD 1000.00, which is used.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ada Le   | An owner in the file. Nobody of this name owns an account, so the departure changes nothing. Did you mean "Ada Lee"?
            Zoe Zorn | An owner in the file. Nobody of this name owns an account, so the departure changes nothing.
            """)
    void aDepartedOwnerWhomTheFileDoesNotKnow(String name, String said) {
        assertThat(Reading.said(
                        Reading.accounts("Name,CSM", "Acme,Ada Lee")
                                .with(Reading.USUAL.departed(Set.of(name)))
                                .company(),
                        Severity.NOTICE))
                .containsExactly("accounts.csv:0 CSM \"%s\" %s".formatted(name, said));
    }

    @ParameterizedTest
    @CsvSource({"Ada Lee", "p-1", "'Lee, Ada'"})
    void aPersonOfTheTeamDepartsByNameOrKey(String departed) {
        assertThat(Reading.accounts("Name,CSM", "Acme,Ada Lee")
                        .team("id,name", "p-1,Ada Lee")
                        .with(Reading.USUAL.departed(Set.of(departed)))
                        .account()
                        .ownership()
                        .owner())
                .isEmpty();
    }

    private static java.util.List<String> warnings(String... lines) {
        return Reading.said(Reading.accounts(lines).company(), Severity.WARNING);
    }
}
