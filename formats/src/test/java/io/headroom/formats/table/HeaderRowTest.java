package io.headroom.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The header may stand below titles; a data row never is one. */
class HeaderRowTest {
    private static final Predicate<String> KNOWN = Set.of("Name", "ARR", "Owner", "Customer", "Status")::contains;

    @ParameterizedTest(name = "{0} → line {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Name,ARR~Acme,1                              | 1 | nothing stands above
            My accounts~~Name,ARR~Acme,1                 | 3 | a title and a blank line
            Report:,Accounts~As of,2026-11-15~Name,ARR,x | 3 | titles may have two cells
            Name~Acme~Beta, Inc.                         | 1 | one known name is a header of one column
            Customer~Name,ARR~Acme,1                     | 2 | one known word in a line of one cell may be a title
            Firma,Typ,Rolle~Acme,Customer,x              | 1 | a data row with a known word is no header
            Titel~Firma,Umsatz~Acme,1~Beta,2             | 2 | without known names: the first line below titles of one cell
            Firma~Acme~Beta, Inc.~Gamma                  | 1 | cells with a comma among names are no header
            A,B~1,2~Name,ARR                             | 3 | the names themselves are certain, though they stand late
            """)
    void foundBelowTitles(String text, long line, String because) {
        assertThat(read(text).value().orElseThrow().line()).as(because).isEqualTo(line);
    }

    @Test
    void linesAboveTheHeaderAreSaid() {
        assertThat(read("My accounts~November~~Name,ARR~Acme,1").issues())
                .containsExactly(new Issue(
                        "a.csv",
                        1,
                        "",
                        "My accounts",
                        "The columns' names stand in line 4, so the 2 lines above them are not used.",
                        Severity.NOTICE));
    }

    @Test
    void rowsOfCommasOnlyAreNoRows() {
        Table table = read(",,,~Name,ARR,,~,,,~Acme,1,,~,,,~,,,~").value().orElseThrow();

        assertThat(table.line()).isEqualTo(2);
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4L);
    }

    @Test
    void aRowThatEndsEarlyIsFilledUp() {
        assertThat(read("Name,ARR,Owner~Acme").value().orElseThrow().rows())
                .extracting(Table.Row::cells)
                .containsExactly(java.util.List.of("Acme", "", ""));
    }

    private static Read<Table> read(String text) {
        return TableReader.read("a.csv", text.replace('~', '\n').getBytes(StandardCharsets.UTF_8), KNOWN);
    }
}
