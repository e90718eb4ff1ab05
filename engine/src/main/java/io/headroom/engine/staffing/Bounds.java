package io.headroom.engine.staffing;

import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.blueprint.Pool;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Headcount.Cover;
import io.headroom.engine.model.plan.Headcount.Queue;
import java.util.Optional;

/**
 * What besides hours says how many people a pool needs: least cover, ceilings of accounts and revenue, whole dedicated accounts, answers in
 * time. The largest decides.
 */
record Bounds(int minimum, Ceilings ceilings, int packing, Optional<Queue> queue) {

    /** {@code bookable} are the hours of a person that may be booked, {@code multiple} what uncertainty makes of an account's hours. */
    static Bounds of(
            Basis basis, PoolId pool, Window window, PoolWork work, Crew crew, double bookable, double multiple) {
        Packing packing = Packing.of(basis.demand(), pool, window, basis.sizes() * multiple);
        return new Bounds(
                work.none() ? 0 : minimum(basis, pool),
                Ceilings.of(basis, pool),
                packing.people(bookable),
                new Queues(basis).of(pool, window, crew));
    }

    /** Unrounded people that the bounds ask for; 0 where none does. */
    double people() {
        return Math.max(
                Math.max(minimum, ceilings.people()),
                Math.max(packing, queue.map(Queue::people).orElse(0)));
    }

    /** What decides, in words; empty where hours alone ask for as many people. */
    String binding(double byHours) {
        double people = people();
        if (people <= byHours) {
            return "";
        }
        if (people == ceilings.people()) {
            return "the most accounts or revenue that one person may have";
        }
        if (people == packing) {
            return "whole accounts that nobody can share";
        }
        if (people == minimum) {
            return "at least %d people, so that leave is covered".formatted(minimum);
        }
        return "answers in time";
    }

    Cover cover(Basis basis, PoolId pool, PoolWork work, double byHours) {
        boolean off = basis.assumptions().without().contains(Step.COVER);
        return new Cover(
                minimum,
                ceilings.ceiling(),
                packing,
                queue,
                off ? "" : binding(byHours),
                new Gaps(basis).of(pool, work, Math.max(byHours, off ? 0 : people())));
    }

    private static int minimum(Basis basis, PoolId pool) {
        int usual = (int) Math.ceil(basis.assumptions().value(Setting.MINIMUM_COVER));
        return basis.blueprint().pools().stream()
                .filter(one -> one.id().equals(pool))
                .mapToInt(Pool::cover)
                .map(own -> Math.max(own, usual))
                .findFirst()
                .orElse(usual);
    }
}
