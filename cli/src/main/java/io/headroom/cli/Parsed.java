package io.headroom.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine.TypeConversionException;

/** How days and months are written on the command line. */
final class Parsed {
    private Parsed() {}

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new TypeConversionException("\"%s\" is no day; write it as 2027-01-31".formatted(text));
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
