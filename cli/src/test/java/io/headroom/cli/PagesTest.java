package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.headroom.cli.Page.Commands;
import io.headroom.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command of the README, the guide and the examples runs, and prints what its page shows.
 *
 * <p>With {@code -Dpages=write} the pages are rewritten to show what is printed: read the difference before you keep it.
 */
class PagesTest {
    private static final Path ROOT = Path.of("..");
    /** Tables of others, which are not ours to hand on. */
    private static final Path DATA = Path.of("../../shared/data");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @TempDir
    Path scratch = Path.of("");

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        for (String folder : List.of("docs", "examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .map(ROOT::relativize)
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages.stream();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("pages")
    void aPageShowsWhatItsCommandsPrint(Path file) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve(file));
        Page page = Page.of(lines);
        for (String needed : page.needs()) {
            assumeTrue(
                    Files.isDirectory(DATA.resolve(needed)),
                    "%s is not run: the tables of %s are not here".formatted(file, needed));
            copy(DATA, Path.of(needed), scratch);
        }
        copyFolders();
        List<String> outputs = outputs(page);
        if (System.getProperty("pages", "").equals("write")) {
            Files.writeString(ROOT.resolve(file), String.join("\n", page.showing(outputs)) + "\n");
        } else {
            assertThat(lines)
                    .as("%s shows something else than its commands print; -Dpages=write rewrites it", file)
                    .isEqualTo(page.showing(outputs));
        }
        assertThat(page.unproven(outputs))
                .as("numbers in bold that no command of %s prints", file)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkLeadsToAFile(Path file) throws IOException {
        Path page = ROOT.resolve(file);
        List<String> links = LINK.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links)
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    /** What the commands print, each with the exit code that its page promises. */
    private List<String> outputs(Page page) throws IOException {
        List<String> lines =
                page.commands().stream().flatMap(one -> one.lines().stream()).toList();
        Iterator<Run> runs = PageRun.in(scratch, lines).iterator();
        List<String> outputs = new ArrayList<>();
        for (Commands commands : page.commands()) {
            StringBuilder output = new StringBuilder();
            for (String line : commands.lines()) {
                Run run = runs.next();
                assertThat(run.code())
                        .as("exit code of \"%s\": %s", line, run.err())
                        .isEqualTo(commands.code());
                output.append(run.out().isEmpty() ? run.err() : run.out());
            }
            outputs.add(output.toString());
        }
        return outputs;
    }

    /** The folders that commands speak of, and a file such as a reader may have. */
    private void copyFolders() throws IOException {
        for (String folder : List.of("docs", "examples")) {
            copy(ROOT, Path.of(folder), scratch);
        }
        Files.copy(ROOT.resolve("examples/golden/accounts.csv"), scratch.resolve("accounts.csv"));
        Files.copy(ROOT.resolve("examples/golden/accounts.csv"), scratch.resolve("export.csv"));
    }

    private static void copy(Path root, Path folder, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            for (Path from : (Iterable<Path>) files::iterator) {
                Files.copy(from, to.resolve(root.relativize(from)));
            }
        }
    }
}
