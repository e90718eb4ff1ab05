package io.headroom.formats.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.portfolio.OwnershipRules.Bond;
import io.headroom.engine.model.portfolio.OwnershipRules.Pair;
import io.headroom.formats.Read;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesReaderTest {
    @Test
    void readsFamilies() {
        assertThat(rules("families: [{head: A-1, members: [A-2, A-3]}]").parents())
                .isEqualTo(
                        Map.of(new AccountId("A-2"), new AccountId("A-1"), new AccountId("A-3"), new AccountId("A-1")));
    }

    @Test
    void takesADepartedOwnerAsGoneFromTheDayGiven() {
        assertThat(rules("departed: [{person: Ben, left: 2026-12-01}]")
                        .departed()
                        .get(0)
                        .gone(LocalDate.of(2026, 11, 30)))
                .isFalse();
    }

    @Test
    void takesADepartedOwnerWithoutADayAsGone() {
        assertThat(rules("departed: [Ada]").departed().get(0).gone(LocalDate.of(2020, 1, 1)))
                .isTrue();
    }

    @Test
    void readsPairs() {
        assertThat(rules("pairs: [{account: A-7, person: Ada, bond: never, why: same town}]")
                        .pairs())
                .containsExactly(new Pair(new AccountId("A-7"), "Ada", Bond.NEVER, "same town"));
    }

    @Test
    void readsFreezesByKeyAndByRule() {
        assertThat(rules("freezes: [{accounts: [A-9], until: 2027-03-31}, {when: 'account.health < 50'}]")
                        .freezes())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            familes: []                                                 | Did you mean "families"?
            families: [{head: A-1}]                                     | "members" is missing
            families: [{head: A-1, members: [A-2]}, {head: A-3, members: [A-2]}] | in the family of "A-1" already
            families: [{head: A-1, members: [A-2]}, {head: A-2, members: [A-3]}] | A family has one head
            pairs: [{account: A-1, person: Ada, bond: nevr}]            | Did you mean "never"?
            freezes: [{until: 2027-01-01}]                              | names either accounts
            freezes: [{when: 'account.helth < 50'}]                     | Did you mean "account.health"?
            departed: [{left: 2027-01-01}]                              | "person" is missing
            departed: {Ada: true}                                       | A list is expected here
            """)
    void saysWhatIsWrong(String text, String expected) {
        assertThat(RulesReader.read("rules.yaml", text).issues())
                .extracting(Issue::expected)
                .anyMatch(message -> message.contains(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # text ("~" is a line break)                                        | line | key              | value
            families:~- {head: A-1, membrs: [A-2]}                              | 2    | families[1].membrs  | [A-2]
            families:~- {head: A-1, members: [A-2]}~- {head: A-3, members: [A-2]} | 3  | families[2].members[1] | A-2
            pairs:~- {account: A-7, person: Ada, bond: perhaps}                 | 2    | pairs[1].bond       | perhaps
            departed:~- {person: Ben, left: 2026-02-30}                         | 2    | departed[1].left    | 2026-02-30
            departed:~- {person: Ben, left: soon}                               | 2    | departed[1].left    | soon
            freezes:~- accounts: [A-9]~  until: never                           | 3    | freezes[1].until    | never
            freezes:~- when: 'account.health <'                                 | 2    | freezes[1].when     | account.health <
            """)
    void namesThePlaceOfWhatIsWrong(String text, int line, String key, String value) {
        assertThat(RulesReader.read("rules.yaml", text.replace('~', '\n')).issues())
                .filteredOn(issue -> issue.severity() == Issue.Severity.REJECTED)
                .extracting(Issue::file, Issue::line, Issue::column, Issue::value)
                .contains(org.assertj.core.groups.Tuple.tuple("rules.yaml", (long) line, key, value));
    }

    private static Rules rules(String text) {
        Read<Rules> read = RulesReader.read("rules.yaml", text);
        assertThat(read.issues()).isEmpty();
        return read.value().orElseThrow();
    }
}
