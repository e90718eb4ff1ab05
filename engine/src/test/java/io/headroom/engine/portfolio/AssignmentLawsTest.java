package io.headroom.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentRequest;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.model.portfolio.AssignmentResult.Verdict;
import io.headroom.engine.proof.AssignmentProof;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Laws that hold for every assignment problem. Each seed makes another one, small enough for all its assignments to be tried. */
class AssignmentLawsTest {
    private static final int EFFORT = 20;

    @Property(tries = 15)
    void boundsLieBelowTheBestAndAnswersNotBelow(@ForAll long seed) {
        AssignmentProblem problem = Problems.randomGap(seed, 3, 7);

        assertThat(AssignmentProof.faultsByTryingAll(problem, solved(problem, 1)))
                .isEmpty();
    }

    @Property(tries = 15)
    void theyDoWithSparseArcsSeveralResourcesAndLoadsThatCost(@ForAll long seed) {
        AssignmentProblem problem = Problems.randomGeneral(seed);

        assertThat(AssignmentProof.faultsByTryingAll(problem, solved(problem, 1)))
                .isEmpty();
    }

    @Tag("slow")
    @Property(tries = 300)
    void boundsLieBelowTheBestAndAnswersNotBelowLong(@ForAll long seed) {
        boundsLieBelowTheBestAndAnswersNotBelow(seed);
        theyDoWithSparseArcsSeveralResourcesAndLoadsThatCost(seed);
    }

    @Property(tries = 8)
    void theNumberOfThreadsNeverMatters(@ForAll long seed) {
        AssignmentProblem problem = Problems.randomGap(seed, 5, 25);

        assertThat(solved(problem, 2)).isEqualTo(solved(problem, 1)).isEqualTo(solved(problem, 4));
    }

    @Property(tries = 4)
    void norDoesItWhereThereAreSeveralResources(@ForAll long seed) {
        AssignmentProblem problem = Problems.sparse(seed, 12, 150, 4);

        assertThat(solved(problem, 2)).isEqualTo(solved(problem, 1)).isEqualTo(solved(problem, 4));
    }

    @Property(tries = 10)
    void theOrderOfJobsAndAgentsNeverChangesAProvenCost(@ForAll long seed) {
        AssignmentProblem problem = Problems.randomGap(seed, 4, 12);
        AssignmentResult result = solved(problem, 1);
        AssignmentResult other = solved(Problems.reversed(problem), 1);
        Assume.that(result.verdict() == Verdict.OPTIMAL && other.verdict() == Verdict.OPTIMAL);

        assertThat(other.objective()).isEqualTo(result.objective());
    }

    private static AssignmentResult solved(AssignmentProblem problem, int threads) {
        return new AssignmentSolver(threads).solve(new AssignmentRequest(problem, EFFORT, 1));
    }
}
