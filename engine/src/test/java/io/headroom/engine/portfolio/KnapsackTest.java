package io.headroom.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Fillings are as good as the best of all subsets, whatever was guessed of their loss. */
class KnapsackTest {
    @Property(tries = 500)
    void fillsAsWellAsTheBestOfAllSubsets(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] profit = random.ints(random.nextInt(1, 13), 1, 60).toArray();
        int[] size = random.ints(profit.length, 0, 20).toArray();
        int capacity = random.nextInt(0, 80);
        Knapsack knapsack = new Knapsack(new Meter(Long.MAX_VALUE, () -> false));
        for (int thing = 0; thing < profit.length; thing++) {
            knapsack.offer(thing, profit[thing], size[thing]);
        }

        long filled = knapsack.fill(capacity, random.nextDouble(0.1, 30));

        assertThat(filled).isEqualTo(best(profit, size, capacity));
        assertThat(sum(profit, knapsack.taken())).isEqualTo(filled);
        assertThat(sum(size, knapsack.taken())).isLessThanOrEqualTo(capacity);
    }

    @Property(tries = 300)
    void weighsWhatALoadCosts(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] profit = random.ints(random.nextInt(1, 11), -20, 60).toArray();
        int[] size = random.ints(profit.length, 0, 12).toArray();
        int capacity = random.nextInt(0, 60);
        ConvexKnapsack knapsack = new ConvexKnapsack(new Meter(Long.MAX_VALUE, () -> false));
        for (int thing = 0; thing < profit.length; thing++) {
            knapsack.offer(thing, profit[thing], size[thing]);
        }

        double filled = knapsack.fill(capacity, load -> (load - 10.0) * (load - 10.0) / 4);

        assertThat(filled).isEqualTo(bestLessSquare(profit, size, capacity));
        double load = sum(size, knapsack.taken());
        assertThat(sum(profit, knapsack.taken()) - (load - 10) * (load - 10) / 4)
                .isEqualTo(filled);
    }

    private static long best(int[] profit, int[] size, int capacity) {
        long best = 0;
        for (int subset = 0; subset < 1 << profit.length; subset++) {
            if (sum(size, subset) <= capacity) {
                best = Math.max(best, sum(profit, subset));
            }
        }
        return best;
    }

    private static double bestLessSquare(int[] profit, int[] size, int capacity) {
        double best = Double.NEGATIVE_INFINITY;
        for (int subset = 0; subset < 1 << profit.length; subset++) {
            double load = sum(size, subset);
            if (load <= capacity) {
                best = Math.max(best, sum(profit, subset) - (load - 10) * (load - 10) / 4);
            }
        }
        return best;
    }

    private static long sum(int[] values, int subset) {
        long sum = 0;
        for (int thing = 0; thing < values.length; thing++) {
            sum += (subset >> thing & 1) == 1 ? values[thing] : 0;
        }
        return sum;
    }

    private static long sum(int[] values, int[] things) {
        long sum = 0;
        for (int thing : things) {
            sum += values[thing];
        }
        return sum;
    }
}
