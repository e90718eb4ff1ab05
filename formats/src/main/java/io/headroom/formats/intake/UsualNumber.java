package io.headroom.formats.intake;

import java.math.BigDecimal;

/**
 * A number as most cells hold it: digits, perhaps with a point before the last one or two. Every style that reads it reads the same, so it is told
 * and read without a pattern, and shows nothing about the other cells of its column but that a point parts decimals.
 */
final class UsualNumber {
    /** With one more digit behind them, so many digits still fit a {@code long}. */
    private static final int LONGEST = 17;

    private static final int MOST_DECIMALS = 2;

    private UsualNumber() {}

    static boolean is(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST) {
            return false;
        }
        int point = -1;
        for (int at = 0; at < length; at++) {
            char letter = text.charAt(at);
            if (letter == '.' && point < 0 && at > 0) {
                point = at;
            } else if (letter < '0' || letter > '9') {
                return false;
            }
        }
        int decimals = length - point - 1;
        return point < 0 || (decimals > 0 && decimals <= MOST_DECIMALS);
    }

    /** Whether this is one that shows that a point parts decimals. */
    static boolean hasPoint(String text) {
        return is(text) && text.indexOf('.') > 0;
    }

    /** Its value; one with a point has a zero more than it is written with, like every number whose decimals were told from thousands. */
    static BigDecimal read(String text) {
        long digits = 0;
        int decimals = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '.') {
                decimals = text.length() - at;
            } else {
                digits = digits * 10 + (text.charAt(at) - '0');
            }
        }
        return BigDecimal.valueOf(decimals > 0 ? digits * 10 : digits, decimals);
    }
}
