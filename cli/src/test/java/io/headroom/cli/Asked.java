package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.cli.Shell.Run;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What commands answer as documents. */
final class Asked {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Asked() {}

    /** The document of a command, whose words stand between single blanks. */
    static JsonNode json(String command) {
        Run run = Shell.PIPE.run((command + " --format json").split(" ", -1));
        assertThat(run.code()).as("%s: %s", command, run.err()).isZero();
        return JSON.readTree(run.out());
    }

    static Stream<JsonNode> those(JsonNode rows, String key, String value) {
        return rows.valueStream().filter(is(key, value));
    }

    static JsonNode only(JsonNode rows, String key, String value) {
        List<JsonNode> found = those(rows, key, value).toList();
        assertThat(found).as("%s %s", key, value).hasSize(1);
        return found.get(0);
    }

    /** The row with most of a number. */
    static JsonNode most(Stream<JsonNode> rows, String key) {
        return rows.max(Comparator.comparingDouble(row -> row.get(key).asDouble()))
                .orElseThrow();
    }

    static double sum(JsonNode numbers) {
        return numbers.valueStream().mapToDouble(JsonNode::asDouble).sum();
    }

    private static Predicate<JsonNode> is(String key, String value) {
        return row -> row.get(key).asString().equals(value);
    }
}
