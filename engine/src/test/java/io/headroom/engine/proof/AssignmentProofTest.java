package io.headroom.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.AssignmentResult.Overload;
import io.headroom.engine.model.portfolio.AssignmentResult.Verdict;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.LoadCost.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two jobs of size 3; the first agent has room for 5 and pays 2 a unit from 2 on, the second has room for 4; the second job costs 10 with the first agent and may go nowhere else. */
class AssignmentProofTest {
    private static final AssignmentProblem PROBLEM = AssignmentProblem.among(List.of(
                    List.of(new LoadCost(List.of(new Piece(2, 2)), 5)), List.of(LoadCost.wall(4))))
            .job(new int[] {0, 1}, new long[] {1, 7}, new long[][] {{3, 3}})
            .job(new int[] {0}, new long[] {10}, new long[][] {{3}})
            .build();

    @Test
    void findsNothingWrongWithTheBest() {
        assertThat(AssignmentProof.faultsByTryingAll(PROBLEM, result(Verdict.OPTIMAL, 19, 19, 1, 0)))
                .isEmpty();
    }

    @Test
    void addsUpTheCostItself() {
        assertThat(AssignmentProof.faults(PROBLEM, result(Verdict.FEASIBLE, 20, 10, 1, 0)))
                .containsExactly("The result says a cost of 20, but pairs and loads make 19.");
    }

    @Test
    void noticesAnAgentWhoMayNotDoAJob() {
        assertThat(AssignmentProof.faults(PROBLEM, result(Verdict.FEASIBLE, 7, 0, 1, 1)))
                .contains("Job 1 is done by agent 1, who may not do it.");
    }

    @Test
    void noticesALoadThatIsNotNamed() {
        assertThat(AssignmentProof.faults(PROBLEM, result(Verdict.FEASIBLE, 19, 10, 0, 0)))
                .anyMatch(fault -> fault.contains("lie above their limits") && fault.contains("load=6"));
    }

    @Test
    void acceptsALoadThatIsNamed() {
        AssignmentResult result =
                new AssignmentResult(Verdict.NOT_FOUND, 19, 10, List.of(0, 0), List.of(new Overload(0, 0, 6, 5)));

        assertThat(AssignmentProof.faults(PROBLEM, result)).isEmpty();
    }

    @Test
    void noticesAJobWithoutAnAgent() {
        assertThat(AssignmentProof.faults(PROBLEM, result(Verdict.FEASIBLE, 7, 0, 1)))
                .containsExactly("1 jobs have an agent, but there are 2 jobs.");
    }

    @Test
    void noticesABoundThatIsTooHigh() {
        AssignmentResult result =
                new AssignmentResult(Verdict.NOT_FOUND, 19, 20, List.of(0, 0), List.of(new Overload(0, 0, 6, 5)));

        assertThat(AssignmentProof.faultsByTryingAll(PROBLEM, result))
                .containsExactly("The bound is 20, but an assignment costs 19.");
    }

    @Test
    void noticesThatSomethingFitsAfterAll() {
        AssignmentResult result =
                new AssignmentResult(Verdict.IMPOSSIBLE, 19, 20, List.of(0, 0), List.of(new Overload(0, 0, 6, 5)));

        assertThat(AssignmentProof.faultsByTryingAll(PROBLEM, result))
                .containsExactly("An assignment of cost 19 keeps the limits.");
    }

    private static AssignmentResult result(Verdict verdict, long objective, long bound, Integer... agents) {
        return new AssignmentResult(verdict, objective, bound, List.of(agents), List.of());
    }
}
