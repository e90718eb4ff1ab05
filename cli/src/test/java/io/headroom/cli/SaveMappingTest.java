package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.headroom.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A mapping that was saved and is given again reads everything as before; a line that is changed changes what it says, and nothing else. */
class SaveMappingTest {
    private static final String DATA = "../../shared/data/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--accounts ../examples/golden/accounts.csv",
                "--company ../examples/demo",
                "--company ../examples/three-accounts",
            })
    void theSavedMappingGivesTheSamePlan(String company) throws IOException {
        assertSamePlan(company);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--accounts " + DATA + "fivetran_salesforce/sf_account_data.csv",
                "--accounts " + DATA + "ravenstack/ravenstack_accounts.csv",
                "--accounts " + DATA + "readxl/deaths.xlsx",
                "--accounts " + DATA + "telco/telco_train.csv",
                "--company ../examples/ravenstack --tables " + DATA + "ravenstack"
            })
    void theSavedMappingOfAPublicFileGivesTheSamePlan(String company) throws IOException {
        String file = company.substring(company.lastIndexOf(' ') + 1);
        assumeTrue(Files.exists(Path.of(file)), "the public file " + file + " is not here");
        assertSamePlan(company);
    }

    private void assertSamePlan(String company) throws IOException {
        Path mapping = folder.resolve("mapping.yaml");
        Run saved = run("check " + company + " --save-mapping " + mapping);
        assertThat(saved.err()).contains("Wrote " + mapping);

        assertThat(plan(company + " --mapping " + mapping)).isEqualTo(plan(company));
        assertThat(run("plan --format csv " + company + " --mapping " + mapping).out())
                .isEqualTo(run("plan --format csv " + company).out());

        Path again = folder.resolve("again.yaml");
        run("check " + company + " --mapping " + mapping + " --save-mapping " + again);
        assertThat(uncommented(again)).isEqualTo(uncommented(mapping));
    }

    /** The plan's document without what is said about the reading itself: the mapping is one more input, and what it says is guessed no more. */
    private static String plan(String options) {
        Run run = run("plan --format json " + options);
        if (run.out().isEmpty()) {
            return run.err().lines().limit(1).toList().toString();
        }
        ObjectNode plan = (ObjectNode) JSON.readTree(run.out());
        plan.remove("issues");
        ((ObjectNode) plan.get("understood")).remove("inputs");
        return plan.toString();
    }

    private static List<String> uncommented(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.replaceAll("\\s+#.*", "")).toList();
        }
    }

    @Test
    void aChangedLineChangesNothingElse() throws IOException {
        Path accounts = Files.writeString(
                folder.resolve("export.csv"), "Name,ARR,Renewal Date,Start Date\nAcme,\"8,500\",3/4/2027,5/6/2025\n");
        Path mapping = folder.resolve("mapping.yaml");
        run("check --accounts " + accounts + " --save-mapping " + mapping);
        Files.writeString(
                mapping,
                Files.readString(mapping)
                        .replace(
                                "{field: renewal_date, dates: month-first}",
                                "{field: renewal_date, dates: day-first}"));

        Path after = folder.resolve("after.yaml");
        run("check --accounts " + accounts + " --mapping " + mapping + " --save-mapping " + after);

        assertThat(uncommented(after)).isEqualTo(uncommented(mapping));
        assertThat(Files.readString(after))
                .contains("renewal_date, dates: day-first", "contract_start, dates: month-first");
    }

    @Test
    void theFoldersMappingIsRead() throws IOException {
        Files.writeString(folder.resolve("accounts.csv"), "Kunde,Geld\nAcme,12\n");
        Files.writeString(folder.resolve("mapping.yaml"), "accounts: {columns: {Kunde: name, Geld: arr}}");

        Run run = run("check --company " + folder);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).containsPattern("Geld +arr");
    }

    @Test
    void aMappingThatCannotBeReadIsBadInput() throws IOException {
        Path mapping = Files.writeString(folder.resolve("m.yaml"), "accounts: {columns: {ARR: arrr}}");

        Run run = run("plan --accounts ../examples/golden/accounts.csv --mapping " + mapping);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("m.yaml:1").contains("Did you mean \"arr\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --save-mapping mapping.txt            | name a file that ends in .yaml
            --save-mapping nowhere/mapping.yaml   | There is no folder
            --mapping mapping.txt                 | a file that ends in .yaml (how columns are read) or in .sql
            --mapping a.yaml --mapping b.yml      | give one file that ends in .yaml
            --mapping a.yaml                      | There is no file "a.yaml"
            """)
    void wrongUsageIsSaid(String options, String said) {
        Run run = run("check --accounts ../examples/golden/accounts.csv " + options);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains(said);
    }

    private static Run run(String command) {
        return Shell.PIPE.run((command + " --as-of 2026-11-23").split(" ", -1));
    }
}
