package io.headroom.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class DiveTest {
    private static final AssignmentProblem PROBLEM = Problems.randomGap(3, 8, 60);
    private static final long PLENTY = 50_000_000;

    private final Root root = new Root(PROBLEM, new Meter(PLENTY, () -> false));

    @Test
    void triesTheRestAgainWithAnotherEnd() {
        assertThat(ends(PLENTY).stream().distinct()).hasSizeGreaterThan(3);
    }

    @Test
    void goesTheFirstWayDownToItsEndWhateverTheWork() {
        assertThat(ends(1)).hasSize(1);
    }

    @Test
    void overfillsNoBook() {
        for (List<Integer> arcs : ends(PLENTY)) {
            Draft draft = root.draft(arcs.stream().mapToInt(Integer::intValue).toArray());

            assertThat(draft.excess()).isZero();
        }
    }

    @Test
    void leavesABranchThatCanReachNothingCheaper() {
        List<List<Integer>> ends = new ArrayList<>();

        dive(PLENTY)
                .explore(
                        root.gap(Long.MAX_VALUE),
                        root.scaled(root.bound() - 1),
                        RandomSource.XO_SHI_RO_256_PP.create(1),
                        arcs -> {
                            ends.add(List.of());
                            return Double.POSITIVE_INFINITY;
                        });

        assertThat(ends).isEmpty();
    }

    /** The ends of one dive, to which nothing is too dear. */
    private List<List<Integer>> ends(long work) {
        List<List<Integer>> ends = new ArrayList<>();
        dive(work)
                .explore(
                        root.gap(Long.MAX_VALUE),
                        Double.POSITIVE_INFINITY,
                        RandomSource.XO_SHI_RO_256_PP.create(1),
                        arcs -> {
                            ends.add(Arrays.stream(arcs).boxed().toList());
                            return Double.POSITIVE_INFINITY;
                        });
        return ends;
    }

    private Dive dive(long work) {
        Meter meter = new Meter(work, () -> false);
        root.price(new Meter(PLENTY, () -> false));
        return new Dive(root.columns(), root.jobPrices(), root.slackPrices(), Dive.TRIES, meter);
    }
}
