package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ada leaves; Ben and Cleo stay. */
class HandOverTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeCompany() throws IOException {
        Files.writeString(folder.resolve("accounts.csv"), """
                id,name,arr,language,contract_start,renewal_date,health,owner
                A-1,Vega,300000,en,2022-06-01,2027-02-15,80,Ada
                A-2,Lyra,300000,en,2025-06-01,2027-09-01,30,Ada
                A-3,Orion,300000,it,2025-06-01,2027-09-01,90,Ada
                B-1,Corvus,300000,en,2025-06-01,2027-09-01,90,Ben
                """);
        Files.writeString(
                folder.resolve("team.csv"),
                "id,name,role,languages\nada,Ada,csm,en;it\nben,Ben,csm,en\ncleo,Cleo,csm,en;it\n");
        Files.writeString(folder.resolve("assumptions.yaml"), "as_of: 2027-01-01\ncurrency: USD\n");
    }

    @Test
    void urgentAccountsStandFirstAndEachSaysWhatCanGoWrong() {
        Run run = leaves("--on", "2027-01-09");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("Ada leaves on 9 January 2027")
                .contains("3 accounts to hand over", "renews on 2027-02-15; 4 years with its owner", "health of 30");
        assertThat(run.out().indexOf("Vega")).isLessThan(run.out().indexOf("Within a week"));
    }

    @Test
    void nobodyElseMovesAndRulesHold() {
        String csv = leaves("--format", "csv").out();

        assertThat(csv).contains("A-3,Orion,ada,cleo,").doesNotContain("Corvus").hasLineCount(4);
    }

    @Test
    void namesWhatNobodyMayTake() throws IOException {
        Files.writeString(
                folder.resolve("team.csv"),
                "id,name,role,languages\nada,Ada,csm,en;it\nben,Ben,csm,en\ncleo,Cleo,csm,en\n");

        Run run = leaves();

        assertThat(run.code()).isEqualTo(ExitCode.NO_PLAN);
        assertThat(run.out()).contains("Nobody may take Orion: does not speak it: Ben and Cleo; leaves: Ada.");
    }

    @Test
    void refusesWhoIsNotThereAndDaysThatArePast() {
        assertThat(Shell.PIPE
                        .run("assign", "--company", folder.toString(), "--leaves", "Zoe")
                        .err())
                .contains("--leaves Zoe: nobody in the team is called so");
        assertThat(leaves("--on", "2026-12-01").err()).contains("--on 2026-12-01: a day between 2027-01-01");
        assertThat(Shell.PIPE
                        .run("assign", "--company", folder.toString(), "--on", "2027-02-01")
                        .err())
                .contains("say who with --leaves");
    }

    private Run leaves(String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"assign", "--company", folder.toString(), "--leaves", "Ada"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Shell.PIPE.run(all);
    }
}
