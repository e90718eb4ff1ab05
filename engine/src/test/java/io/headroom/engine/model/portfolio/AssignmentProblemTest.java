package io.headroom.engine.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three agents; the first job takes the same from the first two of them, the second job from the last two. */
class AssignmentProblemTest {
    private static final AssignmentProblem PROBLEM = AssignmentProblem.among(
                    Collections.nCopies(3, List.of(LoadCost.FREE, LoadCost.FREE)))
            .job(new int[] {0, 1, 2}, new long[3], new long[][] {{4, 4, 5}, {1, 1, 1}})
            .job(new int[] {0, 1, 2}, new long[3], new long[][] {{5, 5, 5}, {2, 3, 3}})
            .build();

    @Test
    void knowsWhatEachJobTakesFromEachAgent() {
        assertThat(sizes(0, 0)).containsExactly(4, 4, 5);
        assertThat(sizes(0, 1)).containsExactly(1, 1, 1);
        assertThat(sizes(1, 0)).containsExactly(5, 5, 5);
        assertThat(sizes(1, 1)).containsExactly(2, 3, 3);
    }

    @Test
    void saysWhereAJobTakesTheSameAsFromTheAgentBefore() {
        assertThat(PROBLEM.takesLikeBefore(0)).isFalse();
        assertThat(PROBLEM.takesLikeBefore(1)).isTrue();
        assertThat(PROBLEM.takesLikeBefore(2)).isFalse();
        assertThat(PROBLEM.takesLikeBefore(3))
                .as("the first agent of another job")
                .isFalse();
        assertThat(PROBLEM.takesLikeBefore(4)).isFalse();
        assertThat(PROBLEM.takesLikeBefore(5)).isTrue();
    }

    private static long[] sizes(int job, int resource) {
        return new long[] {
            PROBLEM.size(PROBLEM.arc(job, 0), resource),
            PROBLEM.size(PROBLEM.arc(job, 1), resource),
            PROBLEM.size(PROBLEM.arc(job, 2), resource)
        };
    }
}
