package io.headroom.formats.condition;

import io.headroom.engine.model.blueprint.Attribute;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.formats.yaml.Closest;
import io.headroom.formats.yaml.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rules such as {@code account.arr >= 100000 && account.industry in ['healthcare']} into the engine's conditions.
 *
 * <p>The language is a subset of CEL: comparisons, {@code && || !}, {@code in}, arithmetic, {@code ? :}, {@code has()},
 * {@code size()}, {@code double()}. It differs from CEL in what helps with files that people fill in: a comparison with a number that is missing
 * is false instead of an error, texts are compared without regard to case, and numbers are decimals throughout (1 / 2 is 0.5).
 * Cost: proportional to the rule's length, which is at most {@link #LONGEST} characters.
 */
public final class ConditionReader {
    /** The most characters of one rule. */
    public static final int LONGEST = 4_000;

    private final boolean aboutProduct;
    private final Map<Attribute, Set<String>> known;

    /**
     * @param aboutProduct whether rules may ask {@code product.FIELD}
     * @param known        by attribute, the texts that can occur, in lower case; a rule that compares with another one gets a warning
     */
    public ConditionReader(boolean aboutProduct, Map<Attribute, Set<String>> known) {
        this.aboutProduct = aboutProduct;
        this.known = Map.copyOf(known);
    }

    /** The condition; nothing where the rule cannot be understood, and the value's findings then say where and why. */
    public Optional<Condition> read(Value rule) {
        Optional<String> text = rule.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().length() > LONGEST) {
            rule.refuse(String.format(Locale.ROOT, "A rule has at most %,d characters.", LONGEST));
            return Optional.empty();
        }
        try {
            Translator translator = new Translator(aboutProduct, (attribute, word) -> check(rule, attribute, word));
            return Optional.of(translator.condition(Parser.parse(text.get())));
        } catch (NotUnderstood wrong) {
            rule.refuse("At character %s: %s".formatted(wrong.at(), wrong.getMessage()));
            return Optional.empty();
        }
    }

    private void check(Value rule, Attribute attribute, String word) {
        Set<String> words = known.get(attribute);
        if (words != null && !word.isEmpty() && !words.contains(word)) {
            rule.warn("%s is never '%s' here, so this never holds; known are %s.%s"
                    .formatted(
                            attribute.path(),
                            word,
                            String.join(", ", words.stream().sorted().toList()),
                            Closest.question(word, words)));
        }
    }
}
