package io.headroom.formats.table;

import io.headroom.formats.table.NumberFormats.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * The number of a cell as text: plain digits with a point, days as {@code 2027-03-31}, with their time of day where they have one.
 *
 * <pre>
 *   42379     shown as a date      → 2016-01-10
 *   42379.5   shown as a date      → 2016-01-10T12:00:00
 *   0.125     shown as per cent    → 12.5%
 *   1.5       shown as hours       → 36:00:00
 *   1.0E-2                         → 0.01
 * </pre>
 */
record SheetNumber(boolean since1904) {
    /** Excel keeps this many digits. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int LONGEST_PLAIN = 40;
    private static final long SECONDS = 86_400;
    private static final long LAST_DAY = 2_958_465;
    private static final long NO_LEAP_DAY = 60;

    String text(String raw, Kind kind) {
        String digits = raw.strip();
        double value;
        try {
            value = Double.parseDouble(digits);
        } catch (NumberFormatException none) {
            return digits;
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return digits;
        }
        if (kind == Kind.PERCENT) {
            return plain(new BigDecimal(value, DIGITS).scaleByPowerOfTen(2)) + "%";
        }
        if (kind == Kind.NUMBER || value < 0 || value >= LAST_DAY + 1) {
            return isWhole(digits) ? digits : plain(new BigDecimal(value, DIGITS));
        }
        long seconds = StrictMath.round(value * SECONDS);
        boolean hours = kind == Kind.DURATION || (kind == Kind.TIME && value < NO_LEAP_DAY);
        return hours ? time(seconds) : date(seconds);
    }

    private static boolean isWhole(String digits) {
        return digits.length() <= LONGEST_PLAIN && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String time(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private String date(long seconds) {
        long days = seconds / SECONDS;
        LocalDateTime time = first(days).plusDays(days).atStartOfDay().plusSeconds(seconds % SECONDS);
        return seconds % SECONDS == 0
                ? time.toLocalDate().toString()
                : time.toLocalDate() + "T" + time(seconds % SECONDS);
    }

    /** Day 0. Excel believes that 1900 had a 29 February, day 60; before it, all days are one later. */
    private LocalDate first(long days) {
        if (since1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return days < NO_LEAP_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
