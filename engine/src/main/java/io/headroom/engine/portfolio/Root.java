package io.headroom.engine.portfolio;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What is known before any job is placed, and stays: good prices of capacities and of jobs, the bound that they prove, and the arcs that are worth looking at.
 *
 * <p>Capacity is priced first, which is quick, and tells which arcs are worth looking at. Over those the jobs are priced, which takes most of the time; then a few steps over all arcs make the bound valid for all.
 */
final class Root {
    private static final int CAPACITY_STEPS = 1_500;
    /** Where there are very many arcs, the prices of capacity are worth so much work, and at least so many steps. */
    private static final double CAPACITY_WORK = 2e9;

    private static final int LEAST_CAPACITY_STEPS = 50;
    private static final int SADDLE_STEPS = 400;
    private static final double MOST_OF_A_JOB = 0.5;
    private static final int JOB_STEPS = 20_000;
    private static final int LAST_STEPS = 300;
    private static final double FIRST_RISE = 0.02;
    private static final double JOB_RISE = 0.002;
    private static final double SHARE = 0.4;

    private static final double LIKELY_GAP = 0.003;
    private static final double NEAR_UNITS = 2;
    private static final double NEAR_SHARE = 0.0005;
    private static final double DEARER_ABOVE = 4;

    /** The prices of the jobs are worth so much work, and no work where it would not be enough for so many steps. */
    private static final double JOB_WORK = 4e9;

    private static final double LEAST_STEPS = 500;

    private static final double LONGEST_DIVE = 4e9;

    private final AssignmentProblem problem;
    private final Set<Part> without;
    private final Relaxed relaxed;
    private final Near near;
    private final Columns columns;
    private final Optional<Saddle> saddle;
    private final double[] capacityPrices;
    private final int packed;
    private final double[] jobPrices;
    private final double[] slackPrices;
    private final double[] penalty;
    private long bound;

    Root(AssignmentProblem problem, Meter meter) {
        this(problem, meter, Set.of());
    }

    Root(AssignmentProblem problem, Meter meter, Set<Part> without) {
        this.problem = problem;
        this.without = without;
        relaxed = new Relaxed(problem, meter);
        double[] prices = new double[problem.agents() * problem.resources()];
        capacityPrices = prices;
        double magnitude = relaxed.magnitude(prices);
        int steps =
                (int) Math.max(LEAST_CAPACITY_STEPS, Math.min(CAPACITY_STEPS, CAPACITY_WORK / relaxed.operations()));
        if (problem.resources() > 1) {
            Saddle found = new Saddle(relaxed, prices);
            found.climb(relaxed, prices, Math.min(steps, SADDLE_STEPS), meter);
            saddle = Optional.of(found);
        } else {
            saddle = Optional.empty();
            new Ascent(relaxed, meter).climb(prices, steps, FIRST_RISE * (magnitude > 0 ? magnitude : dearest()));
        }
        bound = relaxed.bound(prices);
        near = new Near(relaxed, prices);
        penalty = penalties(prices);
        packed = packed(prices);
        columns = columns(near::has);
        slackPrices = new double[problem.agents()];
        double[] stepPrices = new double[problem.agents()];
        for (int agent = 0; agent < stepPrices.length; agent++) {
            stepPrices[agent] = columns.scaled(agent, prices[agent * problem.resources() + packed]);
            slackPrices[agent] = relaxed.curve(agent, packed).isWall() ? Math.abs(stepPrices[agent]) : 0;
        }
        jobPrices = columns.cheapest(stepPrices);
    }

    /** Prices the jobs, where books are filled quickly enough for that to get anywhere. */
    void price(Meter meter) {
        if (!uses(Part.JOB_PRICES) || !columns.fit() || columns.operations() > JOB_WORK / LEAST_STEPS) {
            return;
        }
        Meter share = new Meter((long) Math.min(JOB_WORK, SHARE * meter.left()), meter::isStopped);
        double rise = JOB_RISE * Math.abs(bound) * columns.scale;
        new Ascent(new BookDual(columns, share), share).climb(jobPrices, JOB_STEPS, rise);
        Columns all = near.count() == problem.arcs() ? columns : columns(arc -> true);
        BookDual dual = new BookDual(all, share);
        double[] lasting = jobPrices.clone();
        bound = Math.max(bound, dual.bound(lasting));
        if (near.count() < problem.arcs()) {
            new Ascent(dual, share).climb(lasting, LAST_STEPS, columns.scale);
            bound = Math.max(bound, dual.bound(lasting));
        }
        meter.count(share.used());
    }

    /** An empty draft. */
    Draft draft() {
        return new Draft(problem, relaxed.curves(), penalty);
    }

    /** A draft of the jobs that the saddle point leaves little doubt about; empty where there is none. */
    Draft begun() {
        Draft draft = draft();
        if (saddle.isPresent()) {
            for (int job = 0; job < problem.jobs(); job++) {
                for (int arc = problem.firstArc(job); arc < problem.firstArc(job + 1); arc++) {
                    if (saddle.get().share(arc) > MOST_OF_A_JOB) {
                        draft.move(job, arc);
                    }
                }
            }
        }
        return draft;
    }

    /** A draft in which each job goes along an arc, or is {@link Draft#NOWHERE}. */
    Draft draft(int[] arcs) {
        Draft draft = draft();
        for (int job = 0; job < arcs.length; job++) {
            if (arcs[job] != Draft.NOWHERE) {
                draft.move(job, arcs[job]);
            }
        }
        return draft;
    }

    /** Whether this much work is enough for a dive, which knows one resource only; it is not where agents are very many. */
    boolean isDeepEnough(long work) {
        double dive = (double) Dive.STEPS * problem.agents() / 2 * columns.operations();
        return uses(Part.DIVES)
                && problem.resources() == 1
                && columns.fit()
                && dive <= Math.min((double) work, LONGEST_DIVE);
    }

    /** Whether the method has this part. */
    boolean uses(Part part) {
        return !without.contains(part);
    }

    /** What every assignment costs at least. */
    long bound() {
        return bound;
    }

    AssignmentProblem problem() {
        return problem;
    }

    /** The saddle point that the prices of capacity come from, as far as it is known; none where there is one resource only. */
    Optional<Saddle> saddle() {
        return saddle;
    }

    double[] capacityPrices() {
        return capacityPrices;
    }

    Near near() {
        return near;
    }

    Columns columns() {
        return columns;
    }

    double[] jobPrices() {
        return jobPrices;
    }

    double[] slackPrices() {
        return slackPrices;
    }

    /** Whether so little is left between a cost and the bound that a proof is likely to be in reach. */
    boolean isNearlyProven(long least) {
        return (double) least - bound <= Math.max(NEAR_UNITS, NEAR_SHARE * Math.abs((double) bound));
    }

    /** Takes a higher bound, which somebody proved. */
    void raise(long proven) {
        bound = Math.max(bound, proven);
    }

    /** The columns of some arcs; in the same units as all others. */
    Columns columns(IntPredicate wanted) {
        return new Columns(relaxed, capacityPrices, packed, wanted);
    }

    /** Whether a tree can be grown: columns say exactly what an assignment costs. */
    boolean isExact() {
        return uses(Part.TREE) && columns.areExact(problem.resources());
    }

    /** A cost in the units of the columns. */
    double scaled(long cost) {
        return ((double) cost - columns.base) * columns.scale;
    }

    /** How far above the bound a dive is likely to end, scaled. */
    double gap(long least) {
        double likely = Math.max(1, LIKELY_GAP * Math.abs((double) bound));
        return columns.scale * Math.max(1, Math.min(likely, (double) least - bound));
    }

    /** Some job fits nowhere, or the bound lies above what any assignment can cost: there is none within the limits. */
    boolean isImpossible() {
        return hasJobThatFitsNowhere() || bound > dearest();
    }

    /** No assignment can cost more. */
    long dearest() {
        long sum = 0;
        for (int job = 0; job < problem.jobs(); job++) {
            long most = Long.MIN_VALUE;
            for (int arc = problem.firstArc(job); arc < problem.firstArc(job + 1); arc++) {
                most = Math.max(most, problem.cost(arc));
            }
            sum += most;
        }
        for (LoadCurve curve : relaxed.curves()) {
            sum += Math.max(0, curve.at(curve.reach()));
        }
        return sum;
    }

    private boolean hasJobThatFitsNowhere() {
        for (int job = 0; job < problem.jobs(); job++) {
            if (!fitsSomewhere(job)) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsSomewhere(int job) {
        for (int arc = problem.firstArc(job); arc < problem.firstArc(job + 1); arc++) {
            boolean fits = true;
            for (int resource = 0; resource < problem.resources(); resource++) {
                fits &= relaxed.curve(problem.agent(arc), resource).over(problem.size(arc, resource)) == 0;
            }
            if (fits) {
                return true;
            }
        }
        return false;
    }

    /** The resource whose loads cost most at the prices: the one worth packing exactly. */
    private int packed(double[] prices) {
        int resources = problem.resources();
        double[] paid = new double[resources];
        for (int k = 0; k < prices.length; k++) {
            paid[k % resources] += Math.abs(prices[k]) * relaxed.curves()[k].reach();
        }
        int most = 0;
        for (int resource = 1; resource < resources; resource++) {
            most = paid[resource] > paid[most] ? resource : most;
        }
        return most;
    }

    /** A unit above a limit costs several times its price, and where capacity is plenty something still. */
    private double[] penalties(double[] prices) {
        double costs = 0;
        double[] sizes = new double[problem.resources()];
        for (int job = 0; job < problem.jobs(); job++) {
            int arc = near.of(job)[0];
            costs += Math.max(Math.abs(relaxed.priced(arc, prices)), near.spread(job));
            for (int resource = 0; resource < sizes.length; resource++) {
                sizes[resource] += problem.size(arc, resource);
            }
        }
        double[] penalties = new double[prices.length];
        for (int k = 0; k < prices.length; k++) {
            double usual = (1 + costs) / (1 + sizes[k % sizes.length]);
            penalties[k] = Math.max(DEARER_ABOVE * Math.abs(prices[k]), usual);
        }
        return penalties;
    }
}
