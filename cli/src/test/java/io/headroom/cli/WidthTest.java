package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.cli.Shell.Run;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and texts fit the terminal, whatever its width; colour is where it is welcome, and nowhere else. */
class WidthTest {
    private static final Shell COLOURFUL = new Shell(80, false, true, "");

    static Stream<Arguments> tables() {
        return Stream.of("check", "demand", "plan", "explain")
                .flatMap(
                        command -> Stream.of(60, 80, 120).map(width -> Arguments.of(Companies.GOLDEN, command, width)));
    }

    static Stream<Arguments> manyTables() {
        return Stream.of(Companies.values())
                .flatMap(company -> Stream.of(
                                "demand --by account",
                                "demand --by activity --months 60",
                                "demand --by person",
                                "demand --by segment --months 24",
                                "plan",
                                "plan --months 60",
                                "plan --people 0",
                                "explain --depth 30",
                                "explain cost")
                        .flatMap(
                                command -> Stream.of(60, 80, 120).map(width -> Arguments.of(company, command, width))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noLineIsWiderThanTheTerminal(Companies company, String command, int width) {
        assertFits(company.in(Shell.PIPE.wide(width), command), width);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("manyTables")
    void noLineIsWiderThanTheTerminalWhateverTheOptions(Companies company, String command, int width) {
        assertFits(company.in(Shell.PIPE.wide(width), command), width);
    }

    @ParameterizedTest
    @CsvSource({"GOLDEN, ada-lee", "DEMO, cleo", "THREE_ACCOUNTS, ada"})
    void noLineOfAPersonIsWiderThanTheTerminal(Companies company, String person) {
        for (int width : new int[] {60, 80, 120}) {
            assertFits(company.in(Shell.PIPE.wide(width), "plan --person " + person), width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "init", "check", "demand", "plan", "explain", "report", "help"})
    void noLineOfAHelpIsWiderThanTheTerminal(String command) {
        for (int width : new int[] {60, 80, 120}) {
            assertFits(Shell.PIPE.wide(width).run((command + " --help").strip().split(" ", -1)), width);
        }
    }

    @Test
    void noLineOfTheDemoOrOfInitIsWiderThanTheTerminalExceptAPathOfItsOwn(@TempDir Path folder) {
        Shell narrow = Shell.PIPE.wide(60);
        assertFits(narrow.run("demo", "--out", folder.resolve("demo.html").toString()), 60);
        Run run = narrow.run("init", folder.toString(), "--survey");
        assertThat(run.out().lines().filter(line -> line.length() > 60 && !line.contains(folder.toString())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "check", "demand", "explain", "plan --person ada-lee"})
    void aPipeGetsNoColour(String command) {
        assertThat(Companies.GOLDEN.run(command).out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "check", "demand", "explain", "plan --person ada-lee"})
    void aTerminalGetsTheSameWordsInColour(String command) {
        Run coloured = Companies.GOLDEN.in(COLOURFUL, command);
        assertThat(coloured.out()).contains("\u001b[1m");
        assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Companies.GOLDEN.in(Shell.PIPE.wide(80), command).out());
    }

    @Test
    void aFileGetsNoColourEvenFromATerminal(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("plan.txt");
        Companies.GOLDEN.in(COLOURFUL, "plan --out " + file);
        assertThat(java.nio.file.Files.readString(file)).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({
        "true,  '',  xterm, true,  'a terminal that says nothing takes colour'",
        "false, '',  xterm, false, 'a pipe does not'",
        "true,  '1', xterm, false, 'NO_COLOR is honoured whatever it says'",
        "true,  '0', xterm, false, 'NO_COLOR is honoured whatever it says'",
        "true,  '',  dumb,  false, 'a dumb terminal shows codes as letters'"
    })
    void colourIsWhereItIsWelcome(boolean interactive, String noColour, String term, boolean colour, String because) {
        assertThat(Terminal.colour(Map.of("NO_COLOR", noColour, "TERM", term), interactive))
                .as(because)
                .isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "'',   100, 'the usual width where nobody says'",
        "80,    80, 'as COLUMNS says'",
        "20,    60, 'no narrower than tables can be'",
        "4000, 120, 'no wider than can be read'",
        "wide, 100, 'nonsense is not heard'"
    })
    void theWidthIsWhatTheTerminalSaysWithinReason(String columns, int width, String because) {
        assertThat(Terminal.width(Map.of("COLUMNS", columns), false))
                .as(because)
                .isEqualTo(width);
    }

    private static void assertFits(Run run, int width) {
        assertThat(run.out() + run.err()).doesNotContain("headroom: ").isNotBlank();
        assertThat((run.out() + run.err()).lines().filter(line -> Shown.width(line) > width))
                .as("lines wider than %d", width)
                .isEmpty();
    }
}
