package io.headroom.formats.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which column holds which field of one kind of file, in the order in which that was found out. Changed by one thread, asked by several afterwards. */
final class FieldColumns {
    private final Headers headers;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    /** What was answered since the last change: rows ask for all fields, most of which no column holds. */
    private final Map<String, OptionalInt> answers = new ConcurrentHashMap<>();

    FieldColumns(Headers headers) {
        this.headers = headers;
    }

    /** From now on a column holds a field; names of a lower rank say better that it does. */
    void put(String field, int column, int rank) {
        columns.put(field, column);
        ranks.put(field, rank);
        answers.clear();
    }

    /** From now on no column holds a field; gives the one that did. */
    @Nullable
    Integer remove(String field) {
        answers.clear();
        return columns.remove(field);
    }

    @Nullable
    Integer get(String field) {
        return columns.get(field);
    }

    int rank(String field) {
        return ranks.getOrDefault(field, 0);
    }

    /**
     * The column of a field, if any holds it.
     *
     * @throws IllegalArgumentException for a field that such files do not have
     */
    OptionalInt index(String field) {
        OptionalInt known = answers.get(field);
        return known != null ? known : answers.computeIfAbsent(field, this::find);
    }

    private OptionalInt find(String field) {
        Integer column = columns.get(field);
        if (column == null && !headers.knows(field)) {
            throw new IllegalArgumentException("headers.txt has no field \"%s\".".formatted(field));
        }
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** The first field that a column holds. */
    Optional<String> field(int column) {
        return columns.entrySet().stream()
                .filter(field -> field.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void forEach(BiConsumer<String, Integer> taker) {
        columns.forEach(taker);
    }
}
