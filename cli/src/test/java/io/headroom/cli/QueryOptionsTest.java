package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.headroom.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryOptionsTest {
    private static final String QUERY = "SELECT id, name, arr FROM customers JOIN contracts USING (id)";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("customers.csv"), "id,name\nA-1,Acme\nA-2,Bolt\n");
        Files.writeString(folder.resolve("pays.csv"), "id,arr\nA-1,12000\n");
    }

    @Test
    void theFoldersQueryMakesItsAccounts() throws IOException {
        Files.writeString(folder.resolve("mapping.sql"), QUERY.replace("contracts", "pays"));
        Run run = Shell.PIPE.run("check", "--company", folder.toString(), "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("\"accepted\" : 1");
    }

    @Test
    void aTableMayBeNamed() throws IOException {
        Path query = Files.writeString(folder.resolve("other.sql"), QUERY);
        Run run = Shell.PIPE.run(
                "check",
                "--mapping",
                query.toString(),
                "--tables",
                folder.resolve("customers.csv").toString(),
                "--tables",
                "contracts=" + folder.resolve("pays.csv"));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("other.sql");
    }

    @Test
    void anAccountFileThatIsNamedIsReadInsteadOfTheFoldersQuery() throws IOException {
        Files.writeString(folder.resolve("mapping.sql"), "SELECT nothing");
        Run run = Shell.PIPE.run(
                "check",
                "--company",
                folder.toString(),
                "--accounts",
                folder.resolve("pays.csv").toString());
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aWrongQueryIsBadInput() throws IOException {
        Path query = Files.writeString(folder.resolve("other.sql"), "DROP TABLE customers");
        Run run = Shell.PIPE.run("plan", "--mapping", query.toString(), "--tables", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("other.sql:1").contains("A mapping only reads");
    }

    @Test
    void tablesWithoutAQueryAreWrongUsage() {
        Run run = Shell.PIPE.run(
                "check", "--accounts", folder.resolve("pays.csv").toString(), "--tables", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("--tables names what a query reads");
    }

    /** Five public tables by River @ Rivalytics. */
    @Test
    void ravenStackIsPlanned() {
        Path data = Path.of("../../shared/data/ravenstack");
        assumeTrue(Files.isDirectory(data), "the public files are not here");
        Run run = Shell.PIPE.run("plan", "--company", "../examples/ravenstack", "--tables", data.toString());
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("500 rows in the account file: 500 used").contains("$122M");
    }
}
