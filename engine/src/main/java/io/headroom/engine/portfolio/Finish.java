package io.headroom.engine.portfolio;

import io.headroom.engine.portfolio.Lane.Found;
import io.headroom.engine.portfolio.Strike.Outcome;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Raises the bound by one after another, each time by a tree that shows that no assignment costs so little; until the tree finds one, which then is the best. As long as no assignment is known at all, it asks for any. What it does depends on the bound and on the work it is given, on nothing else. */
final class Finish {
    private final Root root;
    private final Meter meter;
    private long bound;
    private long target;
    private Optional<Tree> tree = Optional.empty();

    Finish(Root root, BooleanSupplier stop) {
        this.root = root;
        this.meter = new Meter(0, stop);
        this.bound = root.bound();
        this.target = bound;
    }

    /** What no assignment costs less than, as far as it is proven. */
    long bound() {
        return bound;
    }

    /** Goes on where it left off, until so much work is done, or the bound has reached the cost of the best assignment that there is, or lies above that of any, or it finds one itself. */
    Found round(long least, long work) {
        long before = meter.used();
        meter.grant(work);
        Optional<Draft> found = Optional.empty();
        if (target >= least) {
            tree = Optional.empty();
        }
        while (bound < least && bound <= root.dearest() && found.isEmpty() && !meter.isSpent()) {
            if (tree.isEmpty()) {
                target = least == Long.MAX_VALUE ? Math.max(bound, root.dearest()) : bound;
            }
            Tree now = tree.orElseGet(this::plant);
            found = now.grow().map(root::draft);
            tree = Optional.of(now);
            if (found.isEmpty() && now.isDone()) {
                bound = target + 1;
                tree = Optional.empty();
            }
        }
        return new Found(found, meter.used() - before);
    }

    /** A tree without the columns that the first node of another strikes out. */
    private Tree plant() {
        Columns all = root.columns(arc -> true);
        Tree probe = new Tree(all, root.jobPrices(), target, meter);
        if (probe.look() == Outcome.CLOSED) {
            return probe;
        }
        boolean[] survives = new boolean[all.arc.length];
        for (int column = 0; column < all.arc.length; column++) {
            survives[all.arc[column]] = probe.survives(column);
        }
        return new Tree(root.columns(arc -> survives[arc]), root.jobPrices(), target, meter);
    }
}
