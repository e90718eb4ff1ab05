package io.headroom.engine.demand;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Tallies all accounts of a request, each thread a stretch of the list. */
final class Accounts {
    private final Prepared prepared;
    private final Segmenter segmenter;
    private final Audience audience;
    private final Room room;

    Accounts(Prepared prepared, Segmenter segmenter, Audience audience) {
        this(prepared, segmenter, audience, Room.USUAL);
    }

    Accounts(Prepared prepared, Segmenter segmenter, Audience audience, Room room) {
        this.prepared = prepared;
        this.segmenter = segmenter;
        this.audience = audience;
        this.room = room;
    }

    Tally tally(int threads) {
        int count = prepared.request.accounts().size();
        if (threads < 2 || count < 1000) {
            return tally(0, count);
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Tally>> parts = new ArrayList<>();
            for (int part = 0; part < threads; part++) {
                int from = (int) ((long) count * part / threads);
                int until = (int) ((long) count * (part + 1) / threads);
                parts.add(workers.submit(() -> tally(from, until)));
            }
            Tally sum = new Tally(prepared);
            for (Future<Tally> part : parts) {
                sum.merge(part.get());
            }
            return sum;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Adding up the accounts was interrupted.", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("An account could not be worked out.", failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Tally tally(int from, int until) {
        Tally tally = counted(from, until);
        tally.settle();
        return tally;
    }

    /** The tally of a stretch of the accounts, of whose lines most are only counted. */
    Tally counted(int from, int until) {
        Tally tally = new Tally(prepared, room.steps());
        AccountTally taker = new AccountTally(prepared, tally);
        AccountWork work = new AccountWork(prepared, audience);
        LikeAccounts alike = new LikeAccounts(prepared, work, tally.counts, room.numbers());
        for (Account account : prepared.request.accounts().subList(from, until)) {
            Setup setup = work.setUp(account, segmenter.place(account));
            taker.begin(setup);
            Optional<LikeWork> like = alike.of(setup);
            if (like.isPresent()) {
                taker.take(like.get());
                work.writeEveryLevel(setup, setup.factors().alike().others(), taker);
            } else {
                work.writeEveryLevel(setup, taker);
            }
            taker.finish();
        }
        alike.settle();
        return tally;
    }
}
