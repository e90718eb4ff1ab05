package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same input gives the same bytes, whatever the machine, its language, its threads, its Java, and the order of the rows. */
class SameBytesTest {
    private static final Path ACCOUNTS = Path.of("../examples/golden/accounts.csv");

    static Stream<String> answers() {
        return Stream.of("check", "demand", "plan", "explain")
                .flatMap(command -> Stream.of("table", "json", "csv").map(format -> command + " --format " + format));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void oneThreadAndTwoGiveTheSame(String answer) {
        assertSameOnTwoThreads(Companies.GOLDEN, answer);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("answers")
    void oneThreadAndTwoGiveTheSameForALargerCompany(String answer) {
        assertSameOnTwoThreads(Companies.DEMO, answer);
    }

    private static void assertSameOnTwoThreads(Companies company, String answer) {
        assertThat(company.run(answer + " --threads 2").out())
                .isNotEmpty()
                .isEqualTo(company.run(answer + " --threads 1").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE"})
    void theLanguageOfTheMachineChangesNothing(String language) {
        Locale usual = Locale.getDefault();
        List<String> commands = List.of("plan", "demand", "check", "explain", "plan --person ada-lee");
        List<String> here = outs(commands);
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(outs(commands)).isEqualTo(here);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTheRowsChangesNothingButTheirNumbers(long seed, @TempDir Path folder) throws IOException {
        Path shuffled = folder.resolve("accounts.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(ACCOUNTS));
        Collections.shuffle(rows.subList(1, rows.size()), new Random(seed));
        Files.write(shuffled, rows);
        assertThat(of(shuffled, "table")).isEqualTo(of(ACCOUNTS, "table"));
        assertThat(of(shuffled, "csv")).isEqualTo(of(ACCOUNTS, "csv"));
        assertThat(withoutPlaces(of(shuffled, "json"))).isEqualTo(withoutPlaces(of(ACCOUNTS, "json")));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "plan --format table, tr, TR",
        "plan --format json, de, DE",
        "plan --format csv, en, US",
        "plan --format table, ar, EG",
        "demand --format csv, tr, TR",
        "check --format json, ar, EG",
        "explain --format json, de, DE"
    })
    void anotherJavaGivesTheSame(String answer, String language, String country) throws Exception {
        Optional<Path> java = otherJava();
        assumeTrue(java.isPresent(), "There is only one Java here, so the answers of two were not compared.");
        assertThat(spawned(java.orElseThrow(), language, country, answer))
                .isEqualTo(Companies.GOLDEN.run(answer).out());
    }

    private static String of(Path accounts, String format) {
        return Shell.PIPE
                .run("plan", "--accounts", accounts.toString(), "--as-of", "2026-11-23", "--format", format)
                .out();
    }

    private static List<String> outs(List<String> commands) {
        return commands.stream()
                .flatMap(command -> Stream.of("table", "json", "csv")
                        .map(format -> Companies.GOLDEN.in(Shell.PIPE, command + " --format " + format)))
                .map(run -> run.out() + run.err())
                .toList();
    }

    /** A plan's document without what says where in the file something stands: the hash, line numbers, and an example taken from a line. */
    private static JsonNode withoutPlaces(String document) {
        ObjectNode whole = (ObjectNode) JsonMapper.builder().build().readTree(document);
        ((ObjectNode) whole.path("understood")).remove("inputs");
        List<String> issues = new ArrayList<>();
        whole.path("issues")
                .forEach(issue -> issues.add(issue.path("column").asString()
                        + issue.path("severity").asString()
                        + issue.path("expected").asString().replaceAll("on line [0-9]+|Read as [0-9]+", "")));
        Collections.sort(issues);
        whole.put("issues", issues.toString());
        return whole;
    }

    /** A JDK of another version than this one, in the folder where the launcher looks for them. */
    private static Optional<Path> otherJava() throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("HEADROOM_JVMS", "/usr/lib/jvm"));
        int other = Runtime.version().feature() == 25 ? 17 : 25;
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> jdks = Files.list(folder)) {
            return jdks.sorted()
                    .filter(jdk -> version(jdk).startsWith("JAVA_VERSION=\"" + other))
                    .map(jdk -> jdk.resolve("bin").resolve("java"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    private static String version(Path jdk) {
        try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .orElse("");
        } catch (IOException noJdk) {
            return "";
        }
    }

    private static String spawned(Path java, String language, String country, String answer) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=Pacific/Kiritimati",
                "-cp",
                System.getProperty("java.class.path", ""),
                "io.headroom.cli.Main"));
        command.addAll(List.of(answer.split(" ", -1)));
        command.addAll(List.of("--accounts", ACCOUNTS.toString(), "--as-of", "2026-11-23"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("COLUMNS", "100");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
