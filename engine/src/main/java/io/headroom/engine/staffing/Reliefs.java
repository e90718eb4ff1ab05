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
import java.util.Objects;
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
    private final Map<Integer, Map<PersonId, Stand>> stands = new HashMap<>();

    Reliefs(Basis basis, double margin) {
        this.books = new Books(basis);
        this.mostOfReceiver = Math.min(FULL, CAUTION / margin);
    }

    /** Where a person stands in the three months from one on, before anything moves, in hours. */
    private record Stand(double direct, double demand) {}

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
        Map<PersonId, Stand> there = stands.computeIfAbsent(from.worst(), month -> stands(loads, new Window(month)));
        PersonLoad to = null;
        double most = LEAST_HOURS;
        for (PersonLoad load : loads) {
            if (load.pool().equals(from.pool()) && !load.person().equals(from.person())) {
                double room = room(stand(there, load.person()));
                boolean better = to == null ? room > most : room > most || (room == most && isBefore(load, to));
                if (better) {
                    to = load;
                    most = room;
                }
            }
        }
        return to == null ? Optional.empty() : relief(from, to, there);
    }

    private static boolean isBefore(PersonLoad one, PersonLoad other) {
        return one.person().compareTo(other.person()) < 0;
    }

    private Optional<Relief> relief(PersonLoad from, PersonLoad to, Map<PersonId, Stand> there) {
        Stand giver = stand(there, from.person());
        Stand taker = stand(there, to.person());
        double equal =
                (giver.demand() * taker.direct() - taker.demand() * giver.direct()) / (giver.direct() + taker.direct());
        double hours = Math.min(Math.min(giver.demand() - FULL * giver.direct(), room(taker)), equal);
        if (!(hours > LEAST_HOURS)) {
            return Optional.empty();
        }
        Hours whole = Hours.of(hours);
        moved.computeIfAbsent(to.person(), unused -> new long[1])[0] += whole.micros();
        return Optional.of(new Relief(
                to.person(),
                to.name(),
                whole,
                giver.demand() / giver.direct(),
                (giver.demand() - hours) / giver.direct(),
                taker.demand() / taker.direct(),
                (taker.demand() + hours) / taker.direct()));
    }

    private double room(Stand stand) {
        return stand.direct() > 0 ? mostOfReceiver * stand.direct() - stand.demand() : 0;
    }

    /** With what was moved to the person so far. */
    private Stand stand(Map<PersonId, Stand> there, PersonId person) {
        Stand stand = Objects.requireNonNull(there.get(person));
        long[] more = moved.get(person);
        return more == null ? stand : new Stand(stand.direct(), stand.demand() + more[0] / 1e6);
    }

    private Map<PersonId, Stand> stands(List<PersonLoad> loads, Window window) {
        Map<PersonId, Stand> all = new HashMap<>();
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
            all.put(load.person(), new Stand(direct, micros / 1e6));
        }
        return all;
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
