package io.headroom.formats.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them into YAML: decimals with a point, {@code _} between thousands. */
final class Numbers {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d[\\d_]{0,30})?(\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");

    private Numbers() {}

    static Optional<BigDecimal> decimal(String written) {
        String text = written.strip();
        boolean hasDigit = text.chars().anyMatch(Character::isDigit);
        if (!hasDigit || !DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.replace("_", "")));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** Without a decimal point where none is needed. */
    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
