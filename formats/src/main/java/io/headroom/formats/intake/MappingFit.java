package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Counted;
import io.headroom.formats.mapping.ColumnMapping;
import io.headroom.formats.mapping.Mapping;
import io.headroom.formats.table.Table;
import io.headroom.formats.yaml.Closest;
import java.nio.file.Path;
import java.util.List;

/** Whether a mapping speaks of columns that a table has. One that is missing stops the reading, unless it would only be kept or ignored. */
final class MappingFit {
    private static final int SHOWN = 8;

    private final List<Issue> issues;

    MappingFit(Mapping mapping, String kind, Table table) {
        ColumnNames names = ColumnNames.of(table);
        this.issues = mapping.of(kind).columns().stream()
                .filter(column -> names.place(column.column()).isEmpty())
                .map(column -> missing(mapping.file(), kind, column, table, names))
                .toList();
    }

    List<Issue> issues() {
        return issues;
    }

    boolean fits() {
        return issues.stream().noneMatch(issue -> issue.severity() == Severity.REJECTED);
    }

    /** A mapping that says how the file of a query's result is written. */
    static Issue noFile(Mapping mapping, Path query) {
        return new Issue(
                mapping.file(),
                0,
                Columns.ACCOUNTS,
                "",
                "Columns only: the accounts are what %s makes, so they have no sheet, header line, encoding, separator or quotation mark. Take these out."
                        .formatted(query.getFileName()),
                Severity.REJECTED);
    }

    private static Issue missing(String file, String kind, ColumnMapping column, Table table, ColumnNames names) {
        boolean harmless = column.ignored() || column.field().startsWith(Columns.ATTRIBUTE);
        boolean twice = table.header().stream().filter(column.column()::equals).count() > 1;
        String why = twice
                ? "%s has several columns of this name: call them by their places, such as \"%s\"."
                        .formatted(table.file(), names.name(table.header().indexOf(column.column())))
                : "%s has no column \"%s\".%s %s"
                        .formatted(
                                table.file(),
                                column.column(),
                                Closest.question(column.column(), names.names()),
                                harmless
                                        ? "This line changes nothing."
                                        : "It has %s. Change the name, or take the line out."
                                                .formatted(Counted.some(
                                                        names.names().stream()
                                                                .map("\"%s\""::formatted)
                                                                .toList(),
                                                        SHOWN)));
        return new Issue(
                file,
                column.line(),
                "%s.columns.%s".formatted(kind, column.column()),
                column.field(),
                why,
                harmless && !twice ? Severity.WARNING : Severity.REJECTED);
    }
}
