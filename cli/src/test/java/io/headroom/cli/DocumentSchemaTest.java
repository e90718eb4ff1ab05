package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.headroom.cli.Shell.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every document that a command prints is as its published schema says, and as the design asks. */
class DocumentSchemaTest {
    private static final Path FOLDER = Path.of("..", "docs", "schema");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    static Stream<Arguments> answers() {
        return everywhere("check check", "demand demand", "plan plan", "explain explain", "assign assign --effort 20");
    }

    static Stream<Arguments> answersWithOptions() {
        return everywhere(
                "demand demand --by account",
                "demand demand --by activity",
                "demand demand --by stage",
                "demand demand --by person",
                "plan plan --no-names",
                "plan plan --months 60",
                "plan plan --new-customers 6 --set effort_scale=2.5",
                "plan plan --without cover,rounding",
                "plan plan --people 0",
                "explain explain cost --depth 1");
    }

    private static Stream<Arguments> everywhere(String... answers) {
        return Stream.of(Companies.values())
                .flatMap(company -> Stream.of(answers).map(answer -> Arguments.of(company, answer)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyDocumentFitsItsSchema(Companies company, String answer) {
        int space = answer.indexOf(' ');
        assertFits(answer.substring(0, space), company.run(answer.substring(space + 1) + " --format json"));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("answersWithOptions")
    void everyDocumentFitsItsSchemaWhateverTheOptions(Companies company, String answer) {
        everyDocumentFitsItsSchema(company, answer);
    }

    @ParameterizedTest
    @CsvSource({"GOLDEN, ada-lee", "DEMO, cleo"})
    void aHandOverFitsItsSchema(Companies company, String person) {
        assertFits("hand-over", company.run("assign --leaves " + person + " --format json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --why-not dev", " --no-names"})
    void whoCouldOwnAnAccountFitsItsSchema(String more) {
        assertFits(
                "candidates", Companies.DEMO.run("assign --effort 5 --moves 1 --explain A-0300 --format json" + more));
    }

    @ParameterizedTest
    @CsvSource({"GOLDEN, ada-lee", "DEMO, cleo", "THREE_ACCOUNTS, ada"})
    void aPersonsDocumentFitsItsSchema(Companies company, String person) {
        assertFits("person", company.run("plan --person " + person + " --format json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 1  4  2  2", "2 2  1 1  5 3  7 7  7 7  7 5", "1 1  4  3  2"})
    void anAnswerToAnInstanceFitsItsSchema(String instance, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("instance");
        Files.writeString(file, instance);

        assertFits("solve", Shell.PIPE.run("solve", file.toString(), "--format", "json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000", "100000000"})
    void aPlanWithABudgetAndAFormerPlanFitsItsSchema(String budget, @TempDir Path folder) throws IOException {
        Path assumptions = Files.writeString(folder.resolve("a.yaml"), "budget: {amount: %s}\n".formatted(budget));
        Path former = folder.resolve("former.json");
        assertThat(Companies.GOLDEN.run("plan --months 3 --out " + former).code())
                .isEqualTo(ExitCode.DONE);
        assertFits(
                "plan",
                Companies.GOLDEN.run("plan --since %s --assumptions %s --format json".formatted(former, assumptions)));
    }

    @Test
    void aCheckBesideAFormerExportFitsItsSchema() {
        assertFits(
                "check",
                Shell.PIPE.run(
                        "check",
                        "--accounts",
                        "../examples/month-later/november.csv",
                        "--since",
                        "../examples/month-later/october.csv",
                        "--format",
                        "json"));
    }

    @ParameterizedTest
    @CsvSource({
        "check, check, /files/0",
        "check, check --since ../examples/month-later/october.csv, /changes",
        "check, check --since ../examples/month-later/october.csv, /changes/counts/0",
        "check, check --since ../examples/month-later/october.csv, /changes/accounts/0",
        "demand, demand, ''",
        "demand, demand, /accounts/0",
        "demand, demand, /others/0",
        "demand, demand, /roles/0",
        "demand, demand, /groups/0",
        "explain, explain, ''",
        "explain, explain, /lines/0/lines/0",
        "person, plan --person ada-lee, ''",
        "person, plan --person ada-lee, /person/relief",
        "person, plan --person ada-lee, /activities/0",
        "plan, plan, ''",
        "plan, plan, /understood",
        "plan, plan, /capacityFirst/0",
        "plan, plan, /answer",
        "plan, plan, /headcount/0",
        "plan, plan, /headcount/0/steps/0",
        "plan, plan, /headcount/0/range",
        "plan, plan, /headcount/0/cover",
        "plan, plan, /headcount/0/cover/queue",
        "plan, plan, /segments/0",
        "plan, plan, /people/0",
        "plan, plan, /unowned",
        "plan, plan, /cost",
        "plan, plan, /cost/lines/0",
        "plan, plan, /sensitivity/0/low",
        "plan, plan, /benchmarks/0/people",
        "plan, plan, /assumptions/0",
        "plan, plan, /charter/0",
        "plan, plan, /unproven",
        "plan, plan, /actions/0",
        "plan, plan, /actions/1",
        "plan, plan, /totals/pools/0",
        "plan, plan, /issues/0"
    })
    void aKeyMoreOrLessIsNoticed(String name, String command, String place) {
        JsonNode whole = document(Companies.GOLDEN.run(command + " --format json"));
        ObjectNode part = (ObjectNode) whole.at(place);
        assertThat(part.size()).as("keys at %s", place).isPositive();
        part.put("surplus", 1);
        assertThat(schema(name).validate(whole)).as("%s with a key more", place).isNotEmpty();
        part.remove("surplus");
        assertThat(schema(name).validate(whole)).as("%s as it was", place).isEmpty();
        for (String key : List.copyOf(part.propertyNames())) {
            ObjectNode less = part.deepCopy();
            less.remove(key);
            assertThat(schema(name).validate(with(whole, place, less)))
                    .as("%s without %s", place, key)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "check, check, files/0: file rows accepted rejected",
        "check, check, issues/0: file line column value expected severity",
        "demand, demand, ': months accounts roles total'",
        "demand, demand, accounts/0: id segment serviceLevel hours total",
        "demand, demand, roles/0: role hours",
        "plan, plan, ': asOf months understood capacityFirst headcount segments people cost sensitivity benchmarks assumptions issues'",
        "plan, plan, headcount/0: pool role month rawHours levelledHours quantileHours directHoursPerPerson required available steps",
        "plan, plan, headcount/0/steps/0: label people money",
        "plan, plan, segments/0: segment pool month hours accounts peopleShare accountsPerPerson revenuePerPerson",
        "plan, plan, people/0: id role capacity demand utilisation band flags",
        "plan, plan, cost: total shareOfRevenue scope currency",
        "plan, plan, benchmarks/0: id people ours source date grade why",
        "plan, plan, assumptions/0: name value source effect",
        "plan, plan, issues/0: file line column value expected severity",
        "explain, explain, ': address label value unit how lines'"
    })
    void everyKeyThatTheDesignAsksForIsThere(String name, String command, String asked) {
        JsonNode whole = document(Companies.GOLDEN.run(command + " --format json"));
        assertThat(whole.propertyNames().iterator().next()).isEqualTo("schema");
        assertThat(whole.path("schema").asString()).isEqualTo("headroom/" + name + "/1");
        String place = asked.substring(0, asked.indexOf(':')).strip();
        String[] keys = asked.substring(asked.indexOf(':') + 1).strip().split(" ", -1);
        assertThat(whole.at(place.isEmpty() ? "" : "/" + place).propertyNames()).contains(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "demand", "explain", "person", "plan"})
    void everyKeyIsDescribedAndNoObjectIsOpen(String name) throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        look(JSON.readTree(Files.readString(file(name))), name, wrong);
        assertThat(wrong).isEmpty();
    }

    private static void look(JsonNode node, String place, Map<String, String> wrong) {
        if (node instanceof ArrayNode list) {
            list.forEach(one -> look(one, place, wrong));
            return;
        }
        JsonNode properties = node.path("properties");
        if (properties.isObject()) {
            if (!node.path("additionalProperties").isBoolean()
                    || node.path("required").size() != properties.size()) {
                wrong.put(place, "takes other keys, or not all of its own");
            }
            properties.properties().forEach(key -> {
                if (key.getValue().path("description").asString("").isBlank()) {
                    wrong.put(place + "/" + key.getKey(), "is not described");
                }
            });
        }
        node.properties().forEach(below -> look(below.getValue(), place + "/" + below.getKey(), wrong));
    }

    private static JsonNode with(JsonNode whole, String place, ObjectNode part) {
        if (place.isEmpty()) {
            return part;
        }
        JsonNode copy = whole.deepCopy();
        ObjectNode there = (ObjectNode) copy.at(place);
        there.removeAll();
        there.setAll(part);
        return copy;
    }

    private static void assertFits(String name, Run run) {
        assertThat(run.err()).doesNotContain("headroom:");
        assertThat(schema(name).validate(document(run))).isEmpty();
    }

    private static JsonNode document(Run run) {
        return JSON.readTree(run.out());
    }

    private static Schema schema(String name) {
        return SCHEMAS.computeIfAbsent(name, key -> {
            try {
                return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(file(key)));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        });
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".schema.json");
    }
}
