package io.headroom.formats.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.headroom.formats.Read;
import io.headroom.formats.condition.RuleFuzz;
import io.headroom.formats.intake.AccountsFuzz;
import io.headroom.formats.intake.CompanyFuzz;
import io.headroom.formats.mapping.QueryFuzz;
import io.headroom.formats.table.TableFuzz;
import io.headroom.formats.table.WorkbookFuzz;
import io.headroom.formats.yaml.YamlFuzz;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input that a fuzzer was given to begin with, and every one that it found, keeps the promises of its reader. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");
    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "accounts", AccountsFuzz::fuzzerTestOneInput,
            "company", CompanyFuzz::fuzzerTestOneInput,
            "query", QueryFuzz::fuzzerTestOneInput,
            "rule", RuleFuzz::fuzzerTestOneInput,
            "table", TableFuzz::fuzzerTestOneInput,
            "workbook", WorkbookFuzz::fuzzerTestOneInput,
            "yaml", YamlFuzz::fuzzerTestOneInput);

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("inputs")
    @Timeout(10)
    void everyInputKeepsThePromises(String target, Path input) throws IOException {
        Objects.requireNonNull(TARGETS.get(target)).accept(Files.readAllBytes(input));
    }

    @ParameterizedTest
    @MethodSource("targets")
    @Timeout(10)
    void soDoesNothingAtAll(String target) {
        Objects.requireNonNull(TARGETS.get(target)).accept(new byte[0]);
    }

    @Test
    void everyFolderIsThatOfATarget() {
        assertThat(names(CORPUS)).containsExactlyInAnyOrderElementsOf(TARGETS.keySet());
    }

    @Test
    void aBrokenPromiseIsNoticed() {
        assertThatThrownBy(() -> Promise.valueOrReason(Read.refused(List.of())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Neither a value nor a reason");
    }

    private static Stream<String> targets() {
        return TARGETS.keySet().stream().sorted();
    }

    private static Stream<Arguments> inputs() {
        return targets()
                .flatMap(target -> names(CORPUS.resolve(target)).stream()
                        .map(name -> arguments(target, CORPUS.resolve(target).resolve(name))));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
