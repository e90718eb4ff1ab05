package io.headroom.engine.portfolio;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** One of the searches that go on side by side: dives with random numbers of their own. What it finds depends on what it is told before a round, never on what others do meanwhile. */
final class Lane {
    private final Root root;
    private final UniformRandomProvider random;

    Lane(Root root, long seed) {
        this.root = root;
        this.random = RandomSource.XO_SHI_RO_256_PP.create(seed);
    }

    /** Dives until so much work is done; the first way down is gone to its end. */
    Found round(long below, long work, BooleanSupplier stop) {
        Meter meter = new Meter(work, stop);
        Dive dive = new Dive(
                root.columns(),
                root.jobPrices(),
                root.slackPrices(),
                root.uses(Part.SECOND_TRIES) ? Dive.TRIES : 1,
                meter);
        Cheapest cheapest = new Cheapest(below, meter);
        while (cheapest.least > root.bound() && !meter.isSpent()) {
            dive.explore(root.gap(cheapest.least), root.scaled(cheapest.least - 1), random, cheapest);
        }
        return new Found(cheapest.draft, meter.used());
    }

    /** Shakes a part of a draft until so much work is done. */
    Found shake(Draft draft, int[] part, int mine, long work, BooleanSupplier stop) {
        Meter meter = new Meter(work, stop);
        Draft shaken = draft.copy();
        new Shake(shaken, root.near(), part, meter).improve(mine, random);
        return new Found(Optional.of(shaken), meter.used());
    }

    /** What a round brought: a draft that is cheaper than what there was, if one was found, and the work it took. */
    record Found(Optional<Draft> draft, long work) {}

    /** The cheapest draft of a round, made of the ends of dives: what is left is placed, and all of it polished. */
    private final class Cheapest implements Dive.End {
        private final Meter meter;
        private long least;
        private Optional<Draft> draft = Optional.empty();

        Cheapest(long below, Meter meter) {
            this.least = below;
            this.meter = meter;
        }

        @Override
        public double reached(int[] arcs) {
            Draft end = root.draft(arcs);
            Chains chains = new Chains(end, root.near(), meter);
            chains.place();
            if (root.uses(Part.CHAINS)) {
                chains.polish();
            }
            if (end.isFeasible() && end.cost() < least) {
                least = end.cost();
                draft = Optional.of(end);
            }
            return root.scaled(least - 1);
        }
    }
}
