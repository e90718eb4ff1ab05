package io.headroom.formats.intake;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many rows were left out, by reason. */
final class Counts {
    private final Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);

    void add(LeftOut reason, int rows) {
        if (rows > 0) {
            counts.merge(reason, rows, Integer::sum);
        }
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** By reason in words, the most frequent first. */
    Map<String, Integer> inWords() {
        Map<String, Integer> words = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<LeftOut, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> words.put(entry.getKey().words(), entry.getValue()));
        return words;
    }
}
