package io.headroom.formats.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentRequest;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.AssignmentResult.Verdict;
import io.headroom.engine.portfolio.AssignmentSolver;
import io.headroom.engine.proof.AssignmentProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public instances with the best cost that is known, and how far above it a small effort may end. The table of all of them is made by {@code bench/run solve}. */
@Tag("slow")
class PublicInstancesTest {
    private static final Path FOLDER = Path.of("../../shared/data/gap");

    @ParameterizedTest
    @CsvSource({
        "a05100, 1698, 0",
        "b05100, 1843, 0",
        "c05100, 1931, 0",
        "c20100, 1243, 0",
        "d05100, 6353, 10",
        "e05100, 12681, 0",
        "e20100, 8436, 10",
        "d10200, 12430, 50",
        "c10200, 2806, 3",
        "e10200, 23307, 20"
    })
    void comesCloseToTheBestThatIsKnown(String instance, long best, long above) throws IOException {
        AssignmentResult result = solved(instance, 1_000);

        assertThat(result.objective()).isBetween(best, best + above);
        assertThat(result.bound()).isLessThanOrEqualTo(best);
    }

    @ParameterizedTest
    @CsvSource({"c10100, 1402", "c20200, 2391", "d05100, 6353", "e10200, 23307", "e20100, 8436"})
    void provesTheLeastCost(String instance, long least) throws IOException {
        AssignmentResult result = solved(instance, 15_000);

        assertThat(result.objective()).isEqualTo(least);
        assertThat(result.verdict()).isEqualTo(Verdict.OPTIMAL);
    }

    private static AssignmentResult solved(String instance, long effort) throws IOException {
        Path file = FOLDER.resolve(instance);
        assumeTrue(Files.exists(file), "There is no " + file + " here.");
        AssignmentProblem problem = new GapReader(file, instance).read().value().orElseThrow();
        AssignmentResult result = new AssignmentSolver(2).solve(new AssignmentRequest(problem, effort, 1));
        assertThat(AssignmentProof.faults(problem, result)).isEmpty();
        return result;
    }
}
