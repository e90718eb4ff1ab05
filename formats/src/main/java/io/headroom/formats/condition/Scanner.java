package io.headroom.formats.condition;

import io.headroom.formats.condition.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a rule into tokens, as the lexis of CEL asks. */
final class Scanner {
    private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String BLANKS = " \t\r\n\f";
    private static final String SIGNS = "<>!+-*/%()[].,?:";

    private final String rule;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Scanner(String rule) {
        this.rule = rule;
    }

    /** The tokens, the last one being the end. */
    static List<Token> tokens(String rule) {
        Scanner scanner = new Scanner(rule);
        while (scanner.position < rule.length()) {
            scanner.next(rule.charAt(scanner.position));
        }
        scanner.add(Kind.END, "", rule.length());
        return scanner.tokens;
    }

    private void next(char c) {
        int start = position;
        if (BLANKS.indexOf(c) >= 0) {
            position++;
        } else if (letter(c)) {
            while (position < rule.length() && (letter(rule.charAt(position)) || digit(rule.charAt(position)))) {
                position++;
            }
            add(Kind.NAME, rule.substring(start, position), start);
        } else if (digit(c) || (c == '.' && position + 1 < rule.length() && digit(rule.charAt(position + 1)))) {
            number(start);
        } else if (c == '\'' || c == '"') {
            quoted(c, start);
        } else {
            sign(c, start);
        }
    }

    private void number(int start) {
        digits();
        if (position + 1 < rule.length() && rule.charAt(position) == '.' && digit(rule.charAt(position + 1))) {
            position++;
            digits();
        }
        if (position < rule.length() && (rule.charAt(position) == 'e' || rule.charAt(position) == 'E')) {
            position++;
            if (position < rule.length() && (rule.charAt(position) == '-' || rule.charAt(position) == '+')) {
                position++;
            }
            digits();
        }
        String number = rule.substring(start, position);
        boolean runsOn = position < rule.length() && letter(rule.charAt(position));
        if (runsOn || !digit(number.charAt(number.length() - 1))) {
            throw new NotUnderstood(
                    start + 1,
                    "A number is written with digits and a point, such as 100000 or 0.5; no unit, no comma.");
        }
        add(Kind.NUMBER, number, start);
    }

    private void digits() {
        while (position < rule.length() && digit(rule.charAt(position))) {
            position++;
        }
    }

    private void quoted(char quote, int start) {
        StringBuilder text = new StringBuilder();
        for (position = start + 1; position < rule.length(); position++) {
            char c = rule.charAt(position);
            if (c == quote) {
                position++;
                add(Kind.TEXT, text.toString(), start);
                return;
            }
            if (c == '\n' || c == '\r') {
                throw new NotUnderstood(
                        start + 1,
                        "The text that begins here has no closing %s on its line; a line break within is written \\n."
                                .formatted(quote));
            }
            text.append(c == '\\' ? escaped() : c);
        }
        throw new NotUnderstood(start + 1, "The text that begins here has no closing %s.".formatted(quote));
    }

    private char escaped() {
        position++;
        char c = position < rule.length() ? rule.charAt(position) : ' ';
        return switch (c) {
            case '\\', '\'', '"' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> throw new NotUnderstood(position, "After a backslash stands one of \\ ' \" n t.");
        };
    }

    private void sign(char c, int start) {
        String pair = rule.substring(start, Math.min(start + 2, rule.length()));
        if (PAIRS.contains(pair)) {
            position += 2;
            add(Kind.SIGN, pair, start);
        } else if (SIGNS.indexOf(c) >= 0) {
            position++;
            add(Kind.SIGN, String.valueOf(c), start);
        } else {
            throw new NotUnderstood(
                    start + 1,
                    "\"%s\" has no meaning here.%s"
                            .formatted(rule.substring(start, rule.offsetByCodePoints(start, 1)), hint(c)));
        }
    }

    private static String hint(char c) {
        return switch (c) {
            case '=' -> " Equality is written ==.";
            case '&' -> " \"And\" is written &&.";
            case '|' -> " \"Or\" is written ||.";
            case '\u201c', '\u201d', '\u2018', '\u2019' -> " Texts stand in straight quotes, such as 'healthcare'.";
            default -> "";
        };
    }

    private void add(Kind kind, String text, int start) {
        tokens.add(new Token(kind, text, start + 1));
    }

    private static boolean letter(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
