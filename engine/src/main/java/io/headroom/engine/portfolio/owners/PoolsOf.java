package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The pools whose accounts people look after: those in which they own an account today. Who owns none belongs to every pool of the role; for
 * the mean load it is the first.
 */
final class PoolsOf {
    private final PoolId first;
    private final Map<PersonId, Map<PoolId, Long>> hours = new HashMap<>();

    PoolsOf(PoolId first, List<Owner> owners, List<Item> items) {
        this.first = first;
        for (Item item : items) {
            if (item.owner() >= 0) {
                hours.computeIfAbsent(owners.get(item.owner()).id(), unused -> new TreeMap<>())
                        .merge(item.pool(), item.all(), Long::sum);
            }
        }
    }

    boolean has(Owner owner, PoolId pool) {
        Set<PoolId> own = hours.getOrDefault(owner.id(), Map.of()).keySet();
        return own.isEmpty() || own.contains(pool);
    }

    /** The pool with most of the hours of somebody's book. */
    PoolId main(Owner owner) {
        PoolId main = first;
        long most = -1;
        for (Map.Entry<PoolId, Long> one :
                hours.getOrDefault(owner.id(), Map.of()).entrySet()) {
            if (one.getValue() > most) {
                most = one.getValue();
                main = one.getKey();
            }
        }
        return main;
    }
}
