package io.headroom.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How days, months and numbers are written on the command line. A class on purpose, where lambdas would do: picocli is compiled for a Java so
 * old that Java 17 cannot keep lambdas of its interfaces in the class-data archive.
 */
final class Parsed<T> implements ITypeConverter<T> {
    private final Function<String, T> reading;
    private final String otherwise;

    private Parsed(Function<String, T> reading, String otherwise) {
        this.reading = reading;
        this.otherwise = otherwise;
    }

    /** Teaches a command line to read them, and to say what was expected. */
    static void teach(CommandLine line) {
        Parsed<Integer> whole = new Parsed<>(Integer::valueOf, "\"%s\" is no whole number, such as 12");
        line.registerConverter(int.class, whole)
                .registerConverter(Integer.class, whole)
                .registerConverter(Long.class, new Parsed<>(Long::valueOf, "\"%s\" is no whole number, such as 12"))
                .registerConverter(
                        Double.class,
                        new Parsed<>(
                                text -> new BigDecimal(text).doubleValue(),
                                "\"%s\" is no number; write it with a decimal point, such as 2.5"))
                .registerConverter(
                        LocalDate.class, new Parsed<>(LocalDate::parse, "\"%s\" is no day; write it as 2027-01-31"))
                .registerConverter(
                        YearMonth.class, new Parsed<>(YearMonth::parse, "\"%s\" is no month; write it as 2027-01"));
    }

    @Override
    public T convert(String text) {
        try {
            return reading.apply(text);
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new TypeConversionException(otherwise.formatted(text));
        }
    }
}
