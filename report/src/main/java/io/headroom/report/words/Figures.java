package io.headroom.report.words;

import io.headroom.engine.model.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/**
 * How numbers, money and months are written, everywhere the same: 1,294; $1.5M; 6.1 %; −22 %; 47 min; 11 to 16; March to May 2027.
 * English whatever the machine speaks.
 */
public final class Figures {
    /** A real minus sign, as wide as a digit. */
    public static final String MINUS = "−";

    /** What stands where there is no number. */
    public static final String NONE = "–";

    private static final Map<String, String> SIGNS =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹", "KRW", "₩", "ILS", "₪");
    private static final BigDecimal EXACT_BELOW = BigDecimal.valueOf(99_999.5);
    private static final BigDecimal THOUSANDS_BELOW = BigDecimal.valueOf(999_500);
    private static final BigDecimal MILLIONS_BELOW = BigDecimal.valueOf(999_500_000);

    private Figures() {}

    /** A whole number: {@code 1,294}. */
    public static String count(long number) {
        return signed(number < 0, String.format(Locale.ENGLISH, "%,d", Math.abs(number)));
    }

    /** A number with at most so many decimals, none where they are zero: {@code 12}, {@code 11.5}. Not a number is {@link #NONE}. */
    public static String decimal(double number, int decimals) {
        return Double.isFinite(number) ? decimal(BigDecimal.valueOf(number), decimals) : NONE;
    }

    /** The same, exactly. */
    public static String decimal(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal shown = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return fixed(shown, Math.max(0, shown.scale()));
    }

    /** A number with exactly so many decimals, for columns: {@code 12.0}. */
    public static String fixed(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        return signed(rounded.signum() < 0, String.format(Locale.ENGLISH, "%,." + decimals + "f", rounded.abs()));
    }

    /** People or full-time equivalents, with one decimal where they are not whole. */
    public static String people(double people) {
        return decimal(people, 1);
    }

    /** A difference that always carries its sign: {@code +1.2}, {@code −0.4}. */
    public static String change(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + fixed(rounded, decimals);
    }

    /** Working time: minutes below an hour, one decimal below a hundred. */
    public static String hours(double hours) {
        double size = Math.abs(hours);
        if (!Double.isFinite(hours)) {
            return NONE;
        }
        if (size == 0 || size >= 59.5 / 60) {
            return decimal(hours, size < 99.95 ? 1 : 0) + " h";
        }
        return size < 0.5 / 60 ? "under 1 min" : decimal(hours * 60, 0) + " min";
    }

    /** An amount in short: exact below 100,000, then three digits with k, M or B. */
    public static String money(Money amount) {
        BigDecimal size = amount.exact().abs();
        if (size.compareTo(EXACT_BELOW) < 0) {
            return exactMoney(amount);
        }
        if (size.compareTo(THOUSANDS_BELOW) < 0) {
            return signed(amount, short3(size, 3) + "k");
        }
        return signed(amount, size.compareTo(MILLIONS_BELOW) < 0 ? short3(size, 6) + "M" : short3(size, 9) + "B");
    }

    /** An amount in full, in whole units; with its cents below one hundred. */
    public static String exactMoney(Money amount) {
        BigDecimal size = amount.exact().abs();
        boolean small = size.compareTo(BigDecimal.valueOf(100)) < 0
                && size.remainder(BigDecimal.ONE).signum() != 0;
        return signed(amount, fixed(size, small ? Math.min(2, size.scale()) : 0));
    }

    /** A part of a whole, with one decimal where it is not a whole per cent: {@code 6.1 %}. */
    public static String share(double share) {
        return Double.isFinite(share) ? decimal(share * 100, 1) + " %" : NONE;
    }

    /** A part of a whole in whole per cent: {@code 137 %}. */
    public static String percent(double share) {
        return Double.isFinite(share) ? decimal(share * 100, 0) + " %" : NONE;
    }

    /** A change in whole per cent with its sign: {@code −22 %}, {@code +4 %}. */
    public static String percentChange(double share) {
        return Double.isFinite(share) ? change(BigDecimal.valueOf(share * 100), 0) + " %" : NONE;
    }

    /** {@code 11 to 16}, or {@code 15} where both are the same. */
    public static String range(int low, int high) {
        return low == high ? count(low) : count(low) + " to " + count(high);
    }

    /** {@code 12.3}, or {@code 16.4 to 32.2}. */
    public static String range(double low, double high) {
        String from = people(low);
        String to = people(high);
        return from.equals(to) ? from : from + " to " + to;
    }

    /** {@code March}. */
    public static String monthName(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** {@code Mar}; every month has three letters. */
    public static String monthShort(YearMonth month) {
        return monthName(month).substring(0, 3);
    }

    /** {@code March 2027}. */
    public static String month(YearMonth month) {
        return monthName(month) + " " + month.getYear();
    }

    /** {@code March 2027}, {@code March to May 2027}, {@code December 2026 to February 2027}. */
    public static String months(YearMonth from, YearMonth until) {
        return span(from, until) + (from.getYear() == until.getYear() ? " " + from.getYear() : "");
    }

    /** The same, the year left away where it is one: {@code March to May}, {@code December 2026 to February 2027}. */
    public static String span(YearMonth from, YearMonth until) {
        if (from.equals(until)) {
            return monthName(from);
        }
        return from.getYear() == until.getYear()
                ? monthName(from) + " to " + monthName(until)
                : month(from) + " to " + month(until);
    }

    /** {@code 4 January 2027}. */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** What stands before an amount of a currency: {@code $}, {@code CHF }. */
    public static String sign(Currency currency) {
        String code = currency.getCurrencyCode();
        return SIGNS.getOrDefault(code, code + " ");
    }

    private static String short3(BigDecimal size, int places) {
        BigDecimal scaled = size.movePointLeft(places);
        int whole = Math.max(1, scaled.precision() - scaled.scale());
        BigDecimal rounded = whole >= 3
                ? scaled.setScale(0, RoundingMode.HALF_UP)
                : scaled.round(new MathContext(3, RoundingMode.HALF_UP));
        return decimal(rounded, 2);
    }

    private static String signed(Money amount, String text) {
        return signed(amount.minor() < 0, sign(amount.currency()) + text);
    }

    private static String signed(boolean negative, String text) {
        return negative ? MINUS + text : text;
    }
}
