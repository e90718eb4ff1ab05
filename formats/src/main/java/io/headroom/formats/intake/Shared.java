package io.headroom.formats.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Equal parts of many accounts, such as their profiles, each kept once for all of them. Keeps up to {@value #MOST}. For several threads. */
final class Shared<T> {
    private static final int MOST = 50_000;

    private final Map<T, T> parts = new ConcurrentHashMap<>();

    /** The first part that was equal to this one. */
    T one(T part) {
        T first = parts.get(part);
        if (first != null) {
            return first;
        }
        if (parts.size() < MOST) {
            parts.put(part, part);
        }
        return part;
    }
}
