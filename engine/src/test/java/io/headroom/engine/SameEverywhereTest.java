package io.headroom.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.headroom.engine.model.InOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that the same request gives the same bytes at every start of Java, in every country. */
class SameEverywhereTest {
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.headroom.engine");

    /** A conversion that writes digits or capitals as the machine's country does. */
    private static final Pattern OF_A_COUNTRY = Pattern.compile("\"[^\"\n]*%[-#+0,(]*\\d*(\\.\\d+)?[deEfgGaASXCBHtT]");

    @Test
    void goesThroughSetsAndMapsInTheOrderOfTheirKeys() {
        noClasses()
                .that()
                .areNotAssignableTo(InOrder.class)
                .should()
                .accessTargetWhere(targets(
                        "copies whose order changes from one start of Java to the next",
                        Set.of(
                                "java.util.Set.copyOf(java.util.Collection)",
                                "java.util.Map.copyOf(java.util.Map)",
                                "java.util.stream.Collectors.toSet()",
                                "java.util.stream.Collectors.toUnmodifiableSet()")))
                .because("InOrder keeps one order, and with it a plan its bytes")
                .check(ENGINE);
    }

    /** Letters are held by Error Prone, which knows {@code toLowerCase()} without a locale. */
    @Test
    void formatsWithALocale() {
        countryless().check(ENGINE);
    }

    @Test
    void noticesAClassThatWritesAsItsCountryDoes() {
        assertThatThrownBy(() -> countryless().check(new ClassFileImporter().importClasses(WritesEgyptian.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("String.format");
    }

    /** Whole numbers are written with {@code %s}, which every country writes alike; what needs more says {@code Locale.ROOT}. */
    @Test
    void writesNumbersAlikeInEveryCountry() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> wrong = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> numbersOfACountry(text(file)).map(found -> file.getFileName() + ": " + found))
                    .toList();

            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void noticesANumberWrittenAsTheCountryDoes() {
        assertThat(numbersOfACountry("return \"%d of %s\".formatted(one, all);"))
                .hasSize(1);
        assertThat(numbersOfACountry("return \"%,.1f\".formatted(one);")).hasSize(1);
        assertThat(numbersOfACountry("return String.format(Locale.ROOT, \"%.1f\", one);"))
                .isEmpty();
        assertThat(numbersOfACountry("return \"25 %, and %s\".formatted(one);")).isEmpty();
    }

    static final class WritesEgyptian {
        String of(int count) {
            return String.format("%d accounts", count);
        }
    }

    private static ArchRule countryless() {
        return noClasses()
                .should()
                .accessTargetWhere(targets(
                        "texts as the machine's country writes them",
                        Set.of("java.lang.String.format(java.lang.String, [Ljava.lang.Object;)")))
                .because("a plan reads the same in Istanbul and in Cairo");
    }

    private static DescribedPredicate<JavaAccess<?>> targets(String what, Set<String> methods) {
        return DescribedPredicate.describe(
                what, access -> methods.contains(access.getTarget().getFullName()));
    }

    /** The first such number of each statement. */
    private static Stream<String> numbersOfACountry(String source) {
        return Arrays.stream(source.split(";\\s*\n"))
                .filter(statement -> !statement.contains("Locale.ROOT"))
                .map(OF_A_COUNTRY::matcher)
                .filter(Matcher::find)
                .map(Matcher::group);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
