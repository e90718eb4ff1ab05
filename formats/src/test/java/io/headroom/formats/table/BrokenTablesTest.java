package io.headroom.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.formats.Read;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no tables, and rows that do not fit their table. */
class BrokenTablesTest {
    @Test
    void aRowWithTooManyCells() {
        Read<Table> read = read("Name,ARR\nAcme,1\nBeta, Inc.,2\nGamma,3");
        assertThat(read.issues())
                .extracting(Issue::line, Issue::value, Issue::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                3L,
                                "2",
                                "No more cells than the header, which has 2. This row has 3: put quotes around cells that contain \",\"."));
        assertThat(read.value().orElseThrow().rows()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} → line {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Name,ARR~"Acme,1~Beta,2                | 2 | "Acme,1
            Name,ARR~Acme,1~Beta,"2                | 3 | "2
            Name,ARR~"Acme~North",1~"Beta,2~C,3    | 4 | "Beta,2
            "Name,ARR~Acme,1                       | 1 | "Name,ARR
            Name,ARR~"Say ""hi"", Ltd",1~"Beta,2   | 3 | "Beta,2
            Name,ARR~5" screens,1~"Beta,2          | 3 | "Beta,2
            """)
    void aQuotationMarkThatNeverClosesIsFoundOnItsLine(String text, long line, String value) {
        Read<Table> read = read(text.replace('~', '\n'));
        assertThat(read.value()).isEmpty();
        assertThat(read.issues())
                .extracting(Issue::line, Issue::value, Issue::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                line,
                                value,
                                "A quotation mark that closes; this one never does, so all that follows would be one cell. Close it, or write it twice where it belongs to the text."));
    }

    @Test
    void linesEndAsTheyDoOnEverySystem() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            assertThat(read(String.join(end, "Name,ARR", "Acme,1", "\"Beta,2")).issues())
                    .extracting(Issue::line)
                    .containsExactly(3L);
        }
    }

    @Test
    void aQuotationMarkThatClosesInTheMiddleOfATextIsFoundWhereItOpens() {
        assertThat(read("Id,Name,ARR\n1,\"Acme,5\n2,Beta,6\n3,\"Gamma\",7\n").issues())
                .extracting(Issue::line, Issue::value, Issue::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                2L,
                                "\"Acme,5",
                                "A quotation mark that closes at the end of its cell; this one closes in the middle of a text on line 4. Close it, or write it twice where it belongs to the text."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Id,Name,ARR~1,"Acme,5~2,Beta",6~3,Gamma,7         | 2
            Id,Name,ARR~1,"Acme,5~2,Beta,6~3,Gamma",7~4,D,8   | 3
            """)
    void aCellThatSwallowedRowsIsNamed(String text, int lines) {
        assertThat(read(text.replace('~', '\n')).issues())
                .extracting(Issue::line, Issue::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        2L,
                        "A cell without rows in it. This one runs over %s lines that look like rows: check whether its quotation mark should close on the first."
                                .formatted(lines)));
    }

    @Test
    void aCellOfSeveralLinesIsNoFault() {
        assertThat(read("Id,Name,Notes\n1,Acme,\"called,\nno answer, will call again\nsoon\"\n")
                        .issues())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <html><table>       | a web page
            {"a": 1}            | a JSON document
            %PDF-1.4            | a PDF document
            """)
    void aFileThatIsNoTableIsNamedForWhatItIs(String text, String kind) {
        assertThat(read(text).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).contains(kind, "CSV UTF-8"));
    }

    @Test
    void theHeaderStandsOnItsOwnLine() {
        assertThat(read("sep=;\n\nName;ARR\nAcme;1").value().orElseThrow().line())
                .isEqualTo(3);
    }

    @Test
    void anEmptyFile() {
        assertThat(read("").issues())
                .extracting(Issue::expected)
                .singleElement()
                .asString()
                .contains("This file is empty");
    }

    private static Read<Table> read(String text) {
        return TableReader.read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
