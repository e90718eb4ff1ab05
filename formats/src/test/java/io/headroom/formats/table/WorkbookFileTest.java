package io.headroom.formats.table;

import static io.headroom.formats.table.MadeWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.formats.Read;
import io.headroom.formats.table.Table.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of a workbook is its table. */
class WorkbookFileTest {
    private static final Predicate<String> KNOWN = Set.of("Name", "ARR", "Owner")::contains;

    @Test
    void rowsKeepTheNumbersThatTheSheetShows() {
        Table table = read(MadeWorkbook.of(row(3, "Name", "ARR") + row(4, "Acme", "1") + row(9, "Beta", "2")))
                .value()
                .orElseThrow();

        assertThat(table.line()).isEqualTo(3);
        assertThat(table.rows()).extracting(Row::line).containsExactly(4L, 9L);
    }

    @Test
    void rowsAndCellsWithoutAddressesFollowEachOther() {
        String cell = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
        Table table = read(MadeWorkbook.of("<row>" + cell.formatted("Name") + cell.formatted("ARR") + "</row><row>"
                        + cell.formatted("Acme") + "<c r=\"B2\"><v>5</v></c></row>"))
                .value()
                .orElseThrow();

        assertThat(table.rows()).containsExactly(new Row(2, List.of("Acme", "5")));
    }

    @Test
    void theSheetWithKnownNamesIsRead() {
        Read<Table> read = read(new MadeWorkbook()
                .sheet("Readme", "visible", row(1, "How", "to", "use", "this") + row(2, "a", "b", "c", "d"))
                .sheet("Pivot", "hidden", row(1, "Name", "ARR", "Owner") + row(2, "x", "1", "y"))
                .sheet("Accounts", "visible", row(1, "Name", "ARR") + row(2, "Acme", "1"))
                .sheet("Sheet4", "visible", ""));

        assertThat(read.value().orElseThrow().rows()).containsExactly(new Row(2, List.of("Acme", "1")));
        assertThat(read.issues())
                .extracting(Issue::expected)
                .containsExactly(
                        "Of this workbook the sheet \"Accounts\" is read, and not \"Readme\", \"Pivot\" (hidden).");
    }

    @Test
    void aWorkbookWhoseSheetsAreAllHiddenSaysWhichToUnhide() {
        assertThat(read(new MadeWorkbook().sheet("Pivot", "veryHidden", row(1, "Name")))
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).contains("unhide \"Pivot\" (hidden)"));
    }

    @Test
    void titlesAboveAndNotesBelowAreNotRows() {
        StringBuilder rows = new StringBuilder(
                row(1, "Accounts of the team") + row(2, "as of", "November") + row(4, "Name", "ARR", "Owner"));
        for (int line = 5; line < 12; line++) {
            rows.append(row(line, "Account " + line, "1", "Ada", "x"));
        }
        Read<Table> read =
                read(MadeWorkbook.of(rows + row(12, "", "* without tax") + row(14, "Questions?", "Ask Ada")));

        assertThat(read.value().orElseThrow().rows()).hasSize(7);
        assertThat(read.value().orElseThrow().header()).containsExactly("Name", "ARR", "Owner", "");
        assertThat(read.issues())
                .extracting(Issue::line, Issue::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, "Accounts of the team"),
                        org.assertj.core.groups.Tuple.tuple(12L, "* without tax"));
    }

    @Test
    void sparseRowsAreNoNotes() {
        StringBuilder rows = new StringBuilder(row(1, "Name", "ARR", "Owner", "x"));
        for (int line = 2; line < 9; line++) {
            rows.append(line % 3 == 0 ? row(line, "Account " + line) : row(line, "Account " + line, "1", "Ada", "x"));
        }

        assertThat(read(MadeWorkbook.of(rows + row(9, "Account 9")))
                        .value()
                        .orElseThrow()
                        .rows())
                .hasSize(8);
    }

    @Test
    void hiddenRowsAreReadAndSaid() {
        Read<Table> read = read(
                MadeWorkbook.of(row(1, "Name", "ARR") + row(2, "Acme", "1").replace("<row ", "<row hidden=\"1\" ")));

        assertThat(read.value().orElseThrow().rows()).hasSize(1);
        assertThat(read.issues())
                .extracting(Issue::expected)
                .containsExactly("One hidden row is read too, for a filter hides rows and deletes none.");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            xl/workbook.bin    | a binary Excel workbook (.xlsb)
            Index/Document.iwa | a document of Apple's Numbers or Pages
            word/document.xml  | a Word document
            accounts.csv       | a ZIP archive and no workbook
            """)
    void otherArchivesAreNamedForWhatTheyAre(String part, String kind) {
        assertThat(TableReader.read("accounts.xlsx", MadeWorkbook.zip(Map.of(part, new byte[] {1})))
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).contains(kind, ".xlsx"));
    }

    @Test
    void anOldWorkbookIsRefusedByWhatItIsAndNotByItsName() {
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

        assertThat(TableReader.read("accounts.csv", old).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected())
                        .contains("an old Excel workbook", "password", "save it as \"Excel workbook (.xlsx)\""));
        assertThat(TableReader.read(
                                "accounts.xls",
                                MadeWorkbook.of(row(1, "Name") + row(2, "Acme")).bytes())
                        .value())
                .isPresent();
    }

    private static Read<Table> read(MadeWorkbook workbook) {
        return TableReader.read("a.xlsx", workbook.bytes(), KNOWN);
    }
}
