package io.headroom.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.portfolio.Lane.Found;
import io.headroom.engine.portfolio.Strike.Outcome;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** What is struck out, and what is proven by it, on problems whose least costs are known from a {@link RoomTable}. */
class StrikeTest {
    private static final int MORE = 6;

    @Property(tries = 40)
    void strikesOutNothingThatIsWithinTheTarget(@ForAll long seed) {
        AssignmentProblem problem = Problems.tightGap(seed, 3, 14);
        RoomTable table = new RoomTable(problem);
        Root root = new Root(problem, unlimited());

        for (long target = root.bound(); target < Math.min(root.bound() + MORE, root.dearest()); target++) {
            Columns columns = root.columns(arc -> true);
            byte[] state = new byte[columns.job.length];
            Outcome outcome = new Strike(columns, target, unlimited())
                    .settle(state, root.jobPrices().clone(), 60);

            assertThat(outcome == Outcome.CLOSED && table.least() <= target).isFalse();
            for (int column = 0; outcome != Outcome.CLOSED && column < state.length; column++) {
                if (state[column] == Strike.GONE) {
                    assertThat(table.least(columns.job[column], columns.arc[column]))
                            .isGreaterThan(target);
                }
            }
        }
    }

    /** However dear the best assignment that is known, the bound goes up to the least cost and ends there with an assignment. */
    @Property(tries = 40)
    void provesTheLeastCostAndNoMore(@ForAll long seed) {
        AssignmentProblem problem = Problems.tightGap(seed, 3, 12);
        long least = new RoomTable(problem).least();
        Assume.that(least < RoomTable.NEVER);
        Finish finish = new Finish(new Root(problem, unlimited()), () -> false);

        Found found = finish.round(least + MORE, Long.MAX_VALUE / 2);

        assertThat(found.draft().orElseThrow().cost()).isEqualTo(least);
        assertThat(finish.bound()).isEqualTo(least);
    }

    @Property(tries = 40)
    void asksForAnythingThatFitsWhereNothingIsKnown(@ForAll long seed) {
        AssignmentProblem problem = Problems.tightGap(seed, 3, 10);
        boolean fits = new RoomTable(problem).least() < RoomTable.NEVER;
        Root root = new Root(problem, unlimited());
        Finish finish = new Finish(root, () -> false);

        Found found = finish.round(Long.MAX_VALUE, Long.MAX_VALUE / 2);

        assertThat(found.draft().isPresent()).isEqualTo(fits);
        assertThat(finish.bound() > root.dearest()).isEqualTo(!fits);
    }

    @Tag("slow")
    @Property(tries = 1_000)
    void strikesOutRightlyLong(@ForAll long seed) {
        strikesOutNothingThatIsWithinTheTarget(seed);
        asksForAnythingThatFitsWhereNothingIsKnown(seed);
    }

    @Tag("slow")
    @Property(tries = 1_000)
    void provesRightlyLong(@ForAll long seed) {
        provesTheLeastCostAndNoMore(seed);
    }

    private static Meter unlimited() {
        return new Meter(Long.MAX_VALUE / 2, () -> false);
    }
}
