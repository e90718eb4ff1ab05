package io.headroom.formats.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A long list in stretches, so that several threads may work on it. What they make of it is the same for any number of threads. */
record Stretches(int threads) {
    static final int LENGTH = 4_096;

    /** What the work makes of each stretch, in the order of the list; a list of one stretch stays with the thread that asks. */
    <T, R> List<R> each(List<T> all, Function<List<T>, R> work) {
        if (threads < 2 || all.size() <= LENGTH) {
            return List.of(work.apply(all));
        }
        List<List<T>> stretches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LENGTH) {
            stretches.add(all.subList(from, Math.min(from + LENGTH, all.size())));
        }
        return apart(stretches, work);
    }

    /** What the work makes of each of a few things that take long, in their order. */
    <T, R> List<R> apart(List<T> few, Function<T, R> work) {
        if (threads < 2) {
            return few.stream().map(work).toList();
        }
        List<Callable<R>> pieces = new ArrayList<>();
        few.forEach(one -> pieces.add(() -> work.apply(one)));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<R> made = new ArrayList<>();
            for (Future<R> one : workers.invokeAll(pieces)) {
                made.add(one.get());
            }
            return made;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was interrupted.", interrupted);
        } catch (ExecutionException failed) {
            throw asItWas(failed);
        } finally {
            workers.shutdownNow();
        }
    }

    /** What went wrong in another thread, as if it had in this one. */
    private static RuntimeException asItWas(ExecutionException failed) {
        Throwable failure = failed.getCause();
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException usual ? usual : new IllegalStateException("Reading failed.", failed);
    }
}
