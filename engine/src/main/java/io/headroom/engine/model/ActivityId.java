package io.headroom.engine.model;

/** The key of an activity or a programme of a blueprint; for example {@code qbr}. Compared letter by letter. */
public record ActivityId(String value) implements Comparable<ActivityId> {
    public ActivityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "The key of an activity or a programme of a blueprint must not be empty.");
        }
    }

    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
