package io.headroom.engine.portfolio;

import io.headroom.engine.portfolio.AssignmentSolver.Watcher;
import io.headroom.engine.portfolio.Lane.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Rounds in which lanes search side by side. Between rounds the cheapest draft of all, the first lane's among equals, becomes what all have to beat. */
final class Search {
    private static final int LANES = 4;
    private static final long FIRST_ROUND = 50_000_000;
    private static final long LARGEST_ROUND = 1_000_000_000;
    private static final double RAISE = 1.5;
    private static final long LEAST_ROUND = 1_000_000;

    private final Root root;
    private final Meter meter;
    private final BooleanSupplier stop;
    private final Watcher watcher;
    private final List<Lane> lanes = new ArrayList<>();
    private final UniformRandomProvider random;
    private final Finish finish;
    private final Climb climb;
    private final ExecutorService workers;

    /** For one search. */
    Search(Root root, int threads, long seed, Meter meter, BooleanSupplier stop, Watcher watcher) {
        this.root = root;
        this.meter = meter;
        this.stop = stop;
        this.watcher = watcher;
        this.random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        this.finish = new Finish(root, stop);
        this.climb = new Climb(root, stop);
        this.workers = Executors.newFixedThreadPool(Math.min(threads, LANES));
        for (int lane = 0; lane < LANES; lane++) {
            lanes.add(new Lane(root, seed * LANES + lane));
        }
    }

    Draft improve(Draft first) {
        Draft best = first;
        Draft now = first;
        long least = first.isFeasible() ? first.cost() : Long.MAX_VALUE;
        try {
            for (long work = FIRST_ROUND;
                    least > root.bound() && !root.isImpossible() && meter.left() > LEAST_ROUND && !meter.isStopped();
                    work = Math.min(2 * work, LARGEST_ROUND)) {
                long share = Math.min(work, meter.left() / (2 * LANES));
                now = root.isDeepEnough(meter.left()) ? dived(now, least, share) : shaken(now, least, share);
                if (now.isFeasible() ? now.cost() < least : least == Long.MAX_VALUE) {
                    best = now;
                    least = now.isFeasible() ? now.cost() : least;
                }
                root.raise(Math.max(finish.bound(), climb.bound()));
                tell(least);
            }
            return best;
        } finally {
            workers.shutdownNow();
        }
    }

    private Draft dived(Draft first, long least, long work) {
        List<Callable<Found>> tasks = new ArrayList<>();
        if (root.isExact()) {
            tasks.add(() -> finish.round(least, root.isNearlyProven(least) ? LANES * work : work));
        }
        lanes.forEach(lane -> tasks.add(() -> lane.round(least, work, stop)));
        Draft best = first;
        long cost = least;
        for (Found found : all(tasks)) {
            if (found.draft().isPresent() && found.draft().get().cost() < cost) {
                best = found.draft().get();
                cost = best.cost();
            }
        }
        return best;
    }

    /** Each lane has a part of the agents, drawn anew, so that what they find fits together. */
    private Draft shaken(Draft first, long least, long work) {
        int[] part = random.ints(root.problem().agents(), 0, LANES).toArray();
        List<Callable<Found>> tasks = new ArrayList<>();
        if (least < Long.MAX_VALUE) {
            tasks.add(() -> climb.round(least, LANES * work));
        }
        for (int mine = 0; mine < LANES; mine++) {
            int its = mine;
            tasks.add(() -> lanes.get(its).shake(first, part, its, work, stop));
        }
        Draft best = first.copy();
        for (Found found : all(tasks)) {
            found.draft().ifPresent(shaken -> best.adopt(first, shaken));
        }
        best.punish(RAISE);
        return best;
    }

    private List<Found> all(List<Callable<Found>> tasks) {
        List<Found> found = new ArrayList<>();
        try {
            for (Future<Found> one : workers.invokeAll(tasks)) {
                found.add(one.get());
                meter.count(found.get(found.size() - 1).work());
            }
            return found;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted.", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A lane of the search failed.", failed.getCause());
        }
    }

    private void tell(long least) {
        watcher.sees(least == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(least), root.bound());
    }
}
