package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Days that never come, which some systems write where there is none: the first of each column. */
final class NoDays {
    private final Map<Integer, String> first = new LinkedHashMap<>();

    void add(int column, String cell) {
        first.putIfAbsent(column, cell);
    }

    /** Adds what was found further on. */
    void addAll(NoDays later) {
        later.first.forEach(this::add);
    }

    List<Issue> issues(Table table) {
        return first.entrySet().stream()
                .map(cell -> new Issue(
                        table.file(),
                        table.line(),
                        table.header().get(cell.getKey()),
                        cell.getValue(),
                        "A day from 1950 to 2199. Days before and after, such as this one, are read as no day.",
                        Severity.NOTICE))
                .toList();
    }
}
