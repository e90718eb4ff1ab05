package io.headroom.engine.staffing;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Demand.Book;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Relief;
import io.headroom.engine.staffing.Stands.Stand;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who could take hours from whom: the most overloaded first, from each to the person of the same pool with most room. Hours go until the one
 * stands at full, or the other at the most that stays right when all loads rise by {@code margin}; never beyond equal loads. Room that was
 * given once is not given again.
 */
final class Reliefs {
    private static final double FULL = 1.0;
    private static final double CAUTION = 1.1;
    private static final double LEAST_HOURS = 1;

    private final Books books;
    private final double mostOfReceiver;
    private final Map<PersonId, Hours> moved = new HashMap<>();
    private final Map<Integer, Stands> byMonth = new TreeMap<>();

    Reliefs(Basis basis, double margin) {
        this.books = new Books(basis);
        this.mostOfReceiver = Math.min(FULL, CAUTION / margin);
    }

    List<PersonLoad> relieve(List<PersonLoad> loads) {
        Map<PersonId, Relief> reliefs = new HashMap<>();
        loads.stream()
                .filter(load -> load.worstUtilisation() >= CAUTION)
                .sorted(Comparator.comparingDouble(PersonLoad::worstUtilisation)
                        .reversed()
                        .thenComparing(PersonLoad::person))
                .forEach(load -> relief(load, loads).ifPresent(relief -> reliefs.put(load.person(), relief)));
        return loads.stream()
                .map(load -> with(load, Optional.ofNullable(reliefs.get(load.person()))))
                .toList();
    }

    private Optional<Relief> relief(PersonLoad from, List<PersonLoad> loads) {
        Stands there = byMonth.computeIfAbsent(from.worst(), month -> stands(loads, new Window(month)));
        return there.roomiest(from, LEAST_HOURS).flatMap(taker -> relief(there.of(from.person()), taker));
    }

    private Optional<Relief> relief(Stand giver, Stand taker) {
        double equal =
                (giver.demand() * taker.direct() - taker.demand() * giver.direct()) / (giver.direct() + taker.direct());
        double hours = Math.min(Math.min(giver.demand() - FULL * giver.direct(), room(taker)), equal);
        if (!(hours > LEAST_HOURS)) {
            return Optional.empty();
        }
        Hours whole = Hours.of(hours);
        move(taker.load().person(), whole);
        return Optional.of(new Relief(
                taker.load().person(),
                taker.load().name(),
                whole,
                giver.demand() / giver.direct(),
                (giver.demand() - hours) / giver.direct(),
                taker.demand() / taker.direct(),
                (taker.demand() + hours) / taker.direct()));
    }

    /** What was moved stays moved in all months. */
    private void move(PersonId to, Hours hours) {
        Hours more = moved.merge(to, hours, Hours::plus);
        byMonth.values().forEach(stands -> stands.set(with(stands.of(to), more)));
    }

    private static Stand with(Stand stand, Hours more) {
        return new Stand(stand.load(), stand.direct(), stand.before(), more);
    }

    private double room(Stand stand) {
        return stand.direct() > 0 ? mostOfReceiver * stand.direct() - stand.demand() : 0;
    }

    private Stands stands(List<PersonLoad> loads, Window window) {
        Stands stands = new Stands(this::room);
        for (PersonLoad load : loads) {
            double direct = books.capacity(load.person())
                    .map(PersonCapacity::direct)
                    .map(window::of)
                    .orElse(Hours.NONE)
                    .inHours();
            long micros = 0;
            for (Book book : books.of(load.person())) {
                micros += window.of(book.levelled()).micros();
            }
            stands.set(new Stand(load, direct, micros / 1e6, moved.getOrDefault(load.person(), Hours.NONE)));
        }
        return stands;
    }

    static PersonLoad with(PersonLoad load, Optional<Relief> relief) {
        return new PersonLoad(
                load.person(),
                load.name(),
                load.role(),
                load.pool(),
                load.capacity(),
                load.demand(),
                load.utilisation(),
                load.bands(),
                load.flags(),
                load.accounts(),
                load.revenue(),
                load.factored(),
                load.worst(),
                load.worstUtilisation(),
                load.renewals(),
                load.topActivity(),
                load.topActivityHours(),
                relief);
    }
}
