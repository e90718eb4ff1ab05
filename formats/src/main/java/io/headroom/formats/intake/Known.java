package io.headroom.formats.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What texts that come again and again were read as. Columns of a large file hold few different dates, owners and words. Keeps up to {@value #MOST}
 * texts and reads the others anew. For several threads.
 */
final class Known<T> {
    private static final int MOST = 50_000;

    private final Map<String, T> readings = new ConcurrentHashMap<>();

    T of(String text, Function<String, T> reading) {
        T known = readings.get(text);
        if (known != null) {
            return known;
        }
        T read = reading.apply(text);
        if (readings.size() < MOST) {
            readings.put(text, read);
        }
        return read;
    }
}
