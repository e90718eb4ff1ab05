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

/** Rounds in which lanes search side by side. Between rounds the cheapest draft of all, the first lane's among equals, becomes what all have to beat. */
final class Search {
    private static final int LANES = 4;
    private static final long FIRST_ROUND = 50_000_000;
    private static final long LARGEST_ROUND = 1_000_000_000;

    private final Root root;
    private final int threads;
    private final List<Lane> lanes = new ArrayList<>();
    private final Watcher watcher;

    Search(Root root, int threads, long seed, Watcher watcher) {
        this.root = root;
        this.threads = Math.min(threads, LANES);
        this.watcher = watcher;
        for (int lane = 0; lane < LANES; lane++) {
            lanes.add(new Lane(root, seed * LANES + lane));
        }
    }

    Draft improve(Draft first, Meter meter, BooleanSupplier stop) {
        Finish finish = new Finish(root, stop);
        Draft best = first;
        long least = first.isFeasible() ? first.cost() : Long.MAX_VALUE;
        tell(least);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (long work = FIRST_ROUND;
                    least > root.bound() && !root.isImpossible() && !meter.isSpent() && root.isDeepEnough(meter.left());
                    work = Math.min(2 * work, LARGEST_ROUND)) {
                for (Found found : round(workers, finish, least, Math.min(work, meter.left() / (2 * LANES)), stop)) {
                    meter.count(found.work());
                    if (found.draft().isPresent() && found.draft().get().cost() < least) {
                        best = found.draft().get();
                        least = best.cost();
                    }
                }
                root.raise(finish.bound());
                tell(least);
            }
            return best;
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Found> round(ExecutorService workers, Finish finish, long least, long work, BooleanSupplier stop) {
        List<Callable<Found>> tasks = new ArrayList<>();
        if (root.isExact()) {
            tasks.add(() -> finish.round(least, root.isNearlyProven(least) ? LANES * work : work));
        }
        lanes.forEach(lane -> tasks.add(() -> lane.round(least, work, stop)));
        List<Found> found = new ArrayList<>();
        try {
            for (Future<Found> one : workers.invokeAll(tasks)) {
                found.add(one.get());
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
