package io.headroom.formats.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.intake.FileCount;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same bad cell, said to a program and to a spreadsheet. */
class CheckDocumentTest {
    private static final CheckDocument DOCUMENT = new CheckDocument(
            java.time.LocalDate.of(2026, 11, 23),
            List.of(new FileCount("accounts.csv", 4, 1, 2, 1)),
            List.of(new Issue(
                    "accounts.csv", 3, "ARR", "=1+\"abc\"", "Expected an amount of money.", Severity.REJECTED)));

    @Test
    void asJson() {
        StringWriter to = new StringWriter();
        DOCUMENT.json(to);
        assertThat(to.toString().replaceAll("\\s+", " ").replace(" :", ":")).contains("""
                "files": [ { "file": "accounts.csv", "rows": 4, "accepted": 1, "leftOut": 2, "rejected": 1 } ]""", """
                { "file": "accounts.csv", "line": 3, "column": "ARR", "value": "=1+\\"abc\\"", "expected": "Expected an amount of money.", "severity": "rejected" }""");
    }

    @Test
    void asRowsForASpreadsheetThatRunsNothing() {
        StringWriter to = new StringWriter();
        DOCUMENT.csv(to);
        assertThat(to).hasToString("""
                file,line,column,value,expected,severity
                accounts.csv,3,ARR,"'=1+""abc""\",Expected an amount of money.,rejected
                """);
    }
}
