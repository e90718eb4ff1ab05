package io.headroom.formats.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one column writes its numbers: decided once for the whole column, since "8.500" alone fits two readings. In money, three digits
 * behind a single separator are thousands, unless the column holds numbers such as 24120.375 that only a machine writes.
 */
final class NumberStyle {
    private static final Pattern SHAPE =
            Pattern.compile("([+-]?)([0-9][0-9.,' \u00a0\u202f\u2019]*|[.,][0-9]+)\\s*(\\p{L}*)");
    private static final Map<String, Integer> MULTIPLES =
            Map.of("", 0, "k", 3, "tsd", 3, "m", 6, "mn", 6, "mm", 6, "mio", 6, "million", 6, "b", 9, "bn", 9);
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern MACHINE_WRITTEN =
            Pattern.compile("[0-9]{4,}\\.[0-9]{3,}|0\\.[0-9]{3,}|[0-9]+\\.[0-9]{4,}");
    private static final Pattern BLANKS_WITHIN = Pattern.compile("[' \u00a0\u202f\u2019]");

    private final Known<Optional<BigDecimal>> known = new Known<>();
    private final Optional<Character> said;
    private final boolean money;
    private final boolean pointProven;
    private final boolean commaProven;
    private final boolean threeDecimals;
    private final boolean pointGroups;
    private final boolean commaGroups;

    private NumberStyle(Optional<Character> said, boolean money, boolean point, List<String> cells) {
        this.said = said;
        this.money = money;
        this.pointProven = point || cells.stream().anyMatch(cell -> provesDecimal(cell, '.'));
        this.commaProven = cells.stream().anyMatch(cell -> provesDecimal(cell, ','));
        this.threeDecimals = cells.stream().anyMatch(NumberStyle::isMachineWritten);
        this.pointGroups = cells.stream().anyMatch(cell -> provesGroups(cell, '.'));
        this.commaGroups = cells.stream().anyMatch(cell -> provesGroups(cell, ','));
    }

    /** The style of a column, by its bare numbers. */
    static NumberStyle of(List<String> cells, boolean money) {
        return new NumberStyle(
                Optional.empty(),
                money,
                cells.stream().anyMatch(UsualNumber::hasPoint),
                cells.stream()
                        .filter(cell -> !UsualNumber.is(cell))
                        .map(NumberStyle::digits)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** A style that somebody says, with a point or a comma before the decimals; the other one parts thousands, and nothing else. */
    static NumberStyle said(char decimal, boolean money) {
        return new NumberStyle(Optional.of(decimal), money, false, List.of());
    }

    /** A number, perhaps with k or M behind it; empty where the text is none. */
    Optional<BigDecimal> read(String text) {
        if (!UsualNumber.is(text)) {
            return known.of(text, this::parsed);
        }
        boolean reads = said.isEmpty() || said.get() == '.' || !UsualNumber.hasPoint(text);
        return reads ? Optional.of(UsualNumber.read(text)) : Optional.empty();
    }

    private Optional<BigDecimal> parsed(String text) {
        Matcher matcher = SHAPE.matcher(text.replace('\u2212', '-').strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Integer power = MULTIPLES.get(matcher.group(3).toLowerCase(Locale.ROOT));
        Optional<String> plain = plain(bare(matcher.group(2)), power != null && power > 0);
        return power == null || plain.isEmpty()
                ? Optional.empty()
                : plain.map(digits -> new BigDecimal(matcher.group(1) + digits).scaleByPowerOfTen(power));
    }

    /** A number that is read alike in this column and in every one of which nothing is said: {@code 12.1250}, {@code 12,1250}. */
    String written(BigDecimal number) {
        return said.isPresent() ? plain(number).replace('.', said.get()) : plain(number);
    }

    /** A number that is read alike in every column: {@code 12.1250}. */
    private static String plain(BigDecimal number) {
        String digits = number.stripTrailingZeros().toPlainString();
        return isAmbiguous(digits.replace("-", "")) ? digits + "0" : digits;
    }

    /** Whether a number holds a point or a comma, so that it matters which of them parts decimals. */
    static boolean needsSign(String text) {
        return UsualNumber.is(text)
                ? UsualNumber.hasPoint(text)
                : digits(text).filter(digits -> lastSeparator(digits) != 0).isPresent();
    }

    /** Whether a number fits two readings and nothing else in the column decides between them. */
    boolean isGuess(String text) {
        return !UsualNumber.is(text)
                && digits(text)
                        .filter(NumberStyle::isAmbiguous)
                        .filter(digits -> said.isEmpty()
                                && !pointProven
                                && !commaProven
                                && !pointGroups
                                && !commaGroups
                                && !threeDecimals)
                        .isPresent();
    }

    private Optional<String> plain(String digits, boolean multiplied) {
        char last = lastSeparator(digits);
        if (last == 0) {
            return Optional.of(digits);
        }
        char other = last == '.' ? ',' : '.';
        boolean single = digits.indexOf(last) == digits.lastIndexOf(last);
        boolean decimal = said.isPresent()
                ? said.get() == last && single
                : single && (digits.indexOf(other) >= 0 || !isAmbiguous(digits) || multiplied || isDecimal(last));
        String whole = decimal ? digits.substring(0, digits.indexOf(last)) : digits;
        if (!grouped(whole, decimal ? other : last)) {
            return Optional.empty();
        }
        String before = whole.replace(".", "").replace(",", "");
        return Optional.of(decimal ? "0" + before + "." + digits.substring(digits.indexOf(last) + 1) + "0" : before);
    }

    private boolean isDecimal(char separator) {
        if (money) {
            return threeDecimals && separator == '.';
        }
        boolean proven = separator == '.' ? pointProven : commaProven;
        boolean groups = separator == '.' ? pointGroups || commaProven : commaGroups || pointProven;
        return proven ? !groups : !groups && separator == '.';
    }

    /** Whether separators stand where thousands (or lakhs) do. */
    private static boolean grouped(String whole, char separator) {
        String[] groups = whole.split(Pattern.quote(String.valueOf(separator)), -1);
        for (int at = 1; at < groups.length; at++) {
            boolean last = at == groups.length - 1;
            if (groups[at].length() != 3 && (last || groups[at].length() != 2)) {
                return false;
            }
        }
        return groups.length == 1 || (!groups[0].isEmpty() && groups[0].length() <= 3);
    }

    private static boolean provesDecimal(String digits, char separator) {
        char last = lastSeparator(digits);
        char other = separator == '.' ? ',' : '.';
        return last == separator
                && digits.indexOf(separator) == digits.lastIndexOf(separator)
                && (digits.indexOf(other) >= 0 || !isAmbiguous(digits));
    }

    private static boolean provesGroups(String digits, char separator) {
        char last = lastSeparator(digits);
        return digits.indexOf(separator) >= 0
                && (last != separator || digits.indexOf(separator) != digits.lastIndexOf(separator));
    }

    /** One separator, one to three digits before it that do not begin with zero, exactly three behind it. */
    private static boolean isAmbiguous(String digits) {
        return AMBIGUOUS.matcher(digits).matches();
    }

    private static boolean isMachineWritten(String digits) {
        return MACHINE_WRITTEN.matcher(digits).matches();
    }

    private static char lastSeparator(String digits) {
        int at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        return at < 0 ? 0 : digits.charAt(at);
    }

    private static Optional<String> digits(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        return matcher.matches() ? Optional.of(bare(matcher.group(2))) : Optional.empty();
    }

    private static String bare(String number) {
        return BLANKS_WITHIN.matcher(number).replaceAll("");
    }
}
