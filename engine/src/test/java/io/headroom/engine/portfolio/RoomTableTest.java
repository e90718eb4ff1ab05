package io.headroom.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.proof.AssignmentProof;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The table that the proofs of the solver are measured by is itself measured by trying all assignments. */
class RoomTableTest {
    @Property(tries = 50)
    void knowsTheLeastCost(@ForAll long seed) {
        AssignmentProblem problem = Problems.tightGap(seed, 3, 7);
        RoomTable table = new RoomTable(problem);

        assertThat(table.least()).isEqualTo(AssignmentProof.least(problem).orElse(RoomTable.NEVER));
    }

    @Property(tries = 50)
    void knowsTheLeastCostWithAJobAtAnAgent(@ForAll long seed) {
        AssignmentProblem problem = Problems.tightGap(seed, 3, 6);
        RoomTable table = new RoomTable(problem);

        for (int agent = 0; agent < 3; agent++) {
            long least =
                    AssignmentProof.least(Problems.withJobAt(problem, 2, agent)).orElse(RoomTable.NEVER);
            assertThat(table.least(2, problem.arc(2, agent))).isEqualTo(least);
        }
    }
}
