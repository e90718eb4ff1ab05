package io.headroom.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {
    @Test
    void leavesLabelsWhereTheyAreWhenTheyDoNotTouch() {
        assertThat(Lettering.apart(new double[] {10, 50, 90}, 20, 0, 100)).containsExactly(10, 50, 90);
    }

    @Test
    void movesLabelsApartAndKeepsTheirOrder() {
        assertThat(Lettering.apart(new double[] {51, 50, 52}, 20, 0, 100)).containsExactly(70, 50, 90);
    }

    @Test
    void pushesLabelsUpFromTheEdge() {
        assertThat(Lettering.apart(new double[] {95, 96, 97}, 20, 0, 100)).containsExactly(60, 80, 100);
    }

    @Test
    void cutsWhatIsTooWide() {
        assertThat(Lettering.fit("Quarterly business review", 100)).isEqualTo("Quarterly bu…");
        assertThat(Lettering.lines("the work, spread over its windows", 150))
                .containsExactly("the work, spread", "over its windows");
    }

    @Test
    void breaksALongReasonIntoAsManyLinesAsThereIsRoomFor() {
        assertThat(Lettering.lines("the work, spread over its windows, at full attention", 150, 3))
                .containsExactly("the work, spread", "over its windows, at", "full attention");
    }
}
