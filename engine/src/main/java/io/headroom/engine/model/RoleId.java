package io.headroom.engine.model;

/** The key of a role, such as csm or onboarding-specialist; for example {@code csm}. Compared letter by letter. */
public record RoleId(String value) implements Comparable<RoleId> {
    public RoleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The key of a role must not be empty.");
        }
    }

    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
