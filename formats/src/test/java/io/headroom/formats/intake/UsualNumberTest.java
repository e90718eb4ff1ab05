package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are read without a pattern. */
class UsualNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "007", "1200", "12.5", "0.25", "23398.00", "12345678901234567"})
    void isWhatMostCellsHold(String text) {
        assertThat(UsualNumber.is(text)).isTrue();
        assertThat(UsualNumber.read(text)).isEqualByComparingTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-5",
                "+5",
                ".5",
                "12.",
                "1.2.3",
                "1.234",
                "0.500",
                "1,5",
                "1 200",
                "12k",
                "1e5",
                "１２",
                "$5",
                "123456789012345678"
            })
    void isNoneThatMayBeReadInSeveralWaysOrNeedsAPattern(String text) {
        assertThat(UsualNumber.is(text)).isFalse();
    }

    /** With a blank before it the same number goes the long way. */
    @Property
    void isReadAsThePatternReadsIt(
            @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long whole,
            @ForAll @LongRange(min = 0, max = 99) long part) {
        for (String text : List.of("" + whole, whole + "." + part, whole + ".0" + part % 10)) {
            assertThat(styles()).allSatisfy(style -> {
                assertThat(style.read(text)).isEqualTo(style.read(" " + text));
                assertThat(style.isGuess(text)).isEqualTo(style.isGuess(" " + text));
            });
            assertThat(NumberStyle.needsSign(text)).isEqualTo(NumberStyle.needsSign(" " + text));
        }
    }

    /** What a column shows by such a number, it shows by the same one with a blank before it. */
    @Property
    void showsOfItsColumnWhatThePatternFinds(@ForAll @LongRange(min = 0, max = 99_999) long whole) {
        for (String text : List.of("" + whole, whole + ".5", whole + ".50")) {
            for (String other : List.of("8.500", "8,500", "1.234,5", "24120.375")) {
                Optional<BigDecimal> read =
                        NumberStyle.of(List.of(text, other), false).read(other);
                assertThat(read)
                        .isEqualTo(NumberStyle.of(List.of(" " + text, other), false)
                                .read(other));
            }
        }
    }

    private static List<NumberStyle> styles() {
        return Stream.of(true, false)
                .flatMap(money -> Stream.of(
                        NumberStyle.of(List.of(), money),
                        NumberStyle.of(List.of("1.234,5"), money),
                        NumberStyle.of(List.of("24120.375"), money),
                        NumberStyle.said('.', money),
                        NumberStyle.said(',', money)))
                .toList();
    }
}
