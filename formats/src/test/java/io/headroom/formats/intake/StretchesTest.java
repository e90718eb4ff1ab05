package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest {
    private static final List<Integer> LONG =
            IntStream.range(0, 3 * Stretches.LENGTH + 5).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void giveEveryElementOnceAndInTheOrderOfTheList(int threads) {
        List<List<Integer>> stretches = new Stretches(threads).each(LONG, List::copyOf);
        assertThat(stretches).hasSize(threads == 1 ? 1 : 4);
        assertThat(stretches.stream().flatMap(List::stream)).containsExactlyElementsOf(LONG);
    }

    @Test
    void ofAShortListStayInTheThreadThatAsks() {
        List<Integer> few = LONG.subList(0, Stretches.LENGTH);
        assertThat(new Stretches(4).each(few, stretch -> Thread.currentThread()))
                .containsExactly(Thread.currentThread());
    }

    @Test
    void failAsTheWorkFails() {
        IllegalStateException failure = new IllegalStateException("A row is odd.");
        assertThatThrownBy(() -> new Stretches(2).each(LONG, stretch -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }
}
