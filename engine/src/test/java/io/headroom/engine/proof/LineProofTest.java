package io.headroom.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.How;
import io.headroom.engine.explain.Line.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineProofTest {
    private static Line given(double value) {
        return Line.given("given", value, Unit.HOURS);
    }

    @Test
    void acceptsATreeThatAddsUp() {
        Line product = Line.product("calls", new BigDecimal("3.000000"), Unit.HOURS, List.of(given(4), given(0.75)));

        assertThat(LineProof.faults(Line.sum("all", Unit.HOURS, List.of(product, given(1.5)))))
                .isEmpty();
    }

    @Test
    void aLineRefusesLinesThatDoNotMakeIt() {
        assertThatThrownBy(
                        () -> new Line("", "all", BigDecimal.TEN, Unit.HOURS, How.SUM, List.of(given(4), given(0.75))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"all\" is 10");
    }

    @Test
    void findsAQuantileThatIsNot() {
        List<Line> lines = List.of(given(100), given(20), Line.given("futures", 0.8, Unit.SHARE));
        Line wrong = new Line("", "need", new BigDecimal("117"), Unit.HOURS, How.QUANTILE, lines);

        assertThat(LineProof.faults(wrong))
                .singleElement()
                .asString()
                .startsWith("\"need\" is 117, but its lines make 115.8");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 20, 0.1, 76.0779549334",
        "100, 20, 0.5, 98.0580675691",
        "100, 20, 0.8, 115.8430607422",
        "100, 20, 0.9, 126.3885789754",
        "40, 60, 0.1, 5.5191520868",
        "40, 60, 0.99, 277.3199686912",
        "40, 0, 0.8, 40",
    })
    void knowsTheQuantilesOfALogNormal(double mean, double deviation, double share, double expected) {
        assertThat(LineProof.quantile(mean, deviation, share)).isCloseTo(expected, Offset.offset(1e-7));
    }
}
