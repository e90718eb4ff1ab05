package io.headroom.engine.staffing;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Demand.Book;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Relief;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final Map<PersonId, long[]> moved = new HashMap<>();

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
        Window window = new Window(from.worst());
        Optional<PersonLoad> to = loads.stream()
                .filter(load ->
                        load.pool().equals(from.pool()) && !load.person().equals(from.person()))
                .filter(load -> room(load, window) > LEAST_HOURS)
                .max(Comparator.comparingDouble((PersonLoad load) -> room(load, window))
                        .thenComparing(PersonLoad::person, Comparator.reverseOrder()));
        return to.flatMap(receiver -> relief(from, receiver, window));
    }

    private Optional<Relief> relief(PersonLoad from, PersonLoad to, Window window) {
        double direct = direct(from.person(), window);
        double demand = demand(from.person(), window);
        double toDirect = direct(to.person(), window);
        double toDemand = demand(to.person(), window);
        double equal = (demand * toDirect - toDemand * direct) / (direct + toDirect);
        double hours = Math.min(Math.min(demand - FULL * direct, room(to, window)), equal);
        if (!(hours > LEAST_HOURS)) {
            return Optional.empty();
        }
        Hours whole = Hours.of(hours);
        moved.computeIfAbsent(to.person(), unused -> new long[1])[0] += whole.micros();
        return Optional.of(new Relief(
                to.person(),
                to.name(),
                whole,
                demand / direct,
                (demand - hours) / direct,
                toDemand / toDirect,
                (toDemand + hours) / toDirect));
    }

    private double room(PersonLoad load, Window window) {
        double direct = direct(load.person(), window);
        return direct > 0 ? mostOfReceiver * direct - demand(load.person(), window) : 0;
    }

    private double direct(PersonId person, Window window) {
        return books.capacity(person)
                .map(PersonCapacity::direct)
                .map(window::of)
                .orElse(Hours.NONE)
                .inHours();
    }

    private double demand(PersonId person, Window window) {
        long micros = moved.getOrDefault(person, new long[1])[0];
        for (Book book : books.of(person)) {
            micros += window.of(book.levelled()).micros();
        }
        return micros / 1e6;
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
