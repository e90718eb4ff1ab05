package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an empty folder to the report, the way a company goes. */
class RoundTripTest {
    private static final List<String> WRITTEN =
            List.of("assumptions.yaml", "blueprint.yaml", "survey.csv", "team.example.csv");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void putTheAccountsIntoAnInitialisedFolder() throws IOException {
        assertThat(run("init " + folder + " --survey --charter renewal=csm").code())
                .isEqualTo(ExitCode.DONE);
        Files.copy(Path.of("../examples/golden/accounts.csv"), folder.resolve("accounts.csv"));
    }

    @Test
    void initWritesFilesThatCheckHasNothingToObjectTo() {
        assertThat(folder).isDirectoryContaining(file -> WRITTEN.contains(String.valueOf(file.getFileName())));
        JsonNode check = document("check");
        assertThat(check.path("issues"))
                .filteredOn(issue -> !issue.path("severity").asString().equals("notice"))
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.path("file").asString()).isEqualTo("accounts.csv"));
        assertThat(run("check --company " + folder).code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void initOverwritesNothingUnlessForced() throws IOException {
        Files.writeString(folder.resolve("survey.csv"), "mine");
        Run again = run("init " + folder + " --survey");
        assertThat(again.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(again.err()).contains("survey.csv", "--force");
        assertThat(folder.resolve("survey.csv")).hasContent("mine");
        assertThat(run("init " + folder + " --survey --force").code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("survey.csv")).content().startsWith("activity,");
    }

    @Test
    void defaultsThatAreWrittenDownChangeNothing() {
        assertThat(document("plan").path("headcount"))
                .isEqualTo(JsonMapper.builder()
                        .build()
                        .readTree(Companies.GOLDEN.run("plan --format json").out())
                        .path("headcount"));
    }

    @Test
    void aFilledSurveyMovesTheMinutesAndIsNoDefaultAnyMore() throws IOException {
        JsonNode before = document("plan");
        answer("check-in", "60,90,120");
        JsonNode after = document("plan");
        assertThat(assumption(before, "minutes.check-in").path("given").asBoolean())
                .isFalse();
        assertThat(assumption(after, "minutes.check-in").path("value").asString())
                .startsWith("90 minutes");
        assertThat(assumption(after, "minutes.check-in").path("source").asString())
                .containsIgnoringCase("survey");
        assertThat(after.path("answer").path("unrounded").doubleValue())
                .isGreaterThan(before.path("answer").path("unrounded").doubleValue());
    }

    @Test
    void theBridgeFromTheFormerPlanAddsUp() throws IOException {
        Path former = folder.resolve("former.json");
        assertThat(run("plan --company %s --as-of 2026-11-23 --out %s".formatted(folder, former))
                        .code())
                .isEqualTo(ExitCode.DONE);
        answer("check-in", "120,180,240");
        JsonNode plan = document("plan --since " + former);
        java.math.BigDecimal sum = java.math.BigDecimal.ZERO;
        for (JsonNode step : plan.path("bridge").path("steps")) {
            sum = sum.add(step.path("people").decimalValue());
        }
        assertThat(plan.path("bridge").path("steps"))
                .extracting(step -> step.path("label").asString())
                .containsExactly("volume", "mix", "effort", "capacity", "rounding");
        assertThat(plan.path("bridge").path("to").intValue())
                .isEqualTo(plan.path("answer").path("required").intValue());
        assertThat(sum)
                .isPositive()
                .isEqualByComparingTo(plan.path("bridge")
                        .path("to")
                        .decimalValue()
                        .subtract(plan.path("bridge").path("from").decimalValue()));
        assertThat(run("plan --company %s --as-of 2026-11-23 --since %s".formatted(folder, former))
                        .out())
                .contains("Since the former plan", "Together");
    }

    @Test
    void aPersonIsFoundByKeyAndByName() {
        assertThat(Shell.PIPE
                        .run("plan", "--company", folder.toString(), "--as-of", "2026-11-23", "--person", "Ada Lee")
                        .out())
                .isEqualTo(Companies.GOLDEN.run("plan --person ada-lee").out())
                .contains("What takes the hours", "The largest accounts");
    }

    @Tag("slow")
    @Test
    void everyAddressThatAPlanOrADemandNamesOpens() {
        JsonNode plan = document("plan");
        List<String> addresses = new ArrayList<>();
        addresses(plan, addresses);
        String month = plan.path("answer").path("month").asString();
        plan.path("people")
                .forEach(person -> Stream.of("person/", "capacity/")
                        .forEach(kind -> addresses.add(kind + person.path("id").asString() + "/" + month)));
        document("demand").path("accounts").forEach(account -> {
            if (addresses.size() < 120) {
                addresses.add("account/" + account.path("id").asString() + "/" + month);
            }
        });
        assertThat(addresses).hasSizeGreaterThan(60);
        for (String address : addresses) {
            JsonNode line = document("explain " + address);
            assertThat(line.path("address").asString()).isEqualTo(address);
            assertThat(line.path("lines").size() > 0
                            || line.path("how").asString().equals("given"))
                    .isTrue();
        }
    }

    @Test
    void theReportIsWrittenWholeAndAlikeOnAnyNumberOfThreads() throws IOException {
        Path one = folder.resolve("one.html");
        Path two = folder.resolve("two.html");
        assertThat(run("report --company %s --as-of 2026-11-23 --threads 1 --out %s".formatted(folder, one))
                        .code())
                .isEqualTo(ExitCode.DONE);
        run("report --company %s --as-of 2026-11-23 --threads 2 --out %s".formatted(folder, two));
        assertThat(one).hasSameTextualContentAs(two);
        assertThat(Files.readString(one)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    private void answer(String activity, String minutes) throws IOException {
        Path survey = folder.resolve("survey.csv");
        List<String> rows = Files.readAllLines(survey).stream()
                .map(row -> row.startsWith(activity + ",") ? row.replace(",all,,,,", ",all," + minutes + ",Ada") : row)
                .toList();
        Files.write(survey, rows);
    }

    private static JsonNode assumption(JsonNode plan, String name) {
        for (JsonNode one : plan.path("assumptions")) {
            if (one.path("name").asString().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("There is no assumption " + name + ".");
    }

    private static void addresses(JsonNode node, List<String> found) {
        if (node.has("address")) {
            found.add(node.path("address").asString());
        }
        node.forEach(below -> addresses(below, found));
    }

    private JsonNode document(String command) {
        Run run = run(command + " --company " + folder + " --as-of 2026-11-23 --format json");
        return JsonMapper.builder().build().readTree(run.out());
    }

    private static Run run(String command) {
        return Shell.PIPE.run(command.split(" ", -1));
    }
}
