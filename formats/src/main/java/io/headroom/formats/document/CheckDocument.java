package io.headroom.formats.document;

import io.headroom.engine.model.Issue;
import io.headroom.formats.change.AccountChanges;
import io.headroom.formats.intake.FileCount;
import io.headroom.formats.mapping.FileReading;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was found in the files of a company, row by row. */
public final class CheckDocument {
    /** What stands under the first key. */
    public static final String SCHEMA = "headroom/check/1";

    private final LocalDate asOf;
    private final List<FileCount> files;
    private final List<FileReading> readings;
    private final List<Issue> issues;
    private final Optional<AccountChanges> changes;

    public CheckDocument(LocalDate asOf, List<FileCount> files, List<FileReading> readings, List<Issue> issues) {
        this(asOf, files, readings, issues, Optional.empty());
    }

    /** The same with what became of the customers of a former export. */
    public CheckDocument(
            LocalDate asOf,
            List<FileCount> files,
            List<FileReading> readings,
            List<Issue> issues,
            Optional<AccountChanges> changes) {
        this.asOf = asOf;
        this.files = List.copyOf(files);
        this.readings = List.copyOf(readings);
        this.issues = List.copyOf(issues);
        this.changes = changes;
    }

    /** As {@code docs/schema/check.schema.json} says. */
    public void json(Writer to) {
        Json.document(SCHEMA, to, json -> {
            json.text("asOf", asOf.toString());
            json.objects("files", files, file -> {
                json.text("file", file.file());
                json.count("rows", file.rows());
                json.count("accepted", file.accepted());
                json.count("leftOut", file.leftOut());
                json.count("rejected", file.rejected());
            });
            json.objects("readings", readings, file -> ReadingRows.write(json, file));
            IssueRows.write(json, issues);
            ChangeRows.write(json, changes);
        });
    }

    /** One row for each issue, and for how each column was read: a notice whose value is the field. Beside a former export, one for each change instead. */
    public void csv(Writer to) {
        try (Csv csv = new Csv(to)) {
            changes.ifPresentOrElse(
                    found -> ChangeRows.write(csv, found),
                    () -> IssueRows.write(csv, ReadingRows.among(issues, readings)));
        }
    }
}
