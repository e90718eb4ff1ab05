package io.headroom.engine.portfolio;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The arcs of each agent as its knapsack takes them: costs and sizes as small whole numbers.
 *
 * <p>The knapsack packs one resource; the others are paid for at fixed prices, which is a relaxation too. A cost is what lies above the least of the job, times {@link #scale}; a size is in steps of the
 * packed resource. Both are rounded down, and so is the capacity, since whole steps fit iff they fit into whole steps. So a book is never dearer here than it is, and a bound stays one.
 */
final class Columns {
    /** Steps of the packed resource that an agent has at most. */
    private static final int STEPS = 1 << 16;

    private static final int STEPS_OF_CURVE = 1 << 12;
    private static final long LARGEST_TABLE = 1 << 24;

    /** What a column costs, roughly, in a book whose load costs nothing. */
    private static final double OPERATIONS = 8;

    private static final double FINEST = 1 << 12;

    final int agents;
    final int jobs;
    final double scale;

    /** What a job may be worth at most, scaled, so that no sum over a book overflows. */
    final int dearest;

    /** The least costs of all jobs together, not scaled: they are in no column. */
    final long base;

    /** More than roundings can have made the costs of all columns of an assignment larger than they are, not scaled; those of one resource are exact. */
    final double doubt;

    /** What the loads with the other resources cost at least at their prices, scaled, by agent. */
    final double[] constant;

    final int[] first;
    final int[] arc;
    final int[] job;
    final int[] cost;
    final int[] size;
    final int[] capacity;
    final LoadCurve[] curves;

    private final double[] step;

    /**
     * @param allPrices of all resources; that of the packed one is not used
     * @param wanted which arcs become columns; scale and base do not depend on it
     */
    Columns(Relaxed relaxed, double[] allPrices, int packed, IntPredicate wanted) {
        AssignmentProblem problem = relaxed.problem();
        agents = problem.agents();
        jobs = problem.jobs();
        double[] prices = allPrices.clone();
        for (int agent = 0; agent < agents; agent++) {
            prices[agent * problem.resources() + packed] = 0;
        }
        double[] above = new double[problem.arcs()];
        base = above(relaxed, prices, above);
        curves = new LoadCurve[agents];
        Arrays.setAll(curves, agent -> relaxed.curve(agent, packed));
        doubt = problem.resources() == 1 ? 0 : relaxed.doubt(prices);
        dearest = mostOfBook(curves) / mostColumns(problem);
        scale = scale(2 * Arrays.stream(above).max().orElse(1), dearest);
        first = firsts(problem, wanted);
        int count = first[agents];
        arc = new int[count];
        job = new int[count];
        cost = new int[count];
        size = new int[count];
        capacity = new int[agents];
        step = new double[agents];
        constant = new double[agents];
        for (int agent = 0; agent < agents; agent++) {
            int steps = curves[agent].isWall() ? STEPS : STEPS_OF_CURVE;
            step[agent] = Math.max(1, Math.ceil((double) curves[agent].reach() / steps));
            capacity[agent] = (int) Math.floor(curves[agent].reach() / step[agent]);
            constant[agent] = scale * relaxed.leastCost(agent, packed, prices);
        }
        int[] next = first.clone();
        for (int one = 0; one < jobs; one++) {
            for (int each = problem.firstArc(one); each < problem.firstArc(one + 1); each++) {
                if (wanted.test(each)) {
                    int agent = problem.agent(each);
                    int at = next[agent]++;
                    arc[at] = each;
                    job[at] = one;
                    cost[at] = (int) Math.min(dearest, Math.floor(above[each] * scale));
                    size[at] =
                            (int) Math.min(capacity[agent] + 1.0, Math.floor(problem.size(each, packed) / step[agent]));
                }
            }
        }
    }

    /** Whether they say exactly what an assignment costs and takes: one resource with walls, in steps of one unit. */
    boolean areExact(int resources) {
        return resources == 1
                && scale >= 1
                && Arrays.stream(curves).allMatch(LoadCurve::isWall)
                && Arrays.stream(step).allMatch(one -> one == 1);
    }

    /** A price as the knapsacks take it. */
    int rounded(double price) {
        return (int) Math.rint(Math.max(-dearest, Math.min(dearest, price)));
    }

    /** What a load in steps costs at least, scaled. */
    double loadCost(int agent, long load) {
        LoadCurve curve = curves[agent];
        if (curve.isWall()) {
            return 0;
        }
        long least = (long) (load * step[agent]);
        return scale * curve.at(step[agent] == 1 ? least : Math.max(least, curve.chosenAt(0)));
    }

    /** Whether the tables in which books are filled have room: those of a load that costs something are as large as all columns times all steps. */
    boolean fit() {
        for (int agent = 0; agent < agents; agent++) {
            long columns = (long) first[agent + 1] - first[agent];
            if (!curves[agent].isWall() && columns * capacity[agent] > LARGEST_TABLE) {
                return false;
            }
        }
        return true;
    }

    /** How many operations it takes, roughly, to fill all books once. */
    double operations() {
        double sum = 0;
        for (int agent = 0; agent < agents; agent++) {
            double columns = (double) first[agent + 1] - first[agent];
            sum += columns * (curves[agent].isWall() ? OPERATIONS : capacity[agent]);
        }
        return sum;
    }

    /** A price of a unit of the packed resource as one of a step, scaled. */
    double scaled(int agent, double price) {
        return price * step[agent] * scale;
    }

    /** What the cheapest column of each job costs, at these prices of steps. */
    double[] cheapest(double[] stepPrices) {
        double[] cheapest = new double[jobs];
        Arrays.fill(cheapest, dearest);
        for (int agent = 0; agent < agents; agent++) {
            for (int at = first[agent]; at < first[agent + 1]; at++) {
                cheapest[job[at]] = Math.min(cheapest[job[at]], cost[at] + stepPrices[agent] * size[at]);
            }
        }
        return cheapest;
    }

    /** What each arc costs above the least of its job, rounded down to a whole number; returns the sum of those. */
    private static long above(Relaxed relaxed, double[] prices, double[] above) {
        AssignmentProblem problem = relaxed.problem();
        long sum = 0;
        for (int job = 0; job < problem.jobs(); job++) {
            double least = Double.POSITIVE_INFINITY;
            for (int arc = problem.firstArc(job); arc < problem.firstArc(job + 1); arc++) {
                above[arc] = relaxed.priced(arc, prices);
                least = Math.min(least, above[arc]);
            }
            long floor = (long) Math.floor(least);
            sum += floor;
            for (int arc = problem.firstArc(job); arc < problem.firstArc(job + 1); arc++) {
                above[arc] -= floor;
            }
        }
        return sum;
    }

    private static int[] firsts(AssignmentProblem problem, IntPredicate wanted) {
        int[] first = new int[problem.agents() + 1];
        for (int arc = 0; arc < problem.arcs(); arc++) {
            first[problem.agent(arc) + 1] += wanted.test(arc) ? 1 : 0;
        }
        for (int agent = 0; agent < problem.agents(); agent++) {
            first[agent + 1] += first[agent];
        }
        return first;
    }

    private static int mostColumns(AssignmentProblem problem) {
        int[] columns = new int[problem.agents()];
        for (int arc = 0; arc < problem.arcs(); arc++) {
            columns[problem.agent(arc)]++;
        }
        return Arrays.stream(columns).max().orElse(1);
    }

    /** What a book may bring at most; less where it may lose too, so that gains and losses are told from what cannot be. */
    private static int mostOfBook(LoadCurve[] curves) {
        return Arrays.stream(curves).allMatch(LoadCurve::isWall) ? 1 << 30 : 1 << 28;
    }

    /** A power of two, so that whole costs stay exact. */
    private static double scale(double range, int dearest) {
        double scale = FINEST;
        while (scale * range > dearest) {
            scale /= 2;
        }
        return scale;
    }
}
