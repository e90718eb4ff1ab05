package io.headroom.formats.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rows of a file that could not be used, as a file of their own: to be corrected and read again.
 *
 * @param file   the file that they stand in
 * @param header its columns
 * @param rows   in the file's order
 */
public record RejectedRows(String file, List<String> header, List<Rejected> rows) {
    /** The column that this adds, and that reading passes by. */
    static final String PROBLEM = "problem";

    public RejectedRows {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * The rows of a table that the issues reject: all of them, where they reject its header.
     *
     * @param unmistakable the rejected rows that were read, as they are read alike in a file of their own
     */
    static RejectedRows of(Table table, List<Row> unmistakable, List<Issue> issues) {
        Map<Long, List<String>> problems = new HashMap<>();
        issues.stream()
                .filter(issue ->
                        issue.severity() == Severity.REJECTED && issue.file().equals(table.file()))
                .forEach(issue -> problems.computeIfAbsent(issue.line(), line -> new ArrayList<>())
                        .add(sentence(issue)));
        List<String> ofHeader = problems.getOrDefault(table.line(), List.of());
        Map<Long, Row> rejected = new TreeMap<>();
        Stream.concat(table.rows().stream(), table.misfits().stream())
                .filter(row -> !ofHeader.isEmpty() || problems.containsKey(row.line()))
                .forEach(row -> rejected.put(row.line(), row));
        unmistakable.forEach(row -> rejected.replace(row.line(), row));
        List<Rejected> rows = rejected.values().stream()
                .map(row -> new Rejected(
                        row.line(), row.cells(), String.join("; ", problems.getOrDefault(row.line(), ofHeader))))
                .toList();
        return new RejectedRows(table.file(), table.header(), rows);
    }

    /** CSV with the columns of the file and a last one, "problem"; the cells are written as they stand, or more clearly. */
    public String write() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> first = new ArrayList<>(header);
            first.add(PROBLEM);
            csv.writeRecord(first);
            for (Rejected row : rows) {
                List<String> cells = new ArrayList<>(row.cells());
                cells.add(row.problem());
                csv.writeRecord(cells);
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String sentence(Issue issue) {
        return issue.column().isEmpty() ? issue.expected() : "%s: %s".formatted(issue.column(), issue.expected());
    }

    /** One row and everything that is wrong with it. */
    public record Rejected(long line, List<String> cells, String problem) {
        public Rejected {
            cells = List.copyOf(cells);
        }
    }
}
