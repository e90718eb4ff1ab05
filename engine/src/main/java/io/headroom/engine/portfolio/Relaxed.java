package io.headroom.engine.portfolio;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import java.util.Arrays;

/**
 * The problem in which every agent sells its capacity: each job goes where its cost and the price of what it takes are least, and each agent is paid for the load that it chooses itself.
 * Whatever the prices, no assignment costs less; with the best of them this is the bound of the linear relaxation.
 *
 * <pre>
 *   L(λ)  =  Σ over jobs min over arcs (c + Σ λ a)  −  Σ over agents and resources max over loads x of (λ x − φ(x))
 * </pre>
 *
 * Prices stand agent by agent, and resource by resource within.
 */
final class Relaxed implements Dual {
    private static final double ULP = 0x1p-52;

    private final AssignmentProblem problem;
    private final LoadCurve[] curves;
    private final Meter meter;
    private double magnitude;

    Relaxed(AssignmentProblem problem, Meter meter) {
        this.problem = problem;
        this.meter = meter;
        this.curves = curves(problem);
    }

    AssignmentProblem problem() {
        return problem;
    }

    LoadCurve curve(int agent, int resource) {
        return curves[agent * problem.resources() + resource];
    }

    LoadCurve[] curves() {
        return curves;
    }

    @Override
    public double at(double[] prices, double[] slope) {
        double value = 0;
        magnitude = 0;
        for (int k = 0; k < prices.length; k++) {
            long load = curves[k].chosenAt(prices[k]);
            double cost = curves[k].at(load);
            value += cost - prices[k] * load;
            magnitude += Math.abs(cost) + Math.abs(prices[k] * load);
            slope[k] = -load;
        }
        for (int job = 0; job < problem.jobs(); job++) {
            int best = cheapest(job, prices);
            double least = priced(best, prices);
            value += least;
            magnitude += Math.abs(least);
            for (int resource = 0; resource < problem.resources(); resource++) {
                slope[problem.agent(best) * problem.resources() + resource] += problem.size(best, resource);
            }
        }
        meter.count(4L * problem.arcs());
        return value;
    }

    /** The sum of all that was added, each term without its sign, when the value was last asked. */
    double magnitude() {
        return magnitude;
    }

    /** The cost of an arc and the price of what its job takes. */
    double priced(int arc, double[] prices) {
        int resources = problem.resources();
        double cost = problem.cost(arc);
        int first = problem.agent(arc) * resources;
        for (int resource = 0; resource < resources; resource++) {
            cost += prices[first + resource] * problem.size(arc, resource);
        }
        return cost;
    }

    int cheapest(int job, double[] prices) {
        int best = problem.firstArc(job);
        double least = priced(best, prices);
        for (int arc = best + 1; arc < problem.firstArc(job + 1); arc++) {
            double cost = priced(arc, prices);
            if (cost < least) {
                least = cost;
                best = arc;
            }
        }
        return best;
    }

    /** What the loads of an agent with all resources but one cost at least, less what they are paid. */
    double leastCost(int agent, int but, double[] prices) {
        double sum = 0;
        for (int resource = 0; resource < problem.resources(); resource++) {
            int k = agent * problem.resources() + resource;
            long load = curves[k].chosenAt(prices[k]);
            sum += resource == but ? 0 : curves[k].at(load) - prices[k] * load;
        }
        return sum;
    }

    /**
     * The bound at some prices, rounded up to a whole number since every cost is one; but first down by more than all roundings of the sum can have been: each of its terms is rounded a few times, each
     * time by less than one part in 2^52 of all that was added.
     */
    long bound(double[] prices) {
        double value = at(prices, new double[prices.length]);
        double terms = problem.jobs() + 2.0 * prices.length + 4.0 * problem.resources();
        return (long) Math.ceil(value - terms * ULP * magnitude);
    }

    private static LoadCurve[] curves(AssignmentProblem problem) {
        int resources = problem.resources();
        long[] most = new long[problem.agents() * resources];
        for (int arc = 0; arc < problem.arcs(); arc++) {
            for (int resource = 0; resource < resources; resource++) {
                most[problem.agent(arc) * resources + resource] += problem.size(arc, resource);
            }
        }
        LoadCurve[] curves = new LoadCurve[most.length];
        Arrays.setAll(curves, k -> new LoadCurve(problem.loadCost(k / resources, k % resources), most[k]));
        return curves;
    }
}
