package io.headroom.formats.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.people.Team.Origin;
import io.headroom.formats.blueprint.BlueprintReader;
import io.headroom.formats.blueprint.ShippedBlueprints;
import io.headroom.formats.rule.RulesReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files say against each other. */
class ContradictionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Blueprint MID_TOUCH = ShippedBlueprints.named("mid-touch");

    @Test
    void aTierWhoseRatioNeedsMorePeopleThanArePlanned() {
        Blueprint limited = BlueprintReader.read(
                        "blueprint.yaml",
                        ShippedBlueprints.text("mid-touch")
                                .replace("from: 0, level: low,", "from: 0, level: low, max_accounts: 50,"))
                .value()
                .orElseThrow();
        assertThat(of(accounts(330, 1000), team(person("ada"), person("ben")), limited)
                        .issues(TODAY))
                .containsExactly(new Issue(
                        "accounts.csv",
                        0,
                        "segment",
                        "smb",
                        "As many people as the accounts need. 330 accounts, at most 50 a person, need 6.6 people, but only 2 are planned: allow larger books, plan more people, or serve the segment from a pool.",
                        Severity.WARNING));
    }

    @Test
    void aTierThatIsTooMuchForWhatItsPeopleMayHave() {
        assertThat(of(accounts(330, 200_000), team(limited("ada", 40), limited("ben", 60)), MID_TOUCH)
                        .issues(TODAY))
                .extracting(Issue::value, Issue::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "enterprise",
                                "As many people as the accounts need. 330 accounts, at most 50 a person, need 6.6 people, but only 2 are planned: allow larger books, plan more people, or serve the segment from a pool."));
    }

    @Test
    void booksThatFitAreNoContradiction() {
        assertThat(of(accounts(100, 200_000), team(limited("ada", 40), limited("ben", 60)), MID_TOUCH)
                        .issues(TODAY))
                .isEmpty();
    }

    @Test
    void aPoolNeedsNoBooks() {
        assertThat(of(accounts(330, 1000), team(limited("ada", 40)), MID_TOUCH).issues(TODAY))
                .isEmpty();
    }

    @Test
    void aPersonWithMoreAccountsThanAllowed() {
        List<Account> three = accounts(3, 1000).stream()
                .map(account -> ownedBy(account, "ada"))
                .toList();
        assertThat(of(three, team(limited("ada", 2)), MID_TOUCH).issues(TODAY))
                .extracting(Issue::value, Issue::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "ada",
                                "At most the 2 accounts that max_accounts allows this person. The file gives 3: raise the limit or move some."));
    }

    @Test
    void aStageThatTheBlueprintDoesNotHave() {
        Account account = Account.of(new AccountId("A"))
                .with(new Lifecycle(
                        Optional.of(new StageId("onbording")),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        OptionalDouble.empty()));
        assertThat(of(List.of(account), team(), MID_TOUCH).issues(TODAY))
                .extracting(Issue::column, Issue::value, Issue::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "stage",
                                "onbording",
                                "A stage of the blueprint, which knows onboarding, adoption, expansion, renewal. 1 account is in this one; the dates of its contract decide instead. Did you mean \"onboarding\"?"));
    }

    @ParameterizedTest(name = "{0} with {1}, because {3}")
    @CsvSource(delimiter = '|', textBlock = """
            smb        | 200000 | true  | the rules make it enterprise
            SMB        | 1000   | false | case does not matter
            enterprise | 95000  | false | near the border the file's word is kept
            gold       | 200000 | false | the blueprint has no such segment
            ''         | 200000 | false | the file says nothing
            """)
    void anAccountInOneSegmentByTheFileAndAnotherByTheRules(
            String segment, long arr, boolean contradicts, String because) {
        assertThat(of(List.of(inSegment(paying(new AccountId("A"), arr), segment)), team(), MID_TOUCH)
                        .issues(TODAY))
                .as(because)
                .hasSize(contradicts ? 1 : 0)
                .allSatisfy(
                        issue -> assertThat(issue.expected())
                                .isEqualTo(
                                        "One segment for an account. 1 account is smb in the file and enterprise by the blueprint's rules, which decide; the first is \"A\". Correct the column, or the rules where the file is right."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            families: [{head: A-0, members: [A-9]}]                | families | A-9  | There is none, so this rule does nothing for it.
            families: [{head: Z, members: [A-1]}]                  | families | Z    | There is none
            pairs: [{account: A-1, person: Adda, bond: never}]     | pairs    | Adda | Did you mean "ada"?
            pairs: [{account: nobody, person: ada, bond: never}]   | pairs    | nobody | There is none
            freezes: [{accounts: [A-77]}]                          | freezes  | A-77 | There is none
            """)
    void aRuleAboutNobody(String text, String column, String value, String said) {
        assertThat(of(accounts(2, 1000), team(person("ada")), MID_TOUCH)
                        .issues(
                                "rules.yaml",
                                RulesReader.read("rules.yaml", text).value().orElseThrow()))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.column()).isEqualTo(column);
                    assertThat(issue.value()).isEqualTo(value);
                    assertThat(issue.expected()).contains(said);
                });
    }

    @Test
    void aFamilyOfTheRulesThatCarriesItsRevenueTwice() {
        assertThat(of(accounts(2, 1000), team(), MID_TOUCH)
                        .issues(
                                "rules.yaml",
                                RulesReader.read("rules.yaml", "families: [{head: A-0, members: [A-1]}]")
                                        .value()
                                        .orElseThrow()))
                .extracting(Issue::expected)
                .containsExactly(
                        "The revenue of a family once. The head carries USD 1000.00 and its members USD 1000.00, exactly the same. Where the head's holds theirs, it is counted twice: leave it with one of them.");
    }

    private static Contradictions of(List<Account> accounts, Team team, Blueprint blueprint) {
        return new Contradictions("accounts.csv", accounts, team, blueprint);
    }

    private static List<Account> accounts(int count, long arr) {
        return IntStream.range(0, count)
                .mapToObj(number -> paying(new AccountId("A-" + number), arr))
                .toList();
    }

    private static Account paying(AccountId id, long arr) {
        return Account.of(id).with(Revenue.recurring(Money.of(BigDecimal.valueOf(arr), Currency.getInstance("USD"))));
    }

    private static Account ownedBy(Account account, String person) {
        return with(account, account.profile(), Ownership.of(new PersonId(person)));
    }

    private static Account inSegment(Account account, String segment) {
        Profile none = Profile.UNKNOWN;
        return with(
                account,
                new Profile(
                        segment,
                        none.tier(),
                        none.industry(),
                        none.region(),
                        none.country(),
                        none.timezone(),
                        none.language(),
                        none.orgComplexity(),
                        none.technicalProficiency(),
                        none.productComplexity(),
                        none.productMaturity(),
                        none.services()),
                account.ownership());
    }

    private static Account with(Account account, Profile profile, Ownership ownership) {
        return new Account(
                account.id(),
                account.name(),
                account.parent(),
                account.revenue(),
                account.contract(),
                account.lifecycle(),
                profile,
                account.products(),
                ownership,
                account.measures(),
                account.guesses());
    }

    private static Team team(Person... people) {
        return new Team(List.of(people), List.of(), Map.of(), Origin.FILE);
    }

    private static Person person(String id) {
        return Person.of(new PersonId(id), new RoleId("csm"));
    }

    private static Person limited(String id, int accounts) {
        Person person = person(id);
        return new Person(
                person.id(),
                person.name(),
                person.role(),
                person.manager(),
                person.seniority(),
                person.region(),
                person.timezone(),
                person.languages(),
                person.skills(),
                person.verticals(),
                person.fte(),
                person.hoursPerDay(),
                person.internalShare(),
                person.hired(),
                person.leaves(),
                person.loadedCost(),
                OptionalInt.of(accounts),
                person.post());
    }
}
