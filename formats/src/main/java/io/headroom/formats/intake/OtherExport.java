package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.mapping.FileMapping;
import io.headroom.formats.table.Table;
import java.util.Optional;

/** A file that was given for the accounts, and whose columns say that its rows are something else. */
final class OtherExport {
    private OtherExport() {}

    /** What to do instead; empty where the file may hold accounts, or where somebody says what its columns are. */
    static Optional<Issue> instead(Table table, FileMapping mapping) {
        if (!mapping.columns().isEmpty() || table.line() == 0) {
            return Optional.empty();
        }
        return CrmSystem.of(table)
                .flatMap(system -> system.instead()
                        .map(todo -> new Issue(
                                table.file(),
                                table.line(),
                                "",
                                "",
                                "A row for each account; by their columns these are %s. %s. Where several files make the accounts, such as customers and what they have bought, one query over them does: --mapping FILE.sql."
                                        .formatted(system.words(), todo),
                                Severity.REJECTED)));
    }
}
