package io.headroom.engine.demand;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The likenesses that one worker met, with what the accounts of each have in common, as far as there is room. For one thread. */
final class LikeAccounts {
    private final Prepared prepared;
    private final AccountWork work;
    private final Counts counts;
    private final int room;
    private final Map<Likeness, Optional<LikeWork>> known = new HashMap<>();
    private int taken;

    LikeAccounts(Prepared prepared, AccountWork work, Counts counts, int room) {
        this.prepared = prepared;
        this.work = work;
        this.counts = counts;
        this.room = room;
    }

    /** What the alike activities of an account come to; empty where it has to be asked for each of them. */
    Optional<LikeWork> of(Setup setup) {
        Likeness likeness = Likeness.of(setup, prepared);
        Optional<LikeWork> found = known.get(likeness);
        if (found != null) {
            return found;
        }
        return taken < room ? remember(likeness, setup) : Optional.empty();
    }

    /** Counts the lines of all accounts that were like another. */
    void settle() {
        known.values().forEach(like -> like.ifPresent(LikeWork::settle));
    }

    private Optional<LikeWork> remember(Likeness likeness, Setup setup) {
        LikeWork like = new LikeWork(prepared, counts, setup.segment());
        work.writeEveryLevel(setup, setup.factors().alike().activities(), like);
        like.end();
        taken += like.size();
        Optional<LikeWork> remembered = Optional.of(like).filter(LikeWork::isWhole);
        known.put(likeness, remembered);
        return remembered;
    }
}
