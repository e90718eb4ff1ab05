package io.headroom.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.headroom.engine.model.Share;
import org.junit.jupiter.api.Test;

/**
 * Holds the arrows between the modules, which run downward only.
 *
 * <pre>
 *   cli  ▶  formats  report  store  ▶  engine
 * </pre>
 */
class ArchitectureTest {
    private static final JavaClasses HEADROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.headroom");

    @Test
    void theEngineKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("io.headroom.engine..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "io.headroom.engine..",
                        "java..",
                        "org.jspecify..",
                        "org.apache.commons.statistics..",
                        "org.apache.commons.rng..",
                        "org.apache.commons.numbers..")
                .because("it is a library that runs anywhere, inside a cluster too")
                .check(HEADROOM);
    }

    @Test
    void formatsReportAndStoreDoNotKnowEachOther() {
        strangers("formats", "report", "store").check(HEADROOM);
        strangers("report", "formats", "store").check(HEADROOM);
        strangers("store", "formats", "report").check(HEADROOM);
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        nobodyKnows("cli").check(HEADROOM);
    }

    /** Shows that a rule which was broken would be noticed. */
    @Test
    void noticesAClassThatKnowsWhatItMayNot() {
        JavaClasses culprit = new ClassFileImporter().importClasses(KnowsTheEngine.class, Share.class);

        assertThatThrownBy(() -> nobodyKnows("engine").check(culprit))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("KnowsTheEngine");
    }

    record KnowsTheEngine(Share share) {}

    private static ArchRule nobodyKnows(String module) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(inside(module))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside(module))
                .because("what one way of using Headroom can do, every other must be able to do");
    }

    private static ArchRule strangers(String module, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(inside(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside(others[0]), inside(others[1]))
                .because("they meet in the engine's records")
                .allowEmptyShould(true);
    }

    private static String inside(String module) {
        return "io.headroom." + module + "..";
    }
}
