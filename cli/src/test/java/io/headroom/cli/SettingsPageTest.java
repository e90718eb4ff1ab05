package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.people.Setting;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The page of settings says what the engine says of each; with {@code -Dpages=write} it is rewritten. */
class SettingsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "settings.md");
    private static final Path SCHEMA = Path.of("..", "docs", "schema", "assumptions.schema.json");
    private static final String END = "<!-- end -->";

    @Test
    void everySettingStandsThereWithMeaningUnitDefaultBoundsAndSource() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int start = 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.startsWith("<!-- written by SettingsPageTest"))
                        .findFirst()
                        .orElseThrow());
        int end = lines.indexOf(END);
        if (System.getProperty("pages", "").equals("write")) {
            Files.write(
                    PAGE,
                    Stream.of(lines.subList(0, start), table(), lines.subList(end, lines.size()))
                            .flatMap(List::stream)
                            .toList());
        } else {
            assertThat(lines.subList(start, end)).isEqualTo(table());
        }
    }

    @Test
    void everyKeyOfTheFileStandsThere() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(SCHEMA))
                        .path("properties")
                        .propertyNames())
                .allSatisfy(key -> assertThat(page).contains("| `" + key + "` |"));
    }

    private static List<String> table() {
        return Stream.concat(
                        Stream.of(
                                "| key | meaning | default | from, to | plausibly | kind | source |",
                                "| --- | --- | --- | --- | --- | --- | --- |"),
                        Stream.of(Setting.values()).map(SettingsPageTest::row))
                .toList();
    }

    private static String row(Setting setting) {
        return "| `%s` | %s | %s %s | %s, %s | %s | %s | %s |"
                .formatted(
                        setting.key(),
                        setting.meaning(),
                        plain(setting.usual()),
                        setting.unit(),
                        plain(setting.least()),
                        plain(setting.most()),
                        setting.low().isPresent()
                                ? "%s to %s"
                                        .formatted(
                                                plain(setting.low().getAsDouble()),
                                                plain(setting.high().orElseThrow()))
                                : "",
                        setting.kind().name().toLowerCase(Locale.ROOT),
                        setting.source());
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
