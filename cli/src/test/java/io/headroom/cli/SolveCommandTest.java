package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolveCommandTest {
    private static final String EXAMPLE = "../examples/assignment/three-agents.txt";

    @TempDir
    Path folder = Path.of("");

    @Test
    void saysThatNothingIsCheaper() {
        Run run = Shell.PIPE.run("solve", EXAMPLE);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Objective ").contains("Nothing is cheaper");
        assertThat(run.err()).startsWith("Took ");
    }

    @Test
    void givesTheSameBytesOnAnyNumberOfThreads() {
        String alone = json(EXAMPLE, "--threads", "1").out();

        assertThat(json(EXAMPLE, "--threads", "3").out()).isEqualTo(alone);
    }

    @Test
    void writesARowForEachJob() {
        Run run = Shell.PIPE.run("solve", EXAMPLE, "--format", "csv");

        assertThat(run.out()).startsWith("job,agent\n0,").hasLineCount(9);
    }

    @Test
    void endsWithAnExitCodeOfItsOwnWhereNothingFits() throws IOException {
        String file = file("2 2\n1 1\n5 3\n7 7\n7 7\n7 5\n");

        Run table = Shell.PIPE.run("solve", file);
        Run document = json(file);

        assertThat(table.code()).isEqualTo(ExitCode.NO_PLAN);
        assertThat(table.out())
                .startsWith("No assignment keeps all capacities.")
                .contains("Agent 1 would hold 7, and has 5: 2 too much.");
        assertThat(document.code()).isEqualTo(ExitCode.NO_PLAN);
        assertThat(document.out()).contains("\"verdict\" : \"impossible\"", "\"objective\" : null", "\"bound\" : null");
    }

    @Test
    void namesTheLineOfWhatIsNoInstance() throws IOException {
        Run run = Shell.PIPE.run("solve", file("2 2\n1 1\n5 x\n7 7\n7 7\n7 5\n"));

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("instance:3", "\"x\"", "the cost of job 1 with agent 1 was expected");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        solve                              | FILE
        solve nowhere.txt                  | There is no file
        solve EXAMPLE --effort 0           | --effort is 1 or more
        solve EXAMPLE --time-limit 0       | --time-limit is above 0
        solve EXAMPLE --time-limit NaN     | "NaN" is no number
        solve EXAMPLE --threads 0          | --threads is between 1 and 1024
        """)
    void refusesWrongUsage(String command, String said) {
        Run run = Shell.PIPE.run(command.replace("EXAMPLE", EXAMPLE).split(" ", -1));

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains(said);
    }

    private static Run json(String file, String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "solve";
        words[1] = file;
        words[2] = "--format";
        words[3] = "json";
        System.arraycopy(more, 0, words, 4, more.length);
        return Shell.PIPE.run(words);
    }

    private String file(String text) throws IOException {
        Path file = folder.resolve("instance");
        Files.writeString(file, text);
        return file.toString();
    }
}
