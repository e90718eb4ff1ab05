package io.headroom.formats.condition;

import io.headroom.engine.model.blueprint.Attribute;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Condition.Comparison;
import io.headroom.engine.model.blueprint.Condition.Operand;
import io.headroom.engine.model.blueprint.Condition.Operand.Operator;
import io.headroom.formats.condition.Attributes.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Checks what a rule compares with what and turns it into a condition that needs no interpreter. Texts are compared without
 * regard to case; numbers are decimals.
 */
final class Translator {
    private static final Map<String, Comparison> COMPARISONS = Map.of(
            "<", Comparison.LESS,
            "<=", Comparison.AT_MOST,
            "==", Comparison.EQUAL,
            "!=", Comparison.NOT_EQUAL,
            ">=", Comparison.AT_LEAST,
            ">", Comparison.MORE);
    private static final Map<String, Operator> OPERATORS =
            Map.of("+", Operator.PLUS, "-", Operator.MINUS, "*", Operator.TIMES, "/", Operator.OVER);
    private static final String SUPPORTED =
            "Supported are == != < <= > >= && || ! in, + - * /, ? :, has(), size() and double().";

    private final boolean aboutProduct;
    private final BiConsumer<Attribute, String> comparedWith;

    /**
     * @param comparedWith told each text that an attribute is compared with, so that it can be checked against what is known
     */
    Translator(boolean aboutProduct, BiConsumer<Attribute, String> comparedWith) {
        this.aboutProduct = aboutProduct;
        this.comparedWith = comparedWith;
    }

    Condition condition(Expression expression) {
        if (expression instanceof Expression.Truth truth) {
            return new Condition.Constant(truth.value());
        }
        if (expression instanceof Expression.Unary not && not.operator().equals("!")) {
            return new Condition.Not(condition(not.of()));
        }
        if (expression instanceof Expression.Choice choice) {
            Condition asked = condition(choice.condition());
            return new Condition.AnyOf(List.of(
                    new Condition.All(List.of(asked, condition(choice.then()))),
                    new Condition.All(List.of(new Condition.Not(asked), condition(choice.otherwise())))));
        }
        if (expression instanceof Expression.Binary binary) {
            return binary(binary);
        }
        if (expression instanceof Expression.Call call) {
            return has(call);
        }
        Optional<Attribute> attribute = Attributes.of(expression, aboutProduct);
        throw new NotUnderstood(
                expression.at(),
                "%s is neither true nor false; compare it with something, or ask has(…)."
                        .formatted(attribute.map(Attribute::path).orElse("This")));
    }

    private Condition binary(Expression.Binary binary) {
        return switch (binary.operator()) {
            case "&&" -> new Condition.All(List.of(condition(binary.left()), condition(binary.right())));
            case "||" -> new Condition.AnyOf(List.of(condition(binary.left()), condition(binary.right())));
            case "in" -> in(binary);
            case "==", "!=", "<", "<=", ">", ">=" -> compared(binary);
            default ->
                throw new NotUnderstood(
                        binary.at(), "This is a number, neither true nor false; compare it with something.");
        };
    }

    private Condition has(Expression.Call call) {
        if (call.function().equals("has")
                && call.target().isEmpty()
                && call.arguments().size() == 1) {
            Optional<Attribute> asked = Attributes.of(call.arguments().get(0), aboutProduct);
            return new Condition.Known(asked.orElseThrow(() -> new NotUnderstood(
                    call.at(), "has() asks whether one field is known, such as has(account.health).")));
        }
        throw new NotUnderstood(call.at(), unsupported(call));
    }

    private static String unsupported(Expression.Call call) {
        String instead = switch (call.function()) {
            case "exists", "contains", "startsWith", "endsWith", "matches" ->
                " Name the whole values instead, such as account.industry in ['retail', 'banking'], or 'Suite' in account.products.";
            default -> "";
        };
        return "\"%s()\" is not supported in rules.%s %s".formatted(call.function(), instead, SUPPORTED);
    }

    private Condition compared(Expression.Binary binary) {
        if (binary.left() instanceof Expression.Text text) {
            return texts(binary, binary.right(), text);
        }
        if (binary.right() instanceof Expression.Text text) {
            return texts(binary, binary.left(), text);
        }
        Operand left = number(binary.left());
        Operand right = number(binary.right());
        return new Condition.Compare(left, comparison(binary), right);
    }

    private static Comparison comparison(Expression.Binary binary) {
        Comparison comparison = COMPARISONS.get(binary.operator());
        if (comparison == null) {
            throw new NotUnderstood(binary.at(), SUPPORTED);
        }
        return comparison;
    }

    private Condition texts(Expression.Binary binary, Expression asked, Expression.Text text) {
        Attribute attribute = text(asked, text.value());
        Condition same = new Condition.IsOneOf(attribute, Set.of(plain(attribute, text.value())));
        return switch (binary.operator()) {
            case "==" -> same;
            case "!=" -> new Condition.Not(same);
            default -> throw new NotUnderstood(binary.at(), "Texts are compared with == or != only.");
        };
    }

    private Attribute text(Expression asked, String with) {
        Attribute attribute = Attributes.of(asked, aboutProduct)
                .orElseThrow(() -> new NotUnderstood(
                        asked.at(),
                        "The text '%s' is compared with something that is no field of an account.".formatted(with)));
        return switch (Attributes.kind(attribute)) {
            case TEXT, TEXT_OR_NUMBER -> attribute;
            case NUMBER ->
                throw new NotUnderstood(
                        asked.at(),
                        "%s is a number; compare it with a number, without quotes.".formatted(attribute.path()));
            case LIST ->
                throw new NotUnderstood(
                        asked.at(),
                        "%s is a list; write '%s' in %s.".formatted(attribute.path(), with, attribute.path()));
        };
    }

    private Condition in(Expression.Binary binary) {
        if (binary.left() instanceof Expression.Text text) {
            return member(text, binary.right());
        }
        if (!(binary.right() instanceof Expression.Listed list)) {
            throw new NotUnderstood(
                    binary.right().at(),
                    "After \"in\" stands a list, such as ['retail', 'banking'], or account.products.");
        }
        if (!list.items().isEmpty() && list.items().get(0) instanceof Expression.Text) {
            return oneOf(binary.left(), list);
        }
        Operand asked = number(binary.left());
        return new Condition.AnyOf(list.items().stream()
                .map(item -> (Condition) new Condition.Compare(asked, Comparison.EQUAL, number(item)))
                .toList());
    }

    private Condition member(Expression.Text text, Expression list) {
        Optional<Attribute> attribute =
                list instanceof Expression.Listed ? Optional.empty() : Attributes.of(list, aboutProduct);
        if (attribute.isEmpty() || Attributes.kind(attribute.get()) != Kind.LIST) {
            throw new NotUnderstood(
                    list.at(), "A text can be in account.products or account.services; here stands something else.");
        }
        return new Condition.IsOneOf(attribute.get(), Set.of(plain(attribute.get(), text.value())));
    }

    private Condition oneOf(Expression asked, Expression.Listed list) {
        Set<String> values = new LinkedHashSet<>();
        for (Expression item : list.items()) {
            if (!(item instanceof Expression.Text text)) {
                throw new NotUnderstood(item.at(), "A list holds texts in quotes or numbers, not both.");
            }
            values.add(plain(text(asked, text.value()), text.value()));
        }
        return new Condition.IsOneOf(text(asked, ""), values);
    }

    private Operand number(Expression expression) {
        if (expression instanceof Expression.Numeral number) {
            return new Operand.Literal(number.value());
        }
        if (expression instanceof Expression.Unary minus && minus.operator().equals("-")) {
            return minus.of() instanceof Expression.Numeral number
                    ? new Operand.Literal(-number.value())
                    : new Operand.Calculated(new Operand.Literal(0), Operator.MINUS, number(minus.of()));
        }
        if (expression instanceof Expression.Binary binary) {
            Operator operator = OPERATORS.get(binary.operator());
            if (operator == null) {
                throw new NotUnderstood(binary.at(), "A number is expected here. " + SUPPORTED);
            }
            return new Operand.Calculated(number(binary.left()), operator, number(binary.right()));
        }
        if (expression instanceof Expression.Call call) {
            return new Operand.Of(called(call));
        }
        Attribute attribute = Attributes.of(expression, aboutProduct)
                .orElseThrow(() -> new NotUnderstood(expression.at(), "A number is expected here. " + SUPPORTED));
        return switch (Attributes.kind(attribute)) {
            case NUMBER, TEXT_OR_NUMBER -> new Operand.Of(attribute);
            case TEXT ->
                throw new NotUnderstood(
                        expression.at(),
                        "%s is a text; compare it with a text in quotes, such as 'retail'."
                                .formatted(attribute.path()));
            case LIST ->
                throw new NotUnderstood(
                        expression.at(),
                        "%s is a list; write size(%s) for how many.".formatted(attribute.path(), attribute.path()));
        };
    }

    /** The attribute behind {@code size(list)}, {@code list.size()} or {@code double(field)}: each reads itself as that number. */
    private Attribute called(Expression.Call call) {
        List<Expression> asked = call.target().map(List::of).orElse(call.arguments());
        boolean one = asked.size() == 1
                && (call.target().isEmpty() || call.arguments().isEmpty());
        Optional<Attribute> attribute = one && !(asked.get(0) instanceof Expression.Listed)
                ? Attributes.of(asked.get(0), aboutProduct)
                : Optional.empty();
        if (attribute.isPresent()) {
            Kind kind = Attributes.kind(attribute.get());
            boolean fits = call.function().equals("size")
                    ? kind == Kind.LIST
                    : call.function().equals("double")
                            && call.target().isEmpty()
                            && (kind == Kind.NUMBER || kind == Kind.TEXT_OR_NUMBER);
            if (fits) {
                return attribute.get();
            }
        }
        throw new NotUnderstood(call.at(), unsupported(call));
    }

    private String plain(Attribute attribute, String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        comparedWith.accept(attribute, plain);
        return plain;
    }
}
