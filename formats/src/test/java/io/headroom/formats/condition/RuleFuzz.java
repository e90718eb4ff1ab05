package io.headroom.formats.condition;

import static io.headroom.formats.fuzz.Promise.kept;

import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import io.headroom.engine.model.blueprint.Condition;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Any text is a rule or refused. A rule that is printed and read again is the same rule; and CEL's own parser reads whatever we do, but for whole numbers
 * too large for it, since our numbers are decimals.
 */
public final class RuleFuzz {
    private static final CelCompiler CEL = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .build();
    private static final Pattern LARGE = Pattern.compile("[0-9]{19}");

    private RuleFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String rule = new String(bytes, StandardCharsets.UTF_8);
        if (rule.length() > ConditionReader.LONGEST) {
            return;
        }
        Optional<Expression> parsed = parsed(rule);
        parsed.map(Printed::text).ifPresent(printed -> {
            Optional<Expression> again = parsed(printed);
            kept(again.isPresent(), "A rule that is printed is not read again", printed);
            kept(
                    Printed.text(again.get()).equals(printed),
                    "A rule that is printed is another once it is read",
                    printed);
        });
        if (parsed.flatMap(RuleFuzz::condition).isPresent()
                && !LARGE.matcher(rule).find()) {
            kept(!CEL.parse(rule).hasError(), "CEL does not read this rule", rule);
        }
    }

    private static Optional<Expression> parsed(String rule) {
        try {
            return Optional.of(Parser.parse(rule));
        } catch (NotUnderstood refused) {
            kept(refused.at() >= 0 && refused.at() <= rule.length() + 1, "A place outside the rule", refused.at());
            return Optional.empty();
        }
    }

    private static Optional<Condition> condition(Expression expression) {
        try {
            return Optional.of(new Translator(true, (attribute, word) -> {}).condition(expression));
        } catch (NotUnderstood refused) {
            return Optional.empty();
        }
    }
}
