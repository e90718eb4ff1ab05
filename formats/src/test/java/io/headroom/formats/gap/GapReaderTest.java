package io.headroom.formats.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.formats.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapReaderTest {
    private static final String TWO_AGENTS = "2 3\n10 20 30\n15 15 15\n1 2 3\n2 2 2\n3 4\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsCostsSizesAndCapacities() throws IOException {
        AssignmentProblem problem = read(TWO_AGENTS).value().orElseThrow();

        assertThat(problem.agents()).isEqualTo(2);
        assertThat(problem.jobs()).isEqualTo(3);
        assertThat(problem.cost(problem.arc(2, 0))).isEqualTo(30);
        assertThat(problem.size(problem.arc(0, 1), 0)).isEqualTo(2);
        assertThat(problem.loadCost(1, 0).limit()).isEqualTo(4);
    }

    @Test
    void takesLineEndsAndAByteOrderMarkForBlanks() throws IOException {
        AssignmentProblem problem = read("\uFEFF"
                        + TWO_AGENTS.replace(' ', '\n').replace("\n", "\r\n"))
                .value()
                .orElseThrow();

        assertThat(problem.cost(problem.arc(2, 0))).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                              | 1 | ''         | the file ends where the number of agents was expected
        0 3                                             | 1 | 0          | the number of agents is 1 or more
        two 3                                           | 1 | two        | the number of agents was expected, as a whole number
        2 3;1 2 3;4 5 6;7 8 9;1 2 3;4                   | 6 | ''         | the file ends where the capacity of agent 1 was expected
        2 3;1 2 3;4 x 6;7 8 9;1 2 3;4 5                 | 3 | x          | the cost of job 1 with agent 1 was expected
        2 3;1 2 3;4 5.5 6;7 8 9;1 2 3;4 5               | 3 | 5.5        | as a whole number
        2 3;1 2 3;4 5 6;7 8 -9;1 2 3;4 5                | 4 | -9         | the size of job 2 with agent 0 is 0 or more
        2 3;1 2 3;4 5 6;7 8 9;1 2 3;4 -5                | 6 | -5         | the capacity of agent 1 is 0 or more
        2 3;1 2 3;4 5 6;7 8 9;1 2 3;4 5 6               | 6 | 6          | a file holds one instance
        3000 3000                                       | 1 | 3000 3000  | agents times jobs are at most 5000000
        2000 2000                                       | 1 | 2000 2000  | cannot hold them
        99999999999 3                                   | 1 | 99999999999 | the number of agents is at most
        1 1;99999999999999999999;1;1                    | 2 | 99999999999999999999 | whole number of at most 18 digits
        1 2;9000000000000000 1;1 1;5                    | 4 | ''         | add up to more than 2^52
        """)
    void refusesWhatIsNoInstance(String text, long line, String value, String expected) throws IOException {
        Read<AssignmentProblem> read = read(text.replace(';', '\n'));

        assertThat(read.value()).isEmpty();
        Issue issue = read.issues().get(0);
        assertThat(issue.file()).isEqualTo("instance");
        assertThat(issue.line()).isEqualTo(line);
        assertThat(issue.value()).isEqualTo(value);
        assertThat(issue.expected()).contains(expected);
    }

    @Test
    void holdsNoMoreOfALongWordThanANumberHas() throws IOException {
        Issue issue = read("1 1\n" + "9".repeat(1_000_000)).issues().get(0);

        assertThat(issue.value()).hasSizeLessThan(30);
    }

    private Read<AssignmentProblem> read(String text) throws IOException {
        Path file = folder.resolve("instance");
        Files.writeString(file, text);
        return new GapReader(file, "instance").read();
    }
}
