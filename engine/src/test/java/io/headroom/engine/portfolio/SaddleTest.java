package io.headroom.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.LoadCost.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaddleTest {
    private final Meter meter = new Meter(Long.MAX_VALUE, () -> false);

    @Test
    void boundsAsHighAsManyMoreSupergradients() {
        AssignmentProblem problem = Problems.sparse(1, 30, 1_000, 6);
        Relaxed relaxed = new Relaxed(problem, meter);
        double[] byAscent = new double[problem.agents() * problem.resources()];
        double[] bySaddle = byAscent.clone();

        new Ascent(relaxed, meter).climb(byAscent, 2_000, relaxed.magnitude(byAscent) / 50);
        new Saddle(relaxed, bySaddle).climb(relaxed, bySaddle, 1_000, meter);

        assertThat(relaxed.bound(bySaddle)).isGreaterThanOrEqualTo(relaxed.bound(byAscent));
    }

    @Test
    void sharesEachJobOutWholly() {
        AssignmentProblem problem = Problems.sparse(2, 12, 150, 4);
        Relaxed relaxed = new Relaxed(problem, meter);
        double[] prices = new double[problem.agents() * problem.resources()];
        Saddle saddle = new Saddle(relaxed, prices);

        saddle.climb(relaxed, prices, 100, meter);

        for (int job = 0; job < problem.jobs(); job++) {
            double sum = 0;
            for (int arc = problem.firstArc(job); arc < problem.firstArc(job + 1); arc++) {
                assertThat(saddle.share(arc)).isNotNegative();
                sum += saddle.share(arc);
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
    }

    /** Both would rather go to the first, who has room for one and a half: the price of its room is what the other costs more, 6 for 2 units. */
    @Test
    void findsThePriceOfAWall() {
        AssignmentProblem problem = AssignmentProblem.among(
                        List.of(List.of(LoadCost.wall(3), LoadCost.FREE), List.of(LoadCost.FREE, LoadCost.FREE)))
                .job(new int[] {0, 1}, new long[] {1, 7}, new long[][] {{2, 2}, {1, 1}})
                .job(new int[] {0, 1}, new long[] {1, 7}, new long[][] {{2, 2}, {1, 1}})
                .build();
        Relaxed relaxed = new Relaxed(problem, meter);
        double[] prices = new double[4];

        double bound = new Saddle(relaxed, prices).climb(relaxed, prices, 2_000, meter);

        assertThat(prices[0]).isCloseTo(3, within(0.01));
        assertThat(bound).isCloseTo(5, within(0.01));
    }

    @Test
    void comesToRestOnTheSlopeOfACost() {
        LoadCurve curve =
                new LoadCurve(new LoadCost(List.of(new Piece(0, -1), new Piece(10, 2), new Piece(20, 5)), 30), 100);
        for (double target = -5; target < 45; target += 0.5) {
            for (double strength : new double[] {0.1, 1, 10}) {
                double near = curve.near(target, strength);
                double least = worth(curve, near, target, strength);
                for (double load = 0; load <= 30; load += 0.25) {
                    assertThat(least).isLessThanOrEqualTo(worth(curve, load, target, strength) + 1e-9);
                }
            }
        }
    }

    private static double worth(LoadCurve curve, double load, double target, double strength) {
        double below = Math.floor(load);
        double at = curve.at((long) below);
        double cost = at + (load - below) * (curve.at((long) below + 1) - at);
        return cost + strength / 2 * (load - target) * (load - target);
    }
}
