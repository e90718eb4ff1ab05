package io.headroom.engine.demand;

import io.headroom.engine.model.blueprint.Factor;
import io.headroom.engine.model.blueprint.Subject;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sets of factors that were seen to hold together. Few blueprints have more than a handful. For one thread. */
final class FactorSets {
    private final Prepared prepared;
    private final Occurrences occurrences;
    private final List<Factor> all;
    private final Map<BitSet, Factors> known = new HashMap<>();
    private final BitSet holding = new BitSet();

    FactorSets(Prepared prepared, Audience audience) {
        this.prepared = prepared;
        this.occurrences = new Occurrences(prepared, audience);
        this.all = prepared.blueprint.factors();
    }

    /** The factors that hold for an account, or for one of its products. */
    Factors of(Subject subject) {
        holding.clear();
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).when().holds(subject)) {
                holding.set(at);
            }
        }
        Factors found = known.get(holding);
        return found == null ? remember() : found;
    }

    private Factors remember() {
        Factors factors = new Factors(
                known.size(),
                prepared,
                occurrences,
                holding.stream().mapToObj(all::get).toList());
        known.put((BitSet) holding.clone(), factors);
        return factors;
    }
}
