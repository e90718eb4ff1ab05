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

    /** Dives until so much work is done; the last dive is ended. */
    Found round(long below, long work, BooleanSupplier stop) {
        Meter meter = new Meter(work, stop);
        Dive dive = new Dive(root.columns(), root.jobPrices(), root.slackPrices(), meter);
        Optional<Draft> best = Optional.empty();
        long least = below;
        while (least > root.bound() && !meter.isSpent()) {
            Draft draft = root.draft();
            if (dive.into(draft, root.gap(least), root.scaled(least - 1), random)) {
                Chains chains = new Chains(draft, root.near(), meter);
                chains.place();
                chains.polish();
                long cost = draft.cost();
                if (draft.isFeasible() && cost < least) {
                    least = cost;
                    best = Optional.of(draft);
                }
            }
        }
        return new Found(best, meter.used());
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
}
