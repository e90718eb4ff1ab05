package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Counted;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows that are no customers of the plan: how many, for which reason, and which words of the file say so. */
final class LeftOutRows {
    private static final int MOST_WORDS = 5;

    private final String file;
    private final Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);
    private final Map<LeftOut, Map<String, Evidence>> evidence = new EnumMap<>(LeftOut.class);

    LeftOutRows(String file) {
        this.file = file;
    }

    /** One row, and the cell that says why; the column is empty where what is missing says it. */
    void add(LeftOut reason, long line, String column, String word) {
        add(reason, 1);
        evidence.computeIfAbsent(reason, key -> new TreeMap<>())
                .computeIfAbsent(column, key -> new Evidence())
                .add(line, word);
    }

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

    /** One notice for each reason and each column that gives it, at the first of its rows. */
    List<Issue> issues() {
        return evidence.entrySet().stream()
                .flatMap(reason -> reason.getValue().entrySet().stream()
                        .map(column -> issue(reason.getKey(), column.getKey(), column.getValue())))
                .toList();
    }

    private Issue issue(LeftOut reason, String column, Evidence found) {
        String left = "Left out: " + reason.counted(found.rows());
        return new Issue(
                file,
                found.first,
                column,
                "",
                column.isEmpty()
                        ? "%s, with no recurring revenue and no renewal date, in a file where customers have them."
                                .formatted(left)
                        : "%s, for this column says %s.".formatted(left, found.words()),
                Severity.NOTICE);
    }

    /** What one column says about rows that are left out for one reason. */
    private static final class Evidence {
        private final Map<String, Integer> words = new TreeMap<>();
        private long first = Long.MAX_VALUE;

        void add(long line, String word) {
            first = Math.min(first, line);
            words.merge(word, 1, Integer::sum);
        }

        int rows() {
            return words.values().stream().mapToInt(Integer::intValue).sum();
        }

        String words() {
            Stream<String> most = words.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_WORDS)
                    .map(entry -> words.size() == 1
                            ? "\"%s\"".formatted(entry.getKey())
                            : "\"%s\" (%s)".formatted(entry.getKey(), Counted.number(entry.getValue())));
            String rest = words.size() > MOST_WORDS ? " and others" : "";
            return most.collect(Collectors.joining(", ")) + rest;
        }
    }
}
