package io.headroom.engine.model;

/** The key of a segment; for example {@code enterprise}. Compared letter by letter. */
public record SegmentId(String value) implements Comparable<SegmentId> {
    public SegmentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The key of a segment must not be empty.");
        }
    }

    @Override
    public int compareTo(SegmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
