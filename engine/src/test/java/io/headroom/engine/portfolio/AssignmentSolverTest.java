package io.headroom.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentRequest;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.AssignmentResult.Overload;
import io.headroom.engine.model.portfolio.AssignmentResult.Verdict;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.LoadCost.Piece;
import io.headroom.engine.proof.AssignmentProof;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentSolverTest {
    private static final int[] BOOKS = {
        101, 99, 88, 87, 91, 87, 97, 89, 89, 89, 86, 85, 88, 85, 84, 83, 80, 80, 79, 82, 81
    };

    @Test
    void placesEachJobWhereItIsCheapest() {
        AssignmentResult result =
                solved(Problems.gap(new long[][] {{1, 9}, {9, 1}}, new long[][] {{1, 1}, {1, 1}}, 2, 2));

        assertThat(result.agents()).containsExactly(0, 1);
        assertThat(result.objective()).isEqualTo(2);
        assertThat(result.verdict()).isEqualTo(Verdict.OPTIMAL);
    }

    @Test
    void letsACapacityDecideWhoGoesElsewhere() {
        AssignmentResult result =
                solved(Problems.gap(new long[][] {{1, 1}, {5, 3}}, new long[][] {{1, 1}, {1, 1}}, 1, 2));

        assertThat(result.agents()).containsExactly(0, 1);
        assertThat(result.bound()).isEqualTo(4);
    }

    /** 83 accounts more for 21 books that nobody leaves: the fullest stays at 101, and the coefficient of variation of the books is 3.65 %. */
    @Test
    void fillsTheSmallestBooksFirstWhereBalanceIsAllThatCounts() {
        List<LoadCost> balance =
                Arrays.stream(BOOKS).mapToObj(AssignmentSolverTest::square).toList();

        AssignmentResult result = solved(Problems.equal(83, balance));

        int[] books = BOOKS.clone();
        result.agents().forEach(agent -> books[agent]++);
        assertThat(Arrays.stream(books).max()).hasValue(101);
        assertThat(Arrays.stream(books).min()).hasValue(89);
        double mean = Arrays.stream(books).average().orElseThrow();
        double variance = Arrays.stream(books)
                .mapToDouble(book -> (book - mean) * (book - mean))
                .average()
                .orElseThrow();
        assertThat(100 * Math.sqrt(variance) / mean).isBetween(3.645, 3.655);
        assertThat(result.verdict()).isEqualTo(Verdict.OPTIMAL);
    }

    @Test
    void sharesTwelveThousandEqualAccountsAmongThree() {
        LoadCost beyondAThird = new LoadCost(List.of(new Piece(4_000, 1)), LoadCost.UNLIMITED);

        AssignmentResult result = solved(Problems.equal(12_000, Collections.nCopies(3, beyondAThird)));

        for (int person = 0; person < 3; person++) {
            assertThat(Collections.frequency(result.agents(), person)).isEqualTo(4_000);
        }
        assertThat(result.verdict()).isEqualTo(Verdict.OPTIMAL);
    }

    /** Three people take at most ten accounts each; whoever is left over goes to nobody, the last agent, at a price. */
    @Test
    void leavesTheFewestWithNobody() {
        List<LoadCost> ten = new ArrayList<>(Collections.nCopies(3, LoadCost.wall(10)));
        ten.add(new LoadCost(List.of(new Piece(0, 1_000)), LoadCost.UNLIMITED));

        AssignmentResult result = solved(Problems.equal(1_020, ten));

        assertThat(Collections.frequency(result.agents(), 3)).isEqualTo(990);
        assertThat(result.verdict()).isEqualTo(Verdict.OPTIMAL);
    }

    @Test
    void saysThatNothingFitsAndByHowMuch() {
        AssignmentResult result =
                solved(Problems.gap(new long[][] {{1, 1}, {5, 3}}, new long[][] {{7, 7}, {7, 7}}, 7, 5));

        assertThat(result.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(result.overloads()).containsExactly(new Overload(1, 0, 7, 5));
    }

    /** The first agent may have nothing, and the second pays a million: caring for the limits alone finds what no cheaper draft did. */
    @Test
    void givesTheVerdictOfWhatItHandsOut() {
        LoadCost million = new LoadCost(List.of(new Piece(6, 1_000_000)), LoadCost.UNLIMITED);
        AssignmentProblem problem = AssignmentProblem.among(List.of(
                        List.of(LoadCost.wall(0), LoadCost.FREE, LoadCost.FREE),
                        List.of(LoadCost.wall(2), LoadCost.FREE, million)))
                .job(new int[] {0, 1}, new long[] {2, 0}, new long[][] {{1, 1}, {2, 1}, {6, 7}})
                .build();

        AssignmentResult result = solved(problem);

        assertThat(result.agents()).containsExactly(1);
        assertThat(result.objective()).isEqualTo(1_000_000);
        assertThat(result.verdict()).isIn(Verdict.FEASIBLE, Verdict.OPTIMAL);
    }

    @Test
    void hasNothingToDoWithoutJobs() {
        AssignmentProblem problem =
                AssignmentProblem.among(List.of(List.of(LoadCost.wall(3)))).build();

        AssignmentResult result = solved(problem);

        assertThat(result.agents()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.OPTIMAL);
    }

    @Test
    void keepsAllLimitsOfALargeProblemBeforeAnyEffort() {
        AssignmentProblem problem = Problems.sparse(1, 60, 3_000, 6);

        AssignmentResult result = new AssignmentSolver(1).solve(new AssignmentRequest(problem, 1, 1));

        assertThat(result.verdict()).isEqualTo(Verdict.FEASIBLE);
        assertThat(AssignmentProof.faults(problem, result)).isEmpty();
    }

    @Test
    void comesCloserTheMoreEffortThereIs() {
        AssignmentProblem problem = Problems.sparse(2, 30, 1_000, 6);

        AssignmentResult little = new AssignmentSolver(2).solve(new AssignmentRequest(problem, 1, 1));
        AssignmentResult more = new AssignmentSolver(2).solve(new AssignmentRequest(problem, 300, 1));

        assertThat(more.objective()).isLessThan(little.objective());
        assertThat(more.bound()).isGreaterThanOrEqualTo(little.bound());
        assertThat(AssignmentProof.faults(problem, more)).isEmpty();
    }

    @Test
    void stopsWithWhatThereIs() {
        AssignmentProblem problem = Problems.randomGap(4, 8, 60);

        AssignmentResult result = new AssignmentSolver(2)
                .solve(new AssignmentRequest(problem, Long.MAX_VALUE, 1), () -> true, (objective, bound) -> {});

        assertThat(AssignmentProof.faults(problem, result)).isEmpty();
    }

    @Test
    void tellsOfBetterAssignmentsAsItGoes() {
        AssignmentProblem problem = Problems.randomGap(7, 8, 60);
        List<Long> objectives = new ArrayList<>();

        AssignmentResult result = new AssignmentSolver(1)
                .solve(
                        new AssignmentRequest(problem, 200, 1),
                        () -> false,
                        (objective, bound) -> objective.ifPresent(objectives::add));

        assertThat(objectives).isSortedAccordingTo(Collections.reverseOrder()).endsWith(result.objective());
    }

    @Test
    void refusesAJobThatNobodyMayDo() {
        AssignmentProblem.Builder problem = AssignmentProblem.among(List.of(List.of(LoadCost.FREE)));

        assertThatThrownBy(() -> problem.job(new int[0], new long[0], new long[1][0]))
                .hasMessageContaining("Job 0 needs an agent");
    }

    private static AssignmentResult solved(AssignmentProblem problem) {
        AssignmentResult result = new AssignmentSolver(2).solve(new AssignmentRequest(problem, 200, 1));
        assertThat(AssignmentProof.faults(problem, result)).isEmpty();
        return result;
    }

    /** The square of a book, beyond what it has today. */
    private static LoadCost square(int today) {
        return new LoadCost(
                IntStream.range(0, 84)
                        .mapToObj(more -> new Piece(more, 2L * (today + more) + 1))
                        .toList(),
                LoadCost.UNLIMITED);
    }
}
