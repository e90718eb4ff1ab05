package io.headroom.formats.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Which elements of a list have a text in common with another. Those that stand alone, nearly all of a large file, take four bytes each while they are compared. */
final class SameText {
    private SameText() {}

    /** The elements that share a text, by text; texts and elements in the order of the list. The text is asked for more than once. */
    static <T> Map<String, List<T>> groups(List<T> elements, Function<T, String> text, Stretches stretches) {
        int[] hashes = stretches.each(elements, stretch -> hashes(stretch, text)).stream()
                .flatMapToInt(Arrays::stream)
                .toArray();
        int[] shared = shared(hashes);
        Map<String, List<T>> groups = new LinkedHashMap<>();
        for (int at = 0; at < hashes.length; at++) {
            if (Arrays.binarySearch(shared, hashes[at]) >= 0) {
                T element = elements.get(at);
                groups.computeIfAbsent(text.apply(element), one -> new ArrayList<>())
                        .add(element);
            }
        }
        groups.values().removeIf(group -> group.size() < 2);
        return groups;
    }

    private static <T> int[] hashes(List<T> elements, Function<T, String> text) {
        return elements.stream()
                .mapToInt(element -> text.apply(element).hashCode())
                .toArray();
    }

    /** The hashes that stand there more than once, in their order: different texts may have one hash, but one text has no two. */
    private static int[] shared(int[] hashes) {
        int[] sorted = hashes.clone();
        Arrays.sort(sorted);
        return IntStream.range(1, sorted.length)
                .filter(at -> sorted[at] == sorted[at - 1])
                .map(at -> sorted[at])
                .distinct()
                .toArray();
    }
}
