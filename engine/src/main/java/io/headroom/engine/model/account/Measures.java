package io.headroom.engine.model.account;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What else is known of an account: numbers ({@code metric.NAME} in files) and texts ({@code attr.NAME}), each by name in alphabetical order. */
public record Measures(Map<String, Double> metrics, Map<String, String> attributes) {
    public static final Measures NONE = new Measures(Map.of(), Map.of());

    public Measures {
        metrics = Collections.unmodifiableMap(new TreeMap<>(metrics));
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }
}
