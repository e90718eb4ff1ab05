package io.headroom.formats.document;

import io.headroom.engine.model.Issue;
import java.util.List;

/** How documents list issues. */
final class IssueRows {
    private IssueRows() {}

    static void write(Json json, List<Issue> issues) {
        json.objects("issues", issues, issue -> {
            json.text("file", issue.file());
            json.count("line", issue.line());
            json.text("column", issue.column());
            json.text("value", issue.value());
            json.text("expected", issue.expected());
            json.text("severity", Json.name(issue.severity()));
        });
    }

    static void write(Csv csv, List<Issue> issues) {
        csv.row("file", "line", "column", "value", "expected", "severity");
        issues.forEach(issue -> csv.row(
                issue.file(),
                issue.line(),
                issue.column(),
                issue.value(),
                issue.expected(),
                Json.name(issue.severity())));
    }
}
