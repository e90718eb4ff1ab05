package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String OUTPUT = """
            1  Understood
               3 rows

            2  Given
               14 people

            3  Asked
            """;

    @Test
    void aNumberThatIsNoLongerPrintedIsReplaced() {
        assertThat(shown("```text", "13 people", "```")).containsExactly("```text", "14 people", "```");
    }

    @Test
    void aPartBeginsAndEndsWhereItsWordsSay() {
        assertThat(page("```text from=\"2  Given\" before=\"3  Asked\"", "```").showing(List.of(OUTPUT)))
                .containsSubsequence("```text from=\"2  Given\" before=\"3  Asked\"", "2  Given", "   14 people", "```")
                .doesNotContain("3  Asked", "1  Understood");
        assertThat(page("```text to=rows", "```").showing(List.of(OUTPUT)))
                .containsSubsequence("1  Understood", "   3 rows", "```")
                .doesNotContain("2  Given");
    }

    @Test
    void wordsThatAreNotPrintedAreNamed() {
        assertThatThrownBy(() -> page("```text from=\"Whatever\"", "```").showing(List.of(OUTPUT)))
                .hasMessageContaining("Whatever");
    }

    @Test
    void aNumberInBoldMustBePrintedBySomeCommand() {
        assertThat(page("They need **14", "people**, not **15**. **So**, and in 2027, **that**.")
                        .unproven(List.of(OUTPUT)))
                .containsExactly("15");
    }

    @Test
    void commandsStandInFencesAndIndented() {
        Page page =
                Page.of(List.of("    headroom plan", "```sh ends=3", "# said", "headroom check", "```", "    else"));
        assertThat(page.commands())
                .containsExactly(
                        new Page.Commands(List.of("headroom plan"), 0),
                        new Page.Commands(List.of("headroom check"), 3));
    }

    @Test
    void aFenceSaysWhichFolderItsCommandsNeed() {
        Page page = Page.of(List.of("```sh needs=tables", "headroom plan", "```", "```sh", "headroom check", "```"));
        assertThat(page.needs()).containsExactly("tables");
        assertThat(page.commands()).hasSize(2);
    }

    private static List<String> shown(String... lines) {
        return page(lines).showing(List.of("14 people\n")).subList(3, 6);
    }

    private static Page page(String... lines) {
        return Page.of(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("```sh", "headroom plan", "```"), java.util.stream.Stream.of(lines))
                .toList());
    }
}
