package io.headroom.formats.condition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An expression as the text of a rule, with no more brackets than it needs. */
final class Printed {
    private static final int CHOICE = 0;
    private static final int UNARY = 6;
    private static final int MEMBER = 7;

    private Printed() {}

    static String text(Expression expression) {
        return text(expression, CHOICE);
    }

    private static String text(Expression expression, int atLeast) {
        String text = bare(expression);
        return binding(expression) < atLeast ? "(" + text + ")" : text;
    }

    private static String bare(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            int own = binding(binary);
            return "%s %s %s".formatted(text(binary.left(), own), binary.operator(), text(binary.right(), own + 1));
        }
        if (expression instanceof Expression.Choice choice) {
            return "%s ? %s : %s"
                    .formatted(text(choice.condition(), 1), text(choice.then(), 1), text(choice.otherwise(), CHOICE));
        }
        if (expression instanceof Expression.Unary unary) {
            return unary.operator() + text(unary.of(), MEMBER);
        }
        if (expression instanceof Expression.Call call) {
            Optional<String> target = call.target().map(one -> text(one, MEMBER) + ".");
            return "%s%s(%s)".formatted(target.orElse(""), call.function(), listed(call.arguments()));
        }
        if (expression instanceof Expression.Select select) {
            return "%s[%s]".formatted(text(select.of(), MEMBER), quoted(select.field()));
        }
        if (expression instanceof Expression.Listed list) {
            return "[" + listed(list.items()) + "]";
        }
        if (expression instanceof Expression.Text text) {
            return quoted(text.value());
        }
        if (expression instanceof Expression.Name name) {
            return name.name();
        }
        return expression instanceof Expression.Numeral number
                ? String.valueOf(number.value())
                : String.valueOf(((Expression.Truth) expression).value());
    }

    private static String listed(List<Expression> items) {
        return items.stream().map(Printed::text).collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "'";
    }

    /** How tightly an expression holds together. */
    private static int binding(Expression expression) {
        if (expression instanceof Expression.Choice) {
            return CHOICE;
        }
        if (expression instanceof Expression.Binary binary) {
            return switch (binary.operator()) {
                case "||" -> 1;
                case "&&" -> 2;
                case "+", "-" -> 4;
                case "*", "/", "%" -> 5;
                default -> 3;
            };
        }
        return expression instanceof Expression.Unary ? UNARY : MEMBER;
    }
}
