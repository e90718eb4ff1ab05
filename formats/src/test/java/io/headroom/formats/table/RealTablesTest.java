package io.headroom.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.headroom.formats.Read;
import io.headroom.formats.table.Table.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Public files of other people, each with what it must give; the expectations stand in {@code real-tables.txt}. */
class RealTablesTest {
    static final Path DATA = Path.of("../../shared/data");
    private static final Predicate<String> KNOWN = Set.of("Name", "NAME", "Id", "ID", "User")::contains;

    @ParameterizedTest(name = "{0}")
    @MethodSource("expectations")
    void givesWhatItMust(String line) throws IOException {
        List<String> expected =
                Stream.of((line + " ").split(" \\| ", 4)).map(String::strip).toList();
        Read<Table> read = read(expected.get(0));

        if (expected.get(1).equals("refused")) {
            assertThat(read.value()).isEmpty();
            assertThat(read.issues().get(0).line()).isEqualTo(Long.parseLong(expected.get(2)));
            assertThat(read.issues().get(0).expected()).startsWith(expected.get(3));
        } else {
            Table table = read.value().orElseThrow();
            assertThat(table.line()).isEqualTo(Long.parseLong(expected.get(1)));
            assertThat("%s x %s + %s"
                            .formatted(
                                    table.header().size(),
                                    table.rows().size(),
                                    table.misfits().size()))
                    .isEqualTo(expected.get(2));
            assertThat(last(table)).startsWith(expected.get(3));
        }
    }

    @Test
    void noFileIsForgotten() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "the public files are not here");
        List<String> named = expectations()
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .toList();

        for (String folder : named.stream()
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .distinct()
                .toList()) {
            try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
                assertThat(files.map(file -> folder + "/" + file.getFileName())).isSubsetOf(named);
            }
        }
    }

    /** The values that the authors of csv-spectrum give; left out are two whose values are not those of the file beside them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void csvSpectrumIsReadAsItsAuthorsSay(String name) throws IOException {
        Table table = read("csv-spectrum/csvs/" + name + ".csv").value().orElseThrow();
        JsonNode expected =
                new ObjectMapper().readTree(Files.readString(DATA.resolve("csv-spectrum/json/" + name + ".json")));

        assertThat(table.rows()).hasSize(expected.size());
        for (int row = 0; row < expected.size(); row++) {
            for (int column = 0; column < table.header().size(); column++) {
                assertThat(table.rows().get(row).cell(column))
                        .isEqualTo(expected.get(row)
                                .get(table.header().get(column))
                                .stringValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"test_utf16_big.csv", "test_utf16_little.csv"})
    void everyEncodingGivesTheSameRows(String file) throws IOException {
        assertThat(read("csvkit_examples/" + file).value().orElseThrow().rows())
                .isEqualTo(read("csvkit_examples/test_utf8.csv")
                        .value()
                        .orElseThrow()
                        .rows());
    }

    @Test
    void theSheetGivesWhatAnotherProgramMadeOfIt() throws IOException {
        Table sheet = read("csvkit_examples/test.xlsx").value().orElseThrow();
        Table text = read("csvkit_examples/testxlsx_converted.csv").value().orElseThrow();

        assertThat(sheet.rows().subList(0, 2).stream().map(Row::cells))
                .isEqualTo(text.rows().subList(0, 2).stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.equals("True") ? "TRUE" : cell)
                                .toList())
                        .toList());
    }

    private static Stream<String> expectations() throws IOException {
        try (InputStream lines = RealTablesTest.class.getResourceAsStream("real-tables.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }

    private static Read<Table> read(String file) throws IOException {
        assumeTrue(Files.isDirectory(DATA), "the public files are not here");
        return TableReader.read(file, Files.readAllBytes(DATA.resolve(file)), KNOWN);
    }

    private static String last(Table table) {
        if (table.rows().isEmpty()) {
            return "";
        }
        Row row = table.rows().get(table.rows().size() - 1);
        return row.line() + ": "
                + String.join("~", row.cells())
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace('|', '¦');
    }
}
