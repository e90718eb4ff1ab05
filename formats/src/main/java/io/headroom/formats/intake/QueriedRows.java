package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.formats.intake.Headers.Meaning;
import io.headroom.formats.table.Table;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of a query's result, which stand in no file: issues about them name the row's key beside its number. */
final class QueriedRows {
    private final Table rows;
    private final int[] keys;

    QueriedRows(Table rows) {
        this.rows = rows;
        Headers headers = Headers.of(Columns.ACCOUNTS);
        this.keys = IntStream.concat(columns(headers, "id"), columns(headers, "name"))
                .toArray();
    }

    /** An issue with the key of its row, where it is about one. */
    Issue placed(Issue issue) {
        if (!issue.file().equals(rows.file())
                || issue.line() < 1
                || issue.line() > rows.rows().size()) {
            return issue;
        }
        int row = (int) issue.line();
        String key = key(row);
        String account = key.isEmpty() ? "" : ", account \"%s\"".formatted(key);
        return new Issue(
                issue.file(),
                issue.line(),
                issue.column(),
                issue.value(),
                "%s (Row %s of the result%s.)".formatted(issue.expected(), row, account),
                issue.severity());
    }

    private String key(int row) {
        return IntStream.of(keys)
                .mapToObj(column -> rows.rows().get(row - 1).cell(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private IntStream columns(Headers headers, String field) {
        return IntStream.range(0, rows.header().size()).filter(column -> {
            Optional<Meaning> meaning = headers.meaning(rows.header().get(column));
            return meaning.map(Meaning::field).filter(field::equals).isPresent();
        });
    }
}
