package io.headroom.engine.model.account;

import io.headroom.engine.model.AccountId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What several accounts have alike, each kept once and known by a number. Written by one thread, read by many afterwards. */
final class Shared {
    /** The terms of a contract without its dates, and all revenue but the ARR. */
    record Terms(Revenue revenue, Contract contract) {}

    final Pool<Terms> terms = new Pool<>();
    final Pool<Lifecycle> lifecycles = new Pool<>();
    final Pool<Ownership> ownerships = new Pool<>();
    final Pool<Profile> profiles = new Pool<>();
    final Pool<List<OwnedProduct>> products = new Pool<>();
    final Pool<Measures> measures = new Pool<>();
    final Pool<Set<Guess>> guesses = new Pool<>();
    final Pool<Optional<AccountId>> parents = new Pool<>();

    /** Nothing more is added. */
    void end() {
        Stream.of(terms, lifecycles, ownerships, profiles, products, measures, guesses, parents)
                .forEach(Pool::end);
    }

    /** Different values, numbered as they came. Whoever reads accounts from a file mostly shares equal parts already, so the very same part is looked for first. */
    static final class Pool<T> {
        private static final int MOST_SAME = 100_000;

        private IdentityHashMap<T, Integer> same = new IdentityHashMap<>();
        private Map<T, Integer> numbers = new HashMap<>();
        private final List<T> values = new ArrayList<>();
        private int last = -1;

        int number(T value) {
            if (last < 0 || values.get(last) != value) {
                Integer known = same.get(value);
                last = known == null ? find(value) : known;
            }
            return last;
        }

        /** The same for values that are made for each account, mostly equal to the one before. */
        int numberOfNew(T value) {
            if (last < 0 || !values.get(last).equals(value)) {
                last = among(value);
            }
            return last;
        }

        private int find(T value) {
            int number = among(value);
            if (same.size() < MOST_SAME) {
                same.put(value, number);
            }
            return number;
        }

        private int among(T value) {
            Integer known = numbers.get(value);
            if (known == null) {
                known = values.size();
                numbers.put(value, known);
                values.add(value);
            }
            return known;
        }

        /** Nothing more is numbered: lets go what only served to find equal values. */
        void end() {
            same = new IdentityHashMap<>(0);
            numbers = Map.of();
        }

        T at(int number) {
            return values.get(number);
        }
    }
}
