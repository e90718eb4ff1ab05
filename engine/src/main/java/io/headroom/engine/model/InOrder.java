package io.headroom.engine.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Unchangeable copies that are gone through in the order of their keys. Those of {@link Set#copyOf} and {@link Map#copyOf} are gone through in an
 * order that changes from one start of Java to the next, and with it would a plan.
 */
public final class InOrder {
    private InOrder() {}

    public static <T extends Comparable<? super T>> Set<T> set(Collection<T> values) {
        return values.size() < 2
                ? Set.copyOf(values)
                : Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(values)));
    }

    public static <K extends Comparable<? super K>, V> Map<K, V> map(Map<K, V> values) {
        return values.size() < 2
                ? Map.copyOf(values)
                : Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(values)));
    }
}
