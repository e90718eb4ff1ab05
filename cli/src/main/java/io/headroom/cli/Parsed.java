package io.headroom.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine.TypeConversionException;

/** How days, months and numbers are written on the command line. */
final class Parsed {
    private Parsed() {}

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new TypeConversionException("\"%s\" is no day; write it as 2027-01-31".formatted(text));
        }
    }

    static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new TypeConversionException("\"%s\" is no whole number, such as 12".formatted(text));
        }
    }

    static long large(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException wrong) {
            throw new TypeConversionException("\"%s\" is no whole number, such as 12".formatted(text));
        }
    }

    static double number(String text) {
        try {
            return new BigDecimal(text).doubleValue();
        } catch (NumberFormatException wrong) {
            throw new TypeConversionException(
                    "\"%s\" is no number; write it with a decimal point, such as 2.5".formatted(text));
        }
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException wrong) {
            throw new TypeConversionException("\"%s\" is no month; write it as 2027-01".formatted(text));
        }
    }
}
