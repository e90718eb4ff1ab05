package io.headroom.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Holds the floors of the engine, and that it stays a pure function of its request.
 *
 * <pre>
 *   third    staffing  portfolio  calibrate  schedule
 *   second   forecast  invest
 *   first    demand ▶ segment  capacity  health  retention
 *   ground   model  explain                                    proof uses the ground only
 * </pre>
 */
class ArchitectureTest {
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.headroom.engine");

    private static final String[] FIRST = packages("demand", "capacity", "segment", "health", "retention");
    private static final String[] SECOND = packages("forecast", "invest");
    private static final String[] THIRD = packages("staffing", "portfolio", "calibrate", "schedule");
    private static final String[] PROOF = packages("proof");

    @Test
    void groundKnowsNothingAbove() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("model", "explain"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(all(FIRST, SECOND, THIRD, PROOF))
                .because("every request and every result stands on the ground, where all floors can meet")
                .check(ENGINE);
    }

    @Test
    void lowerFloorsDoNotKnowHigherOnes() {
        noClasses()
                .that()
                .resideInAnyPackage(FIRST)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(all(SECOND, THIRD))
                .because("hours are made before anybody asks how many people they take")
                .check(ENGINE);
        noClasses()
                .that()
                .resideInAnyPackage(SECOND)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(THIRD)
                .because("the coming months are reckoned before anybody is hired for them")
                .allowEmptyShould(true)
                .check(ENGINE);
    }

    @Test
    void neighboursOnAFloorDoNotKnowEachOther() {
        for (String[] floor : new String[][] {FIRST, SECOND, THIRD}) {
            for (String room : floor) {
                neighbours(room, floor).allowEmptyShould(true).check(ENGINE);
            }
        }
    }

    @Test
    void nobodyKnowsTheProof() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PROOF)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROOF)
                .because("what is verified shares no code with what verifies it")
                .check(ENGINE);
    }

    @Test
    void theProofUsesTheGroundOnly() {
        noClasses()
                .that()
                .resideInAnyPackage(PROOF)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(all(FIRST, SECOND, THIRD))
                .because("a proof that calls what it checks proves nothing")
                .allowEmptyShould(true)
                .check(ENGINE);
    }

    @Test
    void knowsNoFileNoNetworkAndNoFramework() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "do input, output or logging",
                        type -> (type.getPackageName().equals("java.io")
                                        && !type.isEquivalentTo(java.io.Serializable.class))
                                || type.getPackageName().startsWith("java.nio.file")
                                || type.getPackageName().startsWith("java.net")
                                || type.getPackageName().startsWith("java.util.logging")))
                .because("records go in and records come out; files belong to the formats")
                .check(ENGINE);
    }

    @Test
    void readsNoClockAndNoSettingOfTheMachine() {
        clockless().check(ENGINE);
    }

    @Test
    void drawsNoRandomNumberThatNoSeedFixes() {
        neverCalls(
                        "random numbers without a seed",
                        Map.of(
                                "java.lang.Math", Set.of("random"),
                                "java.util.UUID", Set.of("randomUUID"),
                                "java.util.concurrent.ThreadLocalRandom", Set.of("current"),
                                "java.security.SecureRandom", Set.of("<init>"),
                                "java.util.Random", Set.of("<init>"),
                                "java.util.Collections", Set.of("shuffle")))
                .because("the same request gives the same plan, from our own generator")
                .check(ENGINE);
    }

    @Test
    void addsInOneOrderAndWithOneMathematics() {
        neverCalls(
                        "parallel streams",
                        Map.of(
                                "java.util.Collection", Set.of("parallelStream"),
                                "java.util.List", Set.of("parallelStream"),
                                "java.util.Set", Set.of("parallelStream"),
                                "java.util.stream.Stream", Set.of("parallel"),
                                "java.util.stream.IntStream", Set.of("parallel"),
                                "java.util.stream.LongStream", Set.of("parallel"),
                                "java.util.stream.DoubleStream", Set.of("parallel"),
                                "java.util.Arrays", Set.of("parallelPrefix", "parallelSetAll", "parallelSort")))
                .because("a sum of floating numbers depends on its order")
                .check(ENGINE);
        neverCalls(
                        "mathematics that differs between machines",
                        Map.of("java.lang.Math", Set.of("log", "log10", "log1p", "exp", "expm1", "pow", "cbrt")))
                .because("StrictMath gives the same bits everywhere")
                .check(ENGINE);
    }

    /** Shows that a rule which was broken would be noticed. */
    @Test
    void noticesAClassThatReadsTheClock() {
        JavaClasses culprit = new ClassFileImporter().importClasses(ReadsTheClock.class);

        assertThatThrownBy(() -> clockless().check(culprit))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LocalDate.now");
    }

    static final class ReadsTheClock {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    private static ArchRule clockless() {
        return neverCalls(
                        "the clock, the time zone or the locale of the machine",
                        Map.ofEntries(
                                Map.entry("java.time.LocalDate", Set.of("now")),
                                Map.entry("java.time.LocalDateTime", Set.of("now")),
                                Map.entry("java.time.LocalTime", Set.of("now")),
                                Map.entry("java.time.YearMonth", Set.of("now")),
                                Map.entry("java.time.Year", Set.of("now")),
                                Map.entry("java.time.ZonedDateTime", Set.of("now")),
                                Map.entry("java.time.OffsetDateTime", Set.of("now")),
                                Map.entry("java.time.Instant", Set.of("now")),
                                Map.entry("java.time.Clock", Set.of("systemDefaultZone", "systemUTC", "system")),
                                Map.entry("java.time.ZoneId", Set.of("systemDefault")),
                                Map.entry("java.util.Locale", Set.of("getDefault")),
                                Map.entry("java.util.TimeZone", Set.of("getDefault")),
                                Map.entry("java.util.Date", Set.of("<init>")),
                                Map.entry(
                                        "java.lang.System",
                                        Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty"))))
                .because("today is a date in the request");
    }

    /** Demand is the one that asks a neighbour: which segment an account is in decides what work it asks for. */
    private static ArchRule neighbours(String room, String[] floor) {
        String[] others = Arrays.stream(floor)
                .filter(other -> !other.equals(room))
                .filter(other -> !(room.contains(".demand..") && other.contains(".segment..")))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("what two of them need is made once, on a floor below");
    }

    private static ArchRule neverCalls(String what, Map<String, Set<String>> methods) {
        return noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                        what,
                        access -> methods.getOrDefault(access.getTargetOwner().getName(), Set.of())
                                .contains(access.getTarget().getName())));
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names)
                .map(name -> "io.headroom.engine." + name + "..")
                .toArray(String[]::new);
    }

    private static String[] all(String[]... floors) {
        return Arrays.stream(floors).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
