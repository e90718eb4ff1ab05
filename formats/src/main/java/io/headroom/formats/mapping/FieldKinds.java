package io.headroom.formats.mapping;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The fields that the columns of one kind of file can be, and how their cells are written.
 *
 * @param fields  all of them
 * @param dates   those that hold days
 * @param money   those that hold amounts of money
 * @param numbers those that hold other numbers with decimals
 * @param keeps   whether columns can be kept under names of their own
 */
public record FieldKinds(Set<String> fields, Set<String> dates, Set<String> money, Set<String> numbers, boolean keeps) {
    static final String ATTRIBUTE = "attr.";
    static final String METRIC = "metric.";
    static final String OWNER = "owner.";

    public FieldKinds {
        fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
        dates = Set.copyOf(dates);
        money = Set.copyOf(money);
        numbers = Set.copyOf(numbers);
    }

    /** Whether a column can be called so, in lower case. */
    boolean has(String field) {
        return fields.contains(field) || field.equals(ColumnMapping.IGNORED) || (keeps && isOwn(field));
    }

    boolean hasDecimals(String field) {
        return money.contains(field) || numbers.contains(field) || field.startsWith(METRIC);
    }

    private static boolean isOwn(String field) {
        return java.util.stream.Stream.of(ATTRIBUTE, METRIC, OWNER)
                .anyMatch(begin -> field.startsWith(begin) && field.length() > begin.length());
    }
}
