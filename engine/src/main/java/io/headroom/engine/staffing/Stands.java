package io.headroom.engine.staffing;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Where all people stand in the same three months, with who of each pool has most room. Asking costs little however many they are. Not for threads. */
final class Stands {
    private final ToDoubleFunction<Stand> room;
    private final Map<PersonId, Stand> all = new HashMap<>();
    private final Map<PoolId, NavigableSet<Stand>> roomiest = new HashMap<>();
    private final Comparator<Stand> order;

    /** {@code room} says how many more hours somebody can take. */
    Stands(ToDoubleFunction<Stand> room) {
        this.room = room;
        this.order = Comparator.comparingDouble(room)
                .reversed()
                .thenComparing(stand -> stand.load().person());
    }

    /**
     * Where one person stands.
     *
     * @param direct hours that the person has
     * @param before hours asked of the person before anything moves
     * @param more   hours that others gave since
     */
    record Stand(PersonLoad load, double direct, double before, Hours more) {
        double demand() {
            return more.micros() == 0 ? before : before + more.micros() / 1e6;
        }
    }

    Stand of(PersonId person) {
        return Objects.requireNonNull(all.get(person));
    }

    /** Sets where a person stands, in place of what was set before. */
    void set(Stand stand) {
        NavigableSet<Stand> ofPool = roomiest.computeIfAbsent(stand.load().pool(), unused -> new TreeSet<>(order));
        Stand before = all.put(stand.load().person(), stand);
        if (before != null) {
            ofPool.remove(before);
        }
        ofPool.add(stand);
    }

    /** Who of a person's pool has most room, the person aside: more than {@code least} hours, the first by key among equals. */
    Optional<Stand> roomiest(PersonLoad aside, double least) {
        return roomiest.getOrDefault(aside.pool(), new TreeSet<>(order)).stream()
                .filter(stand -> !stand.load().person().equals(aside.person()))
                .findFirst()
                .filter(stand -> room.applyAsDouble(stand) > least);
    }
}
