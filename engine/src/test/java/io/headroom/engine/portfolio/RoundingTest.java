package io.headroom.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.LoadCost;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Where one agent does everything and its room is just enough, every price gives the same bound, which is the cost: whatever lies above it is a rounding. */
class RoundingTest {
    private static final int JOBS = 40;

    private final int[] onlyAgent = {0};

    @Property(tries = 200)
    void neverLiftsABoundAtPricesOfCapacity(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] costs = random.longs(JOBS, -1L << 40, 1L << 40).toArray();
        Relaxed relaxed = new Relaxed(oneAgent(costs, 1L << 25, random), unlimited());
        double[] prices = random.doubles(2, 0, 1000).toArray();

        assertThat(relaxed.bound(prices))
                .isBetween(Arrays.stream(costs).sum() - 1, Arrays.stream(costs).sum());
    }

    @Property(tries = 200)
    void neverLiftsABoundAtPricesOfJobs(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] costs = random.longs(JOBS, -1L << 46, 1L << 46).toArray();
        Relaxed relaxed = new Relaxed(oneAgent(costs, 1L << 35, random), unlimited());
        Columns columns = new Columns(relaxed, random.doubles(2, 0, 1000).toArray(), 0, arc -> true);
        double[] prices = new double[JOBS];
        Arrays.fill(prices, columns.dearest);

        assertThat(new BookDual(columns, unlimited()).bound(prices))
                .isBetween(
                        Arrays.stream(costs).sum() - 4 * JOBS,
                        Arrays.stream(costs).sum());
    }

    private AssignmentProblem oneAgent(long[] costs, long largest, SplittableRandom random) {
        long[][] sizes = {
            random.longs(JOBS, 0, largest).toArray(),
            random.longs(JOBS, 0, largest).toArray()
        };
        AssignmentProblem.Builder problem = AssignmentProblem.among(List.of(List.of(
                LoadCost.wall(Arrays.stream(sizes[0]).sum()),
                LoadCost.wall(Arrays.stream(sizes[1]).sum()))));
        for (int job = 0; job < JOBS; job++) {
            problem.job(onlyAgent, new long[] {costs[job]}, new long[][] {{sizes[0][job]}, {sizes[1][job]}});
        }
        return problem.build();
    }

    private static Meter unlimited() {
        return new Meter(Long.MAX_VALUE / 2, () -> false);
    }
}
