package io.headroom.formats.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.intake.FileCount;
import io.headroom.formats.mapping.ColumnReading;
import io.headroom.formats.mapping.ColumnReading.Decided;
import io.headroom.formats.mapping.FileReading;
import io.headroom.formats.table.Form;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same bad cell, said to a program and to a spreadsheet. */
class CheckDocumentTest {
    private static final CheckDocument DOCUMENT = new CheckDocument(
            java.time.LocalDate.of(2026, 11, 23),
            List.of(new FileCount("accounts.csv", 4, 1, 2, 1)),
            List.of(new FileReading(
                    "accounts",
                    "accounts.csv",
                    Optional.empty(),
                    Form.AS_FOUND,
                    List.of(new ColumnReading(
                            "ARR",
                            "arr",
                            Optional.empty(),
                            Optional.of(','),
                            Optional.empty(),
                            Decided.BY_CELL,
                            2,
                            "8,5",
                            "")))),
            List.of(new Issue(
                    "accounts.csv", 3, "ARR", "=1+\"abc\"", "Expected an amount of money.", Severity.REJECTED)));

    @Test
    void asJson() {
        StringWriter to = new StringWriter();
        DOCUMENT.json(to);
        assertThat(to.toString().replaceAll("\\s+", " ").replace(" :", ":")).contains("""
                "files": [ { "file": "accounts.csv", "rows": 4, "accepted": 1, "leftOut": 2, "rejected": 1 } ]""", """
                "readings": [ { "kind": "accounts", "file": "accounts.csv", "system": null, "sheet": null, "headerLine": null, "encoding": null, "separator": null, "quote": null, "columns": [ { "column": "ARR", "field": "arr", "dates": null, "decimal": ",", "currency": null, "decided": "by-cell", "line": 2, "value": "8,5" } ] } ]""", """
                { "file": "accounts.csv", "line": 3, "column": "ARR", "value": "=1+\\"abc\\"", "expected": "Expected an amount of money.", "severity": "rejected" }""");
    }

    @Test
    void asRowsForASpreadsheetThatRunsNothing() {
        StringWriter to = new StringWriter();
        DOCUMENT.csv(to);
        assertThat(to).hasToString("""
                file,line,column,value,expected,severity
                accounts.csv,0,ARR,arr,"The column is read as arr, decimals behind a comma.",notice
                accounts.csv,3,ARR,"'=1+""abc""\",Expected an amount of money.,rejected
                """);
    }
}
