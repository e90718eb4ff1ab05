package io.headroom.engine.model;

/** The key of a service level; for example {@code full}. Compared letter by letter. */
public record LevelId(String value) implements Comparable<LevelId> {
    public LevelId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The key of a service level must not be empty.");
        }
    }

    @Override
    public int compareTo(LevelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
