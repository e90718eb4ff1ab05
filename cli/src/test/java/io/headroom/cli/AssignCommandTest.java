package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignCommandTest {
    @TempDir
    Path folder = Path.of("");

    /** Ada has far too much, Ben hardly anything, and Orion has nobody. */
    @BeforeEach
    void writeCompany() throws IOException {
        StringBuilder accounts =
                new StringBuilder("id,name,arr,industry,language,contract_start,renewal_date,health,owner\n");
        for (int at = 1; at <= 14; at++) {
            accounts.append("A-%02d,Account %d,300000,Retail,en,2025-10-01,2027-10-01,80,Ada\n".formatted(at, at));
        }
        accounts.append("A-20,Vega,300000,Retail,en,2025-10-01,2027-10-01,80,Ben\n");
        accounts.append("A-30,Orion,300000,Retail,it,2025-10-01,2027-10-01,80,\n");
        Files.writeString(folder.resolve("accounts.csv"), accounts);
        Files.writeString(folder.resolve("team.csv"), "id,name,role,languages\nada,Ada,csm,en;it\nben,Ben,csm,en;it\n");
        Files.writeString(folder.resolve("assumptions.yaml"), "as_of: 2027-01-01\ncurrency: USD\n");
    }

    @Test
    void saysWhatToMoveWhyAndWhatItChanges() {
        Run run = assign("--moves", "2");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains(
                        "2 moves save $",
                        "takes overload off Ada (",
                        "Accounts that need an owner in any case",
                        "Orion");
    }

    /** Without the budget more moves would pay, so "no other pays" alone would not be true. */
    @Test
    void saysWhoseBookMayNotChangeMore() {
        assertThat(assign("--moves", "2", "--set", "moves_per_person=1").out().replaceAll("\\s+", " "))
                .contains(
                        "1 move saves $",
                        "; no other pays while one book gives and takes at most 1 account (moves_per_person), as that of Ada and Ben does.");
    }

    @Test
    void saysThatNoAccountIsToBeGivenWhereNoneHasOrNeedsAnOwner() throws IOException {
        Files.delete(folder.resolve("team.csv"));
        Files.writeString(folder.resolve("accounts.csv"), "id,name,segment\nA-1,Vega,Small\nA-2,Orion,Small\n");

        assertThat(assign("--set", "minimum_cover=0").out().replaceAll("\\s+", " "))
                .contains("There is no account to give", "Name owners in the account file")
                .doesNotContain("nobody today")
                .doesNotContain("--moves 10")
                .doesNotContain("How far moves go");
    }

    @Test
    void namesTheFullestOfManyWhoAreOverloaded() throws IOException {
        StringBuilder accounts = new StringBuilder("id,name,arr,contract_start,renewal_date,health,owner\n");
        for (int at = 0; at < 75; at++) {
            accounts.append("A-%02d,Account %d,300000,2025-10-01,2027-10-01,80,P%d\n".formatted(at, at, at % 5));
        }
        Files.writeString(folder.resolve("accounts.csv"), accounts);
        Files.delete(folder.resolve("team.csv"));

        assertThat(assign("--moves", "0").out()).contains("5 of 5 people (the fullest P");
    }

    @Test
    void givesTheSameBytesOnAnyNumberOfThreads() {
        assertThat(assign("--format", "json", "--threads", "3").out())
                .isEqualTo(assign("--format", "json", "--threads", "1").out())
                .contains("\"schema\" : \"headroom/assign/1\"");
    }

    @Test
    void writesARowForEachChangeOfOwner() {
        Run run = assign("--format", "csv", "--moves", "3");

        assertThat(run.out())
                .startsWith(
                        "kind,number,account,name,from,to,saves_hours,saves,why,covered_by,covered_until,post\nmove,1,A-")
                .contains("\nplacement,,A-30,Orion,,ben,")
                .hasLineCount(5);
    }

    @Test
    void namesAnOpenPositionAsOneAndWhoCoversUntilItIsFilled() throws IOException {
        Files.writeString(
                folder.resolve("team.csv"),
                "id,name,role,hired,open_position\nada,Ada,csm,,\nreq,EMEA,csm,2027-02-01,yes\n");

        assertThat(assign("--moves", "1", "--set", "starter_days=40").out().replaceAll("\\s+", " "))
                .contains("EMEA (open position, to be filled on 2027-02-01)");
        assertThat(assign("--moves", "1", "--set", "starter_days=40", "--format", "csv")
                        .out())
                .contains(",ada,2027-03-01,\"open position, to be filled on 2027-02-01\"\n");
    }

    @Test
    void namesTheRuleThatLeavesAnAccountAlone() throws IOException {
        Files.writeString(folder.resolve("team.csv"), "id,name,role,languages\nada,Ada,csm,en\nben,Ben,csm,en\n");

        Run run = assign();

        assertThat(run.code()).isEqualTo(ExitCode.NO_PLAN);
        assertThat(run.out()).contains("Nobody may take 1 account", "does not speak it: Ada and Ben");
    }

    @Test
    void obeysTheRulesOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), "freezes: [{when: \"account.arr > 0\", why: merger}]\n");

        assertThat(assign().out()).contains("No move pays").contains("15 are frozen by rules");
    }

    @Test
    void callsPeopleByNumberWhereAskedTo() {
        assertThat(assign("--no-names").out()).contains("Person 01").doesNotContain("Ada", "Ben");
        assertThat(assign("--no-names", "--format", "json").out()).doesNotContain("ada", "Ada");
    }

    @Test
    void saysWhoCouldOwnAnAccountAndWhyNotSomebody() {
        assertThat(assign("--explain", "Orion").out())
                .contains("Orion: today nobody, proposed Ben", "Who could own it", "as proposed", "costs $");
        assertThat(assign("--explain", "a-30", "--why-not", "ada").out())
                .contains("Ada instead costs $", "puts overload on Ada (");
        assertThat(assign("--explain", "Orion", "--format", "csv").out())
                .startsWith("account,person,may,saves_hours,saves,rules\nA-30,ben,yes,0.000000,0.00,\nA-30,ada,yes,-");
        assertThat(assign("--explain", "Nothing").err()).contains("--explain Nothing: no account is called so.");
        assertThat(assign("--explain", "Orion", "--why-not", "Zoe").err())
                .contains("--why-not Zoe: nobody of this role");
        assertThat(assign("--why-not", "Ada").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    /** Bilal stands at 108 % and Astrid at 98 %; one account more would make it 111 %. */
    @Test
    void overloadsNobodyToSpareAnotherAFewHours() {
        Path portfolios = Path.of("../examples/portfolios");

        Run run = Shell.PIPE.run("assign", "--company", portfolios.toString(), "--moves", "5");

        assertThat(run.out()).contains("No move pays");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(assign("--moves", "-1").err()).contains("--moves is between 0 and 10000, but was -1");
        assertThat(assign("--effort", "0").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(assign("--role", "nurse").err()).contains("--role nurse: the blueprint knows no such role");
    }

    /** With little effort, which is plenty here. */
    private Run assign(String... more) {
        List<String> all = new ArrayList<>(List.of("assign", "--company", folder.toString()));
        if (!List.of(more).contains("--effort")) {
            all.addAll(List.of("--effort", "5"));
        }
        all.addAll(List.of(more));
        return Shell.PIPE.run(all.toArray(String[]::new));
    }
}
