package io.headroom.engine.model.account;

import io.headroom.engine.model.AccountId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What several accounts have alike, each kept once and known by a number. Written by one thread, read by many afterwards. */
final class Shared {
    /** The terms of a contract without its dates, and all revenue but the ARR. */
    record Terms(Revenue revenue, Contract contract) {}

    /** What else an account is. */
    record Rest(Profile profile, List<OwnedProduct> products, Measures measures, Set<Guess> guesses) {}

    final Pool<Terms> terms = new Pool<>();
    final Pool<Lifecycle> lifecycles = new Pool<>();
    final Pool<Ownership> ownerships = new Pool<>();
    final Pool<Rest> rests = new Pool<>();
    final Pool<Optional<AccountId>> parents = new Pool<>();

    /** Different values, numbered as they came. */
    static final class Pool<T> {
        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> values = new ArrayList<>();

        int number(T value) {
            Integer known = numbers.get(value);
            if (known == null) {
                known = values.size();
                numbers.put(value, known);
                values.add(value);
            }
            return known;
        }

        T at(int number) {
            return values.get(number);
        }
    }
}
