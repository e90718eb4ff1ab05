package io.headroom.formats.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.blueprint.Attribute.Field;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Subject;
import io.headroom.formats.Read;
import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Findings;
import io.headroom.formats.yaml.Value;
import io.headroom.formats.yaml.YamlText;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionReaderTest {
    private static final OwnedProduct SUITE = new OwnedProduct(
            "Suite", Optional.empty(), Optional.of(new StageId("adoption")), Optional.of(new Share(0.4)));

    /** A clinic that pays 120,000 a year, with health 40 and 6 tickets a month; its region and growth are unknown. */
    private static final Subject CLINIC = Subject.of(new Account(
                    new AccountId("A-1"),
                    "Clinic+",
                    Optional.empty(),
                    Revenue.recurring(Money.of(120_000, Currency.getInstance("USD"))),
                    new Contract(
                            Optional.empty(),
                            Optional.empty(),
                            OptionalInt.of(12),
                            Optional.of(Contract.Billing.MONTHLY)),
                    new Lifecycle(
                            Optional.of(new StageId("renewal")),
                            Optional.empty(),
                            "",
                            Optional.of(LocalDate.of(2027, 1, 1)),
                            OptionalDouble.of(40)),
                    new Profile(
                            "",
                            "",
                            "Healthcare",
                            "",
                            "US",
                            "",
                            "en",
                            OptionalInt.of(4),
                            OptionalInt.of(2),
                            OptionalInt.of(3),
                            OptionalInt.empty(),
                            List.of("Training")),
                    List.of(SUITE, OwnedProduct.named("Hub")),
                    Ownership.NOBODY,
                    new Measures(Map.of("tickets", 6.0), Map.of("plan", "Gold", "seats", "250", "plan name", "Gold 2")),
                    Set.of()))
            .about(SUITE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account.arr >= 120000",
                "account.arr == 120000.0",
                "account.arr < 1.3e5 && account.arr > 1.1E+5",
                "account.health < 50 || account.health > 90",
                "account.industry == 'healthcare'",
                "account.industry == \"HEALTHCARE\"",
                "'healthcare' == account.industry",
                "account.industry != 'retail'",
                "account.industry in ['retail', 'Healthcare']",
                "account.org_complexity in [4, 5]",
                "!(account.industry in ['retail'])",
                "'suite' in account.products",
                "'training' in account.services && !('integration' in account.services)",
                "size(account.products) == 2",
                "account.products.size() > 1",
                "has(account.health)",
                "!has(account.region)",
                "!has(account.past_growth)",
                "has(account.metric.tickets) && account.metric.tickets > 5",
                "account.metric['tickets'] > 5",
                "account.attr.plan == 'gold'",
                "account.attr['plan name'] == 'gold 2'",
                "double(account.attr.seats) >= 250",
                "account.attr.seats > 100",
                "account.billing == 'monthly'",
                "account.stage == 'renewal'",
                "account.arr / 12 > 9999 && account.arr - 20000 == 100000",
                "account.arr * 2 + 1 > 240000",
                "-account.health < -30",
                "account.health > 50 ? account.arr > 1000000 : account.arr > 1000",
                "product.adoption < 0.5 && product.name == 'suite' && product.stage == 'adoption'",
                "true",
                "!false",
                "account.region == ''",
                "1 + 2 * 3 == 7 && (1 + 2) * 3 == 9 && 8 / 4 / 2 == 1"
            })
    void holdsForTheClinic(String rule) {
        assertThat(read(rule).value().orElseThrow().holds(CLINIC)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account.arr > 120000",
                "account.past_growth < 1",
                "account.past_growth >= 1",
                "account.past_growth != 1",
                "account.metric.logins < 1",
                "account.region == 'emea'",
                "'integration' in account.services",
                "account.industry == 'health'",
                "false || false"
            })
    void doesNotHoldForTheClinic(String rule) {
        assertThat(read(rule).value().orElseThrow().holds(CLINIC)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            account.ar >= 1                      | At character 1: "account.ar" is not known. Did you mean "account.arr"?
            account.tickets > 5                  | account.metric.NAME
            acount.arr > 5                       | "acount.arr" is not known. Did you mean "account.arr"?
            arr > 5                              | At character 1: "arr" is not known; a rule asks account.FIELD
            account.arr > '5'                    | account.arr is a number
            account.industry > 5                 | account.industry is a text
            account.industry < 'm'               | Texts are compared with == or != only
            account.products == 'suite'          | write 'suite' in account.products
            account.products > 1                 | write size(account.products)
            account.arr                          | neither true nor false
            account.arr + 1                      | neither true nor false
            account.arr = 5                      | At character 13: "=" has no meaning here. Equality is written ==
            account.arr > 5 & account.arr < 9    | "And" is written &&
            account.arr > 5 and account.arr < 9  | "And" is written &&
            account.arr > 100k                   | no unit, no comma
            account.arr > 100,000                | "," does not fit here
            account.name.startsWith('A')         | "startsWith()" is not supported in rules. Name the whole values instead
            account.industry.contains('care')    | "contains()" is not supported in rules
            account.products.exists(p, p == 'x') | "exists()" is not supported in rules
            account.arr % 2 == 0                 | Supported are
            account.industry == 'retail          | no closing '
            account.industry == ‘retail’         | straight quotes
            (account.arr > 5                     | ")" is expected here, but here stands the end
            account.arr >                        | The rule ends too early
            account.arr > 5 > 3                  | Supported are
            account.industry in 'retail'         | After "in" stands a list
            account.industry in ['retail', 5]    | texts in quotes or numbers, not both
            'x' in account.industry              | A text can be in account.products or account.services
            has(5)                               | has() asks whether one field is known
            account.metric.a.b > 1               | A rule asks account.FIELD
            account.foo.bar == 1                 | only account.metric.NAME and account.attr.NAME
            account.renewal_date > 5             | "account.renewal_date" is not known
            account.attr.flag == true            | A number is expected here
            size(account.products,) > 1          | At character 22: After this comma nothing follows
            """)
    void saysWhereAndWhyItCannotBeUnderstood(String rule, String expected) {
        assertThat(read(rule).issues()).extracting(Issue::expected).anyMatch(message -> message.contains(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r"})
    void aTextEndsOnItsLine(String end) {
        assertThatThrownBy(() -> Parser.parse("account.industry == 'ret" + end + "ail'"))
                .isInstanceOf(NotUnderstood.class)
                .hasMessage(
                        "The text that begins here has no closing ' on its line; a line break within is written \\n.");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u000b', '\u001c', '\u00a0', '\u2028'})
    void blanksAreThoseOfCel(char blank) {
        assertThatThrownBy(() -> Parser.parse("account.arr" + blank + " > 1"))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining("has no meaning here");
    }

    @Test
    void refusesAQuestionAboutAProductWhereNoneIsMeant() {
        assertThat(read("product.adoption < 0.5", new ConditionReader(false, Map.of()))
                        .issues())
                .extracting(Issue::expected)
                .containsExactly(
                        "At character 1: \"product.adoption\" can be asked only by an activity with \"per: product\".");
    }

    @Test
    void warnsOfAWordThatNeverOccurs() {
        ConditionReader reader = new ConditionReader(false, Map.of(Field.STAGE, Set.of("onboarding", "renewal")));
        assertThat(read("account.stage == 'onbording'", reader).issues())
                .extracting(Issue::expected, Issue::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "account.stage is never 'onbording' here, so this never holds; known are onboarding, renewal. Did you mean \"onboarding\"?",
                        Issue.Severity.WARNING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "!(", "[", "account.arr > (1 + ", "true ? "})
    void refusesDeepNesting(String deeper) {
        assertThat(read(deeper.repeat(300)).value()).isEmpty();
    }

    @Test
    void takesALongChain() {
        assertThat(read("true" + " && account.health < 50".repeat(150))
                        .value()
                        .orElseThrow()
                        .holds(CLINIC))
                .isTrue();
    }

    @Test
    void refusesALongerRuleThanAnybodyWrites() {
        assertThat(read("true" + " && true".repeat(1000)).issues())
                .extracting(Issue::expected)
                .containsExactly("A rule has at most 4,000 characters.");
    }

    static Read<Condition> read(String rule) {
        return read(rule, new ConditionReader(true, Map.of()));
    }

    private static Read<Condition> read(String rule, ConditionReader reader) {
        Findings findings = new Findings("f.yaml");
        String quoted = "when: \"" + rule.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        Value value = YamlText.read(quoted, findings)
                .flatMap(Value::fields)
                .flatMap((Fields fields) -> fields.value("when"))
                .orElseThrow();
        Optional<Condition> condition = reader.read(value);
        return findings.read(() -> condition.orElseThrow(() -> new IllegalArgumentException("nothing")));
    }
}
