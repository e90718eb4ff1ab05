package io.headroom.engine.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A number and the lines that make it. A line refuses to exist with lines that do not make it.
 *
 * @param address where this number can be asked for on its own, such as {@code headcount/csm/2027-03}; empty where it cannot
 * @param label   what it is, in words
 * @param value   exact for sums; for other kinds to six decimals at least
 * @param unit    what it is counted in
 * @param how     how the lines make it
 * @param lines   the numbers below it; empty for {@link How#GIVEN}
 */
public record Line(String address, String label, BigDecimal value, Unit unit, How how, List<Line> lines) {
    /** Products, quotients and quantiles are rounded where they are made: to whole micro-hours, cents or millionths. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.000002");

    public Line {
        lines = List.copyOf(lines);
        if (!makes(value, unit, how, lines)) {
            throw new IllegalArgumentException("\"%s\" is %s, but its lines do not make it as its %s: %s."
                    .formatted(
                            label,
                            value,
                            how.word(),
                            lines.stream().map(Line::value).toList()));
        }
    }

    public static Line given(String label, BigDecimal value, Unit unit) {
        return new Line("", label, value, unit, How.GIVEN, List.of());
    }

    public static Line given(String label, double value, Unit unit) {
        return given(label, decimal(value), unit);
    }

    /** The exact sum of the lines. */
    public static Line sum(String label, Unit unit, List<Line> lines) {
        BigDecimal sum = lines.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Line("", label, sum, unit, How.SUM, lines);
    }

    /** A value that is the product of the lines, rounded where it was made. */
    public static Line product(String label, BigDecimal value, Unit unit, List<Line> lines) {
        return new Line("", label, value, unit, How.PRODUCT, lines);
    }

    /** A value that is one line over another, rounded where it was made. */
    public static Line quotient(String label, BigDecimal value, Unit unit, Line numerator, Line denominator) {
        return new Line("", label, value, unit, How.QUOTIENT, List.of(numerator, denominator));
    }

    public Line at(String newAddress) {
        return new Line(newAddress, label, value, unit, how, lines);
    }

    public Line named(String newLabel) {
        return new Line(address, newLabel, value, unit, how, lines);
    }

    /** A double as the decimal that prints the same. */
    public static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }

    private static boolean makes(BigDecimal value, Unit unit, How how, List<Line> lines) {
        return switch (how) {
            case GIVEN -> lines.isEmpty();
            case SUM -> value.compareTo(lines.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::add)) == 0;
            case PRODUCT ->
                near(value, lines.stream().map(Line::value).reduce(BigDecimal.ONE, BigDecimal::multiply), unit);
            case QUOTIENT ->
                lines.size() == 2
                        && lines.get(1).value().signum() != 0
                        && near(value, lines.get(0).value().divide(lines.get(1).value(), MathContext.DECIMAL64), unit);
            case MAXIMUM ->
                lines.stream()
                                .map(Line::value)
                                .max(BigDecimal::compareTo)
                                .map(value::compareTo)
                                .orElse(1)
                        == 0;
            case CEILING ->
                lines.size() == 1 && value.compareTo(lines.get(0).value().setScale(0, RoundingMode.CEILING)) == 0;
            case QUANTILE -> lines.size() == 3;
        };
    }

    private static boolean near(BigDecimal value, BigDecimal expected, Unit unit) {
        BigDecimal tolerance = unit == Unit.MONEY ? new BigDecimal("0.51") : ROUNDING;
        return value.subtract(expected)
                        .abs()
                        .compareTo(tolerance.add(expected.abs().movePointLeft(9)))
                <= 0;
    }

    /** How lines make a number. */
    public enum How {
        GIVEN("given"),
        SUM("sum"),
        PRODUCT("product"),
        /** Two lines: the first over the second. */
        QUOTIENT("quotient"),
        /** Three lines: mean, standard deviation, and the share of futures; of the log-normal with that mean and deviation. */
        QUANTILE("quantile"),
        MAXIMUM("maximum"),
        /** One line, rounded up to whole people. */
        CEILING("ceiling");

        private final String word;

        How(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** What a number is counted in. */
    public enum Unit {
        HOURS,
        MINUTES,
        DAYS,
        PEOPLE,
        MONEY,
        SHARE,
        FACTOR,
        COUNT
    }
}
