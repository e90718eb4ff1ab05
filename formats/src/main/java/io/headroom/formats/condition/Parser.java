package io.headroom.formats.condition;

import io.headroom.formats.condition.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a rule by recursive descent over CEL's grammar, as far as rules about accounts need it.
 *
 * <pre>
 *   choice  = either ["?" either ":" choice]
 *   either  = both {"||" both}
 *   both    = compared {"&&" compared}
 *   compared = sum {("==" | "!=" | "<" | "<=" | ">" | ">=" | "in") sum}
 *   sum     = product {("+" | "-") product}
 *   product = unary {("*" | "/" | "%") unary}
 *   unary   = {"!"} member | {"-"} member
 *   member  = primary {"." name ["(" list ")"] | "[" choice "]"}
 *   primary = number | text | true | false | name ["(" list ")"] | "(" choice ")" | "[" list "]"
 * </pre>
 *
 * The language is CEL and not one of our own; CEL's library is not used at run time, because its parser alone takes twice the time in which everything else starts.
 * Tests hold both against each other.
 */
final class Parser {
    private static final int DEEPEST = 40;
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=", "in");

    private final List<Token> tokens;
    private int position;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Expression parse(String rule) {
        Parser parser = new Parser(Scanner.tokens(rule));
        Expression whole = parser.choice();
        Token rest = parser.token();
        if (rest.kind() != Kind.END) {
            throw new NotUnderstood(
                    rest.at(), "%s does not fit here; is an && or || missing?%s".formatted(rest.shown(), word(rest)));
        }
        return whole;
    }

    private static String word(Token token) {
        return switch (token.text()) {
            case "and", "AND" -> " \"And\" is written &&.";
            case "or", "OR" -> " \"Or\" is written ||.";
            case "is" -> " Equality is written ==.";
            default -> "";
        };
    }

    private Expression choice() {
        if (++depth > DEEPEST) {
            throw new NotUnderstood(token().at(), "A rule is nested at most %s levels deep.".formatted(DEEPEST));
        }
        Expression condition = either();
        if (taken("?")) {
            Expression then = either();
            expect(":");
            condition = new Expression.Choice(condition, then, choice(), condition.at());
        }
        depth--;
        return condition;
    }

    private Expression either() {
        Expression left = both();
        while (taken("||")) {
            left = new Expression.Binary("||", left, both(), left.at());
        }
        return left;
    }

    private Expression both() {
        Expression left = compared();
        while (taken("&&")) {
            left = new Expression.Binary("&&", left, compared(), left.at());
        }
        return left;
    }

    private Expression compared() {
        Expression left = sum();
        while (token().kind() != Kind.TEXT && COMPARISONS.contains(token().text())) {
            left = new Expression.Binary(advance().text(), left, sum(), left.at());
        }
        return left;
    }

    private Expression sum() {
        Expression left = product();
        while (token().is("+") || token().is("-")) {
            left = new Expression.Binary(advance().text(), left, product(), left.at());
        }
        return left;
    }

    private Expression product() {
        Expression left = unary();
        while (token().is("*") || token().is("/") || token().is("%")) {
            left = new Expression.Binary(advance().text(), left, unary(), left.at());
        }
        return left;
    }

    private Expression unary() {
        Token sign = token();
        if (!sign.is("!") && !sign.is("-")) {
            return member();
        }
        int signs = 0;
        while (taken(sign.text())) {
            signs++;
        }
        Expression of = member();
        return signs % 2 == 0 ? of : new Expression.Unary(sign.text(), of, sign.at());
    }

    private Expression member() {
        Expression whole = primary();
        while (true) {
            if (taken(".")) {
                Token field = advance();
                if (field.kind() != Kind.NAME) {
                    throw new NotUnderstood(
                            field.at(), "After a point stands a name, but here stands %s.".formatted(field.shown()));
                }
                whole = token().is("(")
                        ? new Expression.Call(field.text(), Optional.of(whole), arguments(), whole.at())
                        : new Expression.Select(whole, field.text(), whole.at());
            } else if (taken("[")) {
                if (!(choice() instanceof Expression.Text text)) {
                    throw new NotUnderstood(
                            whole.at(), "In brackets stands a name in quotes, such as account.attr['plan name'].");
                }
                expect("]");
                whole = new Expression.Select(whole, text.value(), whole.at());
            } else {
                return whole;
            }
        }
    }

    private Expression primary() {
        Token token = advance();
        return switch (token.kind()) {
            case NUMBER -> new Expression.Numeral(Double.parseDouble(token.text()), token.at());
            case TEXT -> new Expression.Text(token.text(), token.at());
            case NAME -> name(token);
            case SIGN -> bracketed(token);
            case END -> throw new NotUnderstood(token.at(), "The rule ends too early.");
        };
    }

    private Expression name(Token token) {
        if (token.is("true") || token.is("false")) {
            return new Expression.Truth(token.is("true"), token.at());
        }
        return token().is("(")
                ? new Expression.Call(token.text(), Optional.empty(), arguments(), token.at())
                : new Expression.Name(token.text(), token.at());
    }

    private Expression bracketed(Token token) {
        if (token.is("(")) {
            Expression inside = choice();
            expect(")");
            return inside;
        }
        if (token.is("[")) {
            return new Expression.Listed(listed("]"), token.at());
        }
        throw new NotUnderstood(token.at(), "%s does not fit here.".formatted(token.shown()));
    }

    private List<Expression> arguments() {
        expect("(");
        List<Expression> arguments = listed(")");
        Token last = tokens.get(position - 2);
        if (last.is(",")) {
            throw new NotUnderstood(last.at(), "After this comma nothing follows; leave it out.");
        }
        return arguments;
    }

    private List<Expression> listed(String end) {
        List<Expression> items = new ArrayList<>();
        while (!token().is(end)) {
            items.add(choice());
            if (!taken(",")) {
                break;
            }
        }
        expect(end);
        return items;
    }

    private Token token() {
        return tokens.get(position);
    }

    private Token advance() {
        Token token = token();
        if (token.kind() != Kind.END) {
            position++;
        }
        return token;
    }

    private boolean taken(String sign) {
        if (token().is(sign)) {
            position++;
            return true;
        }
        return false;
    }

    private void expect(String sign) {
        Token token = advance();
        if (!token.is(sign)) {
            throw new NotUnderstood(
                    token.at(), "\"%s\" is expected here, but here stands %s.".formatted(sign, token.shown()));
        }
    }
}
