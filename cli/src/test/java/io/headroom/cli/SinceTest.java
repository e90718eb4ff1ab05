package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code headroom check --since}: what became of the customers of a former export. */
class SinceTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file("then.csv", "Id,Name,ARR", "A-1,Acme,EUR 1000", "B-2,Bolt,EUR 70");
        file("now.csv", "Id,Name,ARR", "A-1,Acme,EUR 1200", "C-3,Core,EUR 90");
    }

    @Test
    void countsComeFirstThenTheAccounts() {
        assertThat(check("now.csv", "then.csv").out())
                .contains("Since then.csv", "2 customers with €1,070 a year then, 2 with €1,290 now")
                .containsSubsequence("Gone  ", "Revenue up  ", "Gone (1)", "Bolt", "New (1)", "Core", "+€200");
    }

    @Test
    void bothFilesAreReadInTheCurrencyOfToday() throws IOException {
        file("then.csv", "Id,Name,ARR", "A-1,Acme,USD 1000", "B-2,Bolt,USD 70", "C-3,Core,EUR 90");
        Run run = check("now.csv", "then.csv");
        assertThat(run.out())
                .contains("Other currency (1)", "USD 1000.00", "EUR 1200.00")
                .doesNotContain("Revenue up");
    }

    @Test
    void aLongListIsCutInTheTableOnly() throws IOException {
        file("then.csv", "Id,Name,ARR", "A-1,Acme,EUR 1200", "C-3,Core,EUR 90");
        file(
                "now.csv",
                IntStream.range(0, 30)
                        .mapToObj(key -> key == 0 ? "Id,Name,ARR" : "N-%s,Name %s,EUR %s".formatted(key, key, key))
                        .toArray(String[]::new));
        assertThat(check("now.csv", "then.csv").out()).contains("New (29)", "… and 19 more");
        assertThat(check("now.csv", "then.csv", "--format", "csv").out().lines())
                .hasSize(1 + 29 + 2);
        assertThat(check("now.csv", "then.csv", "--format", "json").out()).contains("\"Name 1\"");
    }

    @Test
    void aFolderIsReadWhereAQueryMakesTheAccounts() throws IOException {
        Path before = Files.createDirectory(folder.resolve("before"));
        Path after = Files.createDirectory(folder.resolve("after"));
        Files.writeString(before.resolve("pays.csv"), "who,month\nAcme,10\nBolt,20\n");
        Files.writeString(after.resolve("pays.csv"), "who,month\nAcme,15\nBolt,20\n");
        file("mapping.sql", "SELECT who AS id, month * 12 AS arr FROM pays");
        Run run = Shell.PIPE.run(
                "check",
                "--mapping",
                folder.resolve("mapping.sql").toString(),
                "--tables",
                after.toString(),
                "--since",
                before.toString());
        assertThat(run.out()).contains("Since before", "nothing changed about 1 of them", "Revenue up (1)");
    }

    @Test
    void aFormerFileThatCannotBeReadIsRefused() throws IOException {
        file("then.csv", "City,Street", "Rome,1");
        Run run = check("now.csv", "then.csv");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("The former export cannot be compared:", "then.csv", "names the accounts");
    }

    @Test
    void aFileHasNotChangedSinceItself() {
        assertThat(Companies.GOLDEN
                        .run("check --since ../examples/golden/accounts.csv")
                        .out())
                .contains("nothing changed about 118 of them.")
                .doesNotContain("Gone");
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), List.of(lines).stream().collect(Collectors.joining("\n", "", "\n")));
    }

    private Run check(String now, String then, String... more) {
        List<String> options = new java.util.ArrayList<>(List.of(
                "check",
                "--accounts",
                folder.resolve(now).toString(),
                "--since",
                folder.resolve(then).toString()));
        options.addAll(List.of(more));
        return Shell.PIPE.run(options.toArray(String[]::new));
    }
}
