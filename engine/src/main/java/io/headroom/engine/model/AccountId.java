package io.headroom.engine.model;

/** The key of an account; for example {@code A-17}. Compared letter by letter. */
public record AccountId(String value) implements Comparable<AccountId> {
    public AccountId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The key of an account must not be empty.");
        }
    }

    /**
     * A number from 0 to {@code length} − 1 that only the key decides, evenly spread over many keys: FNV-1a over its UTF-16
     * units (Fowler, Noll, Vo), finished with the mixer of SplitMix64 (Steele, Lea, Flood 2014).
     */
    public int phase(int length) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < value.length(); at++) {
            hash = (hash ^ value.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return (int) Long.remainderUnsigned(hash ^ (hash >>> 31), length);
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
