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
    private final double[] size;
    private double least;

    Relaxed(AssignmentProblem problem, Meter meter) {
        this.problem = problem;
        this.meter = meter;
        this.curves = curves(problem);
        this.size = new double[problem.resources()];
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
        for (int k = 0; k < prices.length; k++) {
            long load = curves[k].chosenAt(prices[k]);
            value += curves[k].at(load) - prices[k] * load;
            slope[k] = -load;
        }
        for (int job = 0; job < problem.jobs(); job++) {
            int best = cheapest(job, prices);
            value += least;
            for (int resource = 0; resource < problem.resources(); resource++) {
                slope[problem.agent(best) * problem.resources() + resource] += problem.size(best, resource);
            }
        }
        meter.count(operations());
        return value;
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

    /** How many operations it takes to compute the value. */
    long operations() {
        return (3L + problem.resources()) * problem.arcs();
    }

    /** The cheapest arc of a job; its price is then in {@link #least}. */
    int cheapest(int job, double[] prices) {
        int best = problem.firstArc(job);
        least = Double.POSITIVE_INFINITY;
        for (int arc = best; arc < problem.firstArc(job + 1); arc++) {
            if (!problem.takesLikeBefore(arc)) {
                for (int resource = 0; resource < size.length; resource++) {
                    size[resource] = problem.size(arc, resource);
                }
            }
            int first = problem.agent(arc) * size.length;
            double cost = problem.cost(arc);
            for (int resource = 0; resource < size.length; resource++) {
                cost += prices[first + resource] * size[resource];
            }
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

    /** The bound at some prices, rounded up to a whole number since every cost is one; but first down by more than all roundings can have been. */
    long bound(double[] prices) {
        return (long) Math.ceil(at(prices, new double[prices.length]) - doubt(prices));
    }

    /**
     * More than all roundings of the value at some prices can have been: the sum has a term for each job and two for each load, those of the jobs are made by a few operations for each resource, and each
     * operation is wrong by less than half of one part in 2^52 of all terms without their signs.
     */
    double doubt(double[] prices) {
        double terms = problem.jobs() + 2.0 * prices.length + 4.0 * problem.resources();
        return terms * ULP * magnitude(prices);
    }

    /** The sum of all terms at some prices without their signs; of each job that of the arc where it is largest. */
    double magnitude(double[] prices) {
        double magnitude = 0;
        for (int k = 0; k < prices.length; k++) {
            long load = curves[k].chosenAt(prices[k]);
            magnitude += Math.abs((double) curves[k].at(load)) + Math.abs(prices[k] * load);
        }
        for (int job = 0; job < problem.jobs(); job++) {
            double most = 0;
            for (int arc = problem.firstArc(job); arc < problem.firstArc(job + 1); arc++) {
                most = Math.max(most, withoutSigns(arc, prices));
            }
            magnitude += most;
        }
        return magnitude;
    }

    private double withoutSigns(int arc, double[] prices) {
        int resources = problem.resources();
        double sum = Math.abs((double) problem.cost(arc));
        int first = problem.agent(arc) * resources;
        for (int resource = 0; resource < resources; resource++) {
            sum += Math.abs(prices[first + resource] * problem.size(arc, resource));
        }
        return sum;
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
