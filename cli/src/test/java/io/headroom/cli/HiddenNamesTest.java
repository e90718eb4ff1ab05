package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is called by name where names are hidden, however the files spell them. */
class HiddenNamesTest {
    private static final List<String> PEOPLE =
            List.of("ada", "lee", "roy", "cleo", "nash", "eva", "stern", "finn", "cole", "gia", "moss", "byrd", "lund");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan --no-names",
                "plan --no-names --format json",
                "plan --no-names --format csv",
                "plan --no-names --person ada-lee",
                "plan --no-names --person ada-lee --format json",
                "plan --no-names --person ada-lee --format csv",
                "assign --no-names --effort 5",
                "assign --no-names --effort 5 --format csv"
            })
    void aPlanWithoutNamesNamesNobody(String command) {
        String said = Companies.GOLDEN.run(command).out();
        assertThat(said).isNotBlank();
        PEOPLE.forEach(name -> assertThat(said).doesNotContainPattern("(?i)\\b" + name + "\\b"));
    }

    @Test
    void aReportNamesNobodyUnlessAskedTo(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("r.html");
        Companies.GOLDEN.in(Shell.PIPE, "report --moves 2 --out " + page);
        String said = Files.readString(page);
        assertThat(said).contains("Person 01", "Who should own which account");
        PEOPLE.forEach(name -> assertThat(said).doesNotContainPattern("(?i)\\b" + name + "\\b"));
        Companies.GOLDEN.in(Shell.PIPE, "report --names --out " + page);
        assertThat(Files.readString(page)).contains("Ada Lee").doesNotContain("Person 01");
    }

    @Test
    void aPlanNamesPeopleUnlessAskedNotTo() {
        assertThat(Companies.GOLDEN.run("plan").out()).contains("Ada Lee");
    }
}
