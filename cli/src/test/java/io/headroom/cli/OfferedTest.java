package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands are there whether they were read or only shown. */
class OfferedTest {
    @ParameterizedTest(name = "headroom {0} --help")
    @ValueSource(strings = {"demo", "init", "check", "demand", "plan", "assign", "explain", "report", "solve"})
    void everyCommandSaysTheSameWhicheverWayItIsAsked(String command) {
        String shown = said(command, "--help");

        assertThat(shown).contains("Usage: headroom " + command).contains("--");
        assertThat(said("help", command)).isEqualTo(shown);
    }

    @Test
    void theListHasTheHeaderOfEachCommand() {
        assertThat(said("--help"))
                .contains("How many people are needed, when, how sure that is, what it costs, and what to do.")
                .contains("Show the help of a command.");
    }

    @Test
    void wordsInAFileNameCommandsToo(@TempDir Path folder) throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "solve --help");

        assertThat(said("@" + words)).isEqualTo(said("solve", "--help"));
    }

    private static String said(String... words) {
        return Shell.PIPE.run(words).out();
    }
}
