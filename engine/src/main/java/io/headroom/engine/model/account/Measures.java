package io.headroom.engine.model.account;

import io.headroom.engine.model.InOrder;
import java.util.Map;

/** What else is known of an account: numbers ({@code metric.NAME} in files) and texts ({@code attr.NAME}), each by name in alphabetical order. */
public record Measures(Map<String, Double> metrics, Map<String, String> attributes) {
    public static final Measures NONE = new Measures(Map.of(), Map.of());

    public Measures {
        metrics = InOrder.map(metrics);
        attributes = InOrder.map(attributes);
    }
}
