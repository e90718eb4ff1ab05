package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.headroom.cli.Shell.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an answer goes: whole into its file, or to a reader who may have heard enough. */
class WritingTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"plan.json, plan --format json", "plan.csv, plan --format csv", "plan.txt, plan --format table"})
    void anAnswerInAFileIsTheAnswerOnTheTerminal(String name, String command) throws IOException {
        Path file = folder.resolve(name);
        Run run = Companies.GOLDEN.run("plan --out " + file);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Wrote " + file);
        assertThat(Files.readString(file))
                .isEqualTo(Companies.GOLDEN.run(command).out());
    }

    @Test
    void aFileThatIsThereIsReplacedWholeAndKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "x".repeat(1_000_000));
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "There are no permissions here.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Companies.GOLDEN.run("plan --out " + file);
        assertThat(Files.readString(file))
                .isEqualTo(Companies.GOLDEN.run("plan --format json").out());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefusedBeforeAnythingIsComputed() {
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "This user may write everywhere.");
        Run run = Companies.GOLDEN.run("plan --out " + folder.resolve("plan.json"));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("you may not write there").doesNotContain("Warning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Datenübergabe unterbrochen (broken pipe)"})
    void aReaderWhoHasHeardEnoughIsNoFailure(String why) {
        assertThat(spoken(why)).isEqualTo("0: ");
    }

    @Test
    void anAnswerThatDoesNotFitOnTheDiskIsAFailureAndIsSaid() {
        assertThat(spoken("No space left on device"))
                .startsWith("1: headroom: ")
                .contains("No space left on device", "--out");
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "'plan --format json | head -1', 0, '{', 'rows were not used'",
        "'explain --format csv | head -1', 0, 'depth,address', 'rows were not used'",
        "'demand --format json | true', 0, '', 'rows were not used'",
        "'plan --format json > /dev/full', 1, '', 'No space left'"
    })
    void aShellSeesAPipeThatBreaksEndInSilenceAndAFullDiskSaid(String line, int code, String out, String err)
            throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")) && Files.exists(Path.of("/bin/bash")), "This is no Linux.");
        String java = ProcessHandle.current().info().command().orElse("java");
        String command = line.substring(0, line.indexOf(' '));
        Process shell = new ProcessBuilder(
                        "/bin/bash",
                        "-c",
                        "set -o pipefail; \"$1\" -cp \"$2\" io.headroom.cli.Main " + command
                                + " --accounts ../examples/golden/accounts.csv --as-of 2026-11-23"
                                + line.substring(command.length()),
                        "-",
                        java,
                        System.getProperty("java.class.path", ""))
                .redirectError(folder.resolve("err").toFile())
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isEqualTo(code);
        assertThat(said).startsWith(out);
        assertThat(Files.readString(folder.resolve("err"))).contains(err).doesNotContain("\tat ", "pipe");
    }

    private static String spoken(String failure) {
        StringWriter err = new StringWriter();
        Spoken spoken = new Spoken(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(failure);
            }
        });
        PrintWriter out = new PrintWriter(spoken, true, StandardCharsets.UTF_8);
        out.println("an answer");
        int code = spoken.ends(ExitCode.DONE, new PrintWriter(err, true));
        return code + ": " + err;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
