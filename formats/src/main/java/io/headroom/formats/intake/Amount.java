package io.headroom.formats.intake;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An amount as a cell writes it, with the currency that the cell itself names. */
record Amount(BigDecimal value, Optional<Currency> currency) {
    /** All codes of ISO 4217. */
    static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern CODE_BEFORE = Pattern.compile("([A-Za-z]{3})[ \u00a0]*([-+(0-9.,].*)");
    private static final Pattern CODE_BEHIND = Pattern.compile("(.*[0-9)].*?)[ \u00a0]*([A-Za-z]{3})");
    private static final Pattern A_YEAR = Pattern.compile(
            "[ \u00a0]*(/ ?(yr|year|a)|p\\.? ?a\\.?|per (year|annum)|a year)$", Pattern.CASE_INSENSITIVE);

    /** What a cell says; empty where it is no amount. */
    static Optional<Amount> read(String cell, NumberStyle style) {
        Bare bare = Bare.of(cell);
        return style.read(bare.digits())
                .map(value -> new Amount(bare.negative() ? value.negate() : value, bare.currency()));
    }

    /** The part of a cell that is the number itself. */
    static String digits(String cell) {
        return Bare.of(cell).digits();
    }

    private record Bare(String digits, boolean negative, Optional<Currency> currency) {
        static Bare of(String cell) {
            if (isNothingButNumber(cell)) {
                return new Bare(cell, false, Optional.empty());
            }
            String text = A_YEAR.matcher(cell.strip()).replaceFirst("").strip();
            boolean brackets = text.startsWith("(") && text.endsWith(")");
            if (brackets) {
                text = text.substring(1, text.length() - 1).strip();
            }
            Optional<Currency> currency = Optional.empty();
            for (Map.Entry<String, String> sign : Words.currencySigns().entrySet()) {
                if (currency.isEmpty() && text.contains(sign.getKey())) {
                    currency = Optional.of(Currency.getInstance(sign.getValue()));
                    text = text.replace(sign.getKey(), "").strip();
                }
            }
            if (currency.isEmpty()) {
                Matcher before = CODE_BEFORE.matcher(text);
                Matcher behind = CODE_BEHIND.matcher(text);
                if (before.matches() && code(before.group(1)).isPresent()) {
                    currency = code(before.group(1));
                    text = before.group(2);
                } else if (behind.matches() && code(behind.group(2)).isPresent()) {
                    currency = code(behind.group(2));
                    text = behind.group(1);
                }
            }
            boolean inner = text.startsWith("(") && text.endsWith(")");
            if (inner) {
                text = text.substring(1, text.length() - 1);
            }
            boolean trailing = text.endsWith("-");
            return new Bare(
                    trailing ? text.substring(0, text.length() - 1) : text, brackets || inner || trailing, currency);
        }
    }

    /** Digits, points and commas only: the usual case, told without a pattern. */
    private static boolean isNothingButNumber(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            char letter = cell.charAt(at);
            if ((letter < '0' || letter > '9') && letter != '.' && letter != ',') {
                return false;
            }
        }
        return true;
    }

    /** The currency of an ISO 4217 code, wherever it stands in the text ("British Pound - GBP"); empty where there is none. */
    static Optional<Currency> code(String text) {
        for (String word : text.strip().toUpperCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (CODES.contains(word)) {
                return Optional.of(Currency.getInstance(word));
            }
        }
        return Optional.ofNullable(Words.currencySigns().get(text.strip())).map(Currency::getInstance);
    }
}
