package io.headroom.engine.staffing;

import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.blueprint.Pool;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Headcount.Cover;
import io.headroom.engine.model.plan.Headcount.Queue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What besides hours says how many people a pool needs: ceilings of accounts and revenue, least cover, whole dedicated accounts, answers in
 * time. The largest decides. Those that count whole people decide only where they ask for more than hours and ceilings do once rounded up.
 *
 * <pre>
 *   hours 2.36, packing 3 → 2.36, rounded up to 3
 *   hours 2.36, packing 4 → 4
 * </pre>
 */
record Bounds(int minimum, Ceilings ceilings, int packing, Optional<Queue> queue) {
    static final String IN_TIME = "answers in time";
    static final String LEAST = "at least ";

    /** {@code bookable} are the hours of a person that may be booked, {@code multiple} what uncertainty makes of an account's hours. */
    static Bounds of(
            Basis basis, PoolId pool, Window window, PoolWork work, Crew crew, double bookable, double multiple) {
        Packing packing = Packing.of(basis.demand(), pool, window, basis.sizes(pool) * multiple);
        return new Bounds(
                work.none() ? 0 : minimum(basis, pool),
                Ceilings.of(basis, pool),
                work.none() ? 0 : packing.people(bookable),
                new Queues(basis).of(pool, window, crew));
    }

    /** People before rounding, where hours alone ask for so many. */
    BigDecimal people(BigDecimal byHours) {
        BigDecimal measured = measured(byHours);
        return whole() > People.whole(measured) ? People.of(whole()) : measured;
    }

    /** By hours and ceilings, which need no whole people. */
    BigDecimal measured(BigDecimal byHours) {
        return byHours.max(People.of(ceilings.people()));
    }

    private int whole() {
        return Math.max(minimum, Math.max(packing, queue.map(Queue::people).orElse(0)));
    }

    /** What decides, in words; empty where hours alone do. */
    String binding(BigDecimal byHours) {
        BigDecimal people = people(byHours);
        if (people.compareTo(byHours) == 0) {
            return "";
        }
        if (people.compareTo(measured(byHours)) == 0) {
            return ceilings.binding();
        }
        if (whole() == packing) {
            return "whole accounts that nobody can share";
        }
        return whole() == minimum ? least() : IN_TIME;
    }

    private String least() {
        return minimum == 1
                ? LEAST + "1 person, so that somebody is there"
                : LEAST + "%s people, so that leave is covered".formatted(minimum);
    }

    Cover cover(Basis basis, PoolId pool, PoolWork work, BigDecimal byHours) {
        boolean off = basis.assumptions().without().contains(Step.COVER);
        return new Cover(
                minimum,
                ceilings.ceiling(),
                packing,
                queue,
                off ? "" : binding(byHours),
                new Gaps(basis).of(pool, work, (off ? byHours : people(byHours)).doubleValue()));
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
