package io.headroom.engine.model;

/** The key of a stage of the lifecycle; for example {@code adoption}. Compared letter by letter. */
public record StageId(String value) implements Comparable<StageId> {
    public StageId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The key of a stage of the lifecycle must not be empty.");
        }
    }

    @Override
    public int compareTo(StageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
