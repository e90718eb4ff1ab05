package io.headroom.engine.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.headroom.engine.model.portfolio.LoadCost.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadCostTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "100, 0", "101, 1", "110, 10", "111, 12", "130, 50", "131, 55"})
    void addsUpWhatEachUnitCosts(long load, long cost) {
        LoadCost overload =
                new LoadCost(List.of(new Piece(100, 1), new Piece(110, 2), new Piece(130, 5)), LoadCost.UNLIMITED);

        assertThat(overload.at(load)).isEqualTo(cost);
    }

    @Test
    void mayGainBeforeItCosts() {
        LoadCost balance = new LoadCost(List.of(new Piece(0, -2), new Piece(10, 2)), LoadCost.UNLIMITED);

        assertThat(balance.at(10)).isEqualTo(-20);
        assertThat(balance.at(15)).isEqualTo(-10);
    }

    @ParameterizedTest
    @CsvSource({"5, 3, 5, 4", "5, 3, 4, 4", "5, 3, 6, 3", "5, 3, 6, 2", "1, -1, 2, 3", "1, 0, 2, 3"})
    void refusesWhatIsNotConvex(long from, long perUnit, long nextFrom, long nextPerUnit) {
        assertThatThrownBy(() -> new LoadCost(
                        List.of(new Piece(from, perUnit), new Piece(nextFrom, nextPerUnit)), LoadCost.UNLIMITED))
                .hasMessageContaining("convex");
    }
}
