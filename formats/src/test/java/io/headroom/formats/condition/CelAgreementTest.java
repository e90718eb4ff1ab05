package io.headroom.formats.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.blueprint.Subject;
import io.headroom.formats.blueprint.ShippedBlueprints;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our rules are CEL: what we accept, CEL's own library parses, checks and answers alike wherever everything asked is known. */
class CelAgreementTest {
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("account", SimpleType.DYN)
            .addVar("product", SimpleType.DYN)
            .build();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.plannerRuntimeBuilder().build();
    private static final List<String> INDUSTRIES = List.of("retail", "banking", "healthcare");
    private static final List<String> PRODUCTS = List.of("suite", "hub");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void givesTheSameAnswerToRandomRules(long seed) throws CelValidationException, CelEvaluationException {
        Random random = new Random(seed);
        for (int count = 0; count < 60; count++) {
            String rule = rule(random, 3);
            double arr = random.nextInt(5) * 50.0;
            double health = random.nextInt(5) * 25.0;
            String industry = one(INDUSTRIES, random);
            List<String> products = PRODUCTS.subList(0, random.nextInt(3));
            boolean ours = ConditionReaderTest.read(rule)
                    .value()
                    .orElseThrow()
                    .holds(subject(arr, health, industry, products));
            Map<String, Object> account = Map.of(
                    "arr",
                    arr,
                    "health",
                    health,
                    "industry",
                    industry,
                    "products",
                    products,
                    "metric",
                    Map.of("tickets", 5.0));
            Object theirs = RUNTIME.createProgram(compiled(rule)).eval(Map.of("account", account));
            assertThat(ours).as(rule + " for " + account).isEqualTo(theirs);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"high-touch", "mid-touch", "pooled", "digital", "transactional"})
    void parsesEveryRuleThatWeShip(String name) throws CelValidationException {
        for (String line : ShippedBlueprints.text(name)
                .lines()
                .filter(each -> each.strip().startsWith("when: \""))
                .toList()) {
            String rule = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
            assertThat(compiled(rule)).as(rule).isNotNull();
        }
    }

    @Test
    void knowsADifferenceWhenItSeesOne() throws CelValidationException, CelEvaluationException {
        Object theirs = RUNTIME.createProgram(compiled("account.industry == 'RETAIL'"))
                .eval(Map.of("account", Map.of("industry", "retail")));
        assertThat(ConditionReaderTest.read("account.industry == 'RETAIL'")
                        .value()
                        .orElseThrow()
                        .holds(subject(0, 0, "retail", List.of())))
                .isNotEqualTo(theirs);
    }

    private static CelAbstractSyntaxTree compiled(String rule) throws CelValidationException {
        return COMPILER.compile(rule).getAst();
    }

    private static String rule(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            return switch (random.nextInt(5)) {
                case 0 -> rule(random, depth - 1) + " && " + rule(random, depth - 1);
                case 1 -> rule(random, depth - 1) + " || " + rule(random, depth - 1);
                case 2 -> "!(" + rule(random, depth - 1) + ")";
                case 3 -> "(" + rule(random, depth - 1) + " ? " + rule(random, 0) + " : " + rule(random, 0) + ")";
                default -> "(" + rule(random, depth - 1) + ")";
            };
        }
        return switch (random.nextInt(6)) {
            case 0 -> "account.industry " + one(List.of("==", "!="), random) + " '" + one(INDUSTRIES, random) + "'";
            case 1 -> "account.industry in ['" + one(INDUSTRIES, random) + "', '" + one(INDUSTRIES, random) + "']";
            case 2 -> "'" + one(PRODUCTS, random) + "' in account.products";
            case 3 -> "has(account.metric." + one(List.of("tickets", "logins"), random) + ")";
            case 4 -> "size(account.products) == " + random.nextInt(3);
            default ->
                number(random, 2) + " " + one(List.of("<", "<=", "==", "!=", ">=", ">"), random) + " "
                        + number(random, 2);
        };
    }

    private static String number(Random random, int depth) {
        if (depth > 0 && random.nextBoolean()) {
            return number(random, depth - 1) + " " + one(List.of("+", "-", "*"), random) + " "
                    + number(random, depth - 1);
        }
        return one(List.of("account.arr", "account.health", "account.metric.tickets", "50.0", "-2.5", "100.0"), random);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static Subject subject(double arr, double health, String industry, List<String> products) {
        return Subject.of(new Account(
                new AccountId("A-1"),
                "A-1",
                Optional.empty(),
                Revenue.recurring(Money.of(arr, java.util.Currency.getInstance("USD"))),
                Contract.UNKNOWN,
                new Lifecycle(Optional.empty(), Optional.empty(), "", Optional.empty(), OptionalDouble.of(health)),
                new Profile(
                        "",
                        "",
                        industry,
                        "",
                        "",
                        "",
                        "",
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        List.of()),
                products.stream().map(OwnedProduct::named).toList(),
                Ownership.NOBODY,
                new Measures(Map.of("tickets", 5.0), Map.of()),
                Set.of()));
    }
}
