package io.headroom.formats.intake;

import io.headroom.formats.mapping.DateStyle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one column writes its dates: whether the month or the day stands first is decided once for the whole column, by dates that fit
 * only one way, or by a mapping. Dates with dots begin with the day; dates with the year first or with the month in letters speak for themselves. The day is
 * taken as it is written, whatever time of day and zone stand behind it.
 */
final class DateOrder {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final String TIME = "(?:[T ,]+[0-9]{1,2}:.*)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern NUMERIC =
            Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})" + TIME);
    private static final Pattern MONTH_WORD =
            Pattern.compile("(?:\\p{L}+, )?(\\p{L}{3,9})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})" + TIME);
    private static final Pattern DAY_WORD = Pattern.compile(
            "(?:\\p{L}+, )?([0-9]{1,2})(?:st|nd|rd|th)?\\.?[ -]+(\\p{L}{3,9})\\.?[ ,-]+([0-9]{4}|[0-9]{2})" + TIME);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12));

    private final Known<Optional<LocalDate>> known = new Known<>();
    private final Optional<DateStyle> said;
    private final boolean monthFirst;
    private final boolean proven;
    private final boolean contradicted;

    private DateOrder(Optional<DateStyle> said, boolean monthFirst, boolean proven, boolean contradicted) {
        this.said = said;
        this.monthFirst = monthFirst;
        this.proven = proven;
        this.contradicted = contradicted;
    }

    /** An order that somebody says; dates in another one are none, unless they say it themselves with a year of four digits or a month in letters. */
    static DateOrder said(DateStyle style) {
        return new DateOrder(Optional.of(style), style == DateStyle.MONTH_FIRST, true, false);
    }

    /** The order of a column; {@code usual} where all its dates fit both. */
    static DateOrder of(List<String> cells, boolean usualMonthFirst) {
        int months = 0;
        int days = 0;
        for (String cell : cells) {
            if (yearStandsFirst(cell)) {
                continue;
            }
            Matcher numeric = NUMERIC.matcher(cell);
            if (numeric.matches() && !numeric.group(2).equals(".")) {
                int first = number(numeric.group(1));
                int second = number(numeric.group(3));
                months += first <= MONTHS_OF_A_YEAR && second > MONTHS_OF_A_YEAR ? 1 : 0;
                days += first > MONTHS_OF_A_YEAR && second <= MONTHS_OF_A_YEAR ? 1 : 0;
            }
        }
        return months == days
                ? new DateOrder(Optional.empty(), usualMonthFirst, false, months > 0)
                : new DateOrder(Optional.empty(), months > days, true, Math.min(months, days) > 0);
    }

    /** The day; empty where the text is none, or none of the calendar. */
    Optional<LocalDate> read(String cell) {
        return known.of(cell, this::day);
    }

    private Optional<LocalDate> day(String cell) {
        try {
            return parsed(cell);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether a date fits both orders and no other date of its column decides between them. */
    boolean isGuess(String cell) {
        if (yearStandsFirst(cell)) {
            return false;
        }
        Matcher numeric = NUMERIC.matcher(cell);
        return !proven
                && numeric.matches()
                && !numeric.group(2).equals(".")
                && !numeric.group(1).equals(numeric.group(3));
    }

    /** Whether a date is all numbers with its year at the end, so that it needs an order. */
    static boolean needsOrder(String cell) {
        return !yearStandsFirst(cell) && NUMERIC.matcher(cell).matches();
    }

    boolean monthFirst() {
        return monthFirst;
    }

    /** Whether some dates of the column fit only the other order. */
    boolean contradicted() {
        return contradicted;
    }

    private Optional<LocalDate> parsed(String cell) {
        if (isIso(cell)) {
            return Optional.of(LocalDate.of(digits(cell, 0, 4), digits(cell, 5, 7), digits(cell, 8, 10)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) {
            return Optional.of(day(yearFirst.group(1), number(yearFirst.group(3)), yearFirst.group(4)));
        }
        Matcher compact = COMPACT.matcher(cell);
        if (compact.matches()) {
            return Optional.of(day(compact.group(1), number(compact.group(2)), compact.group(3)));
        }
        Matcher numeric = NUMERIC.matcher(cell);
        if (numeric.matches() && said.filter(DateStyle.YEAR_FIRST::equals).isPresent()) {
            return numeric.group(4).length() == 2 && numeric.group(1).length() == 2
                    ? Optional.of(day(numeric.group(1), number(numeric.group(3)), numeric.group(4)))
                    : Optional.empty();
        }
        if (numeric.matches()) {
            boolean month = monthFirst && (said.isPresent() || !numeric.group(2).equals("."));
            return Optional.of(
                    day(numeric.group(4), number(numeric.group(month ? 1 : 3)), numeric.group(month ? 3 : 1)));
        }
        Matcher monthWord = MONTH_WORD.matcher(cell);
        if (monthWord.matches()) {
            return month(monthWord.group(1)).map(month -> day(monthWord.group(3), month, monthWord.group(2)));
        }
        Matcher dayWord = DAY_WORD.matcher(cell);
        return dayWord.matches()
                ? month(dayWord.group(2)).map(month -> day(dayWord.group(3), month, dayWord.group(1)))
                : Optional.empty();
    }

    /** Whether the text begins with more digits than a day or month has: the usual case, told without a pattern. */
    private static boolean yearStandsFirst(String cell) {
        return cell.length() > 2 && isDigit(cell.charAt(0)) && isDigit(cell.charAt(1)) && isDigit(cell.charAt(2));
    }

    /** Whether this is {@code 2027-03-31} and nothing else. */
    static boolean isIso(String cell) {
        if (cell.length() != 10) {
            return false;
        }
        for (int at = 0; at < cell.length(); at++) {
            boolean dash = at == 4 || at == 7;
            if (dash ? cell.charAt(at) != '-' : !isDigit(cell.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int digits(String cell, int from, int until) {
        return Integer.parseInt(cell, from, until, 10);
    }

    private static LocalDate day(String year, int month, String day) {
        int full = number(year) + (year.length() == 2 ? 2000 : 0);
        return LocalDate.of(full, month, number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<Integer> month(String word) {
        return Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT).substring(0, 3)));
    }
}
