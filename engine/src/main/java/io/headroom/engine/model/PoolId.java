package io.headroom.engine.model;

/** The key of a staffing pool: people of one role who may share the work of several segments; for example {@code csm}. Compared letter by letter. */
public record PoolId(String value) implements Comparable<PoolId> {
    public PoolId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The key of a staffing pool must not be empty.");
        }
    }

    @Override
    public int compareTo(PoolId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
