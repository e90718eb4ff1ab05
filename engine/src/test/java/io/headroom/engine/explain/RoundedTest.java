package io.headroom.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RoundedTest {
    @Test
    void sharesOutWhatRoundingLoses() {
        List<BigDecimal> parts = List.of(new BigDecimal("1.34"), new BigDecimal("1.33"), new BigDecimal("1.33"));

        assertThat(Rounded.parts(parts, 1))
                .containsExactly(new BigDecimal("1.4"), new BigDecimal("1.3"), new BigDecimal("1.3"));
    }

    @Property(tries = 200)
    void partsAddUpAndAreNeverAWholeUnitOff(
            @ForAll @Size(max = 8) List<@BigRange(min = "-20", max = "20") @Scale(6) BigDecimal> parts) {
        List<BigDecimal> shown = Rounded.parts(parts, 1);

        assertThat(sum(shown)).isEqualByComparingTo(sum(parts).setScale(1, RoundingMode.HALF_UP));
        for (int at = 0; at < parts.size(); at++) {
            assertThat(shown.get(at).subtract(parts.get(at)).abs()).isLessThanOrEqualTo(new BigDecimal("0.1"));
        }
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
