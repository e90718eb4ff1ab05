package io.headroom.engine.portfolio;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Fixes the book of one agent after another, as diving heuristics fix columns (Sadykov, Vanderbeck, Pessoa, Tahiri and Uchoa 2019). Made once and used for many dives, by one thread.
 *
 * <p>Before each fixing the prices of the open jobs are brought up to date by a few supergradient steps over the agents that are left. Then the agent is fixed whose book nobody else wants and that
 * leaves little of its capacity unused: each job of the book that another agent wants too counts as one unit of cost, each unused step of capacity as its price. Prices, number and length of the steps
 * are drawn anew for each dive, so that no two end alike. A dive ends early where its own bound says that it can reach nothing cheaper than what is there.
 */
final class Dive {
    /** Less than any cost, so that nobody wants a job which is placed. */
    private static final int PLACED = -(1 << 30);

    static final int STEPS = 20;
    private static final int STEPS_AT_FIRST = 3;
    private static final double NOISE = 0.3;

    private final Columns columns;
    private final double[] root;
    private final double[] slackPrice;
    private final Books books;
    private final Meter meter;

    private final double[] price;
    private final int[] whole;
    private final int[] wanted;
    private final boolean[] placed;
    private final int[] agents;
    private final int[][] book;
    private int free;
    private int open;
    private double spent;

    /**
     * @param root       good prices of all jobs, to begin with
     * @param slackPrice what an unused step of each agent's capacity costs, scaled; 0 where the load itself costs, so that none is unused
     */
    Dive(Columns columns, double[] root, double[] slackPrice, Meter meter) {
        this.columns = columns;
        this.root = root;
        this.slackPrice = slackPrice;
        this.books = new Books(columns, meter);
        this.meter = meter;
        price = new double[columns.jobs];
        whole = new int[columns.jobs];
        wanted = new int[columns.jobs];
        placed = new boolean[columns.jobs];
        agents = new int[columns.agents];
        book = new int[columns.agents][];
    }

    /**
     * Dives into an empty draft; jobs that fit nowhere stay out of it.
     *
     * @param gap how far above the bound an assignment is likely to end, scaled: the length of the first steps
     * @param cut the scaled cost that is worth reaching
     * @return whether it ended; where it was given up, the draft is of no use
     */
    boolean into(Draft draft, double gap, double cut, UniformRandomProvider random) {
        start(random);
        int steps = Math.max(2, (int) (STEPS * (0.5 + random.nextDouble())));
        double stride = gap * (0.5 + random.nextDouble());
        int now = STEPS_AT_FIRST * steps;
        while (free > 0 && open > 0) {
            double bound = settle(now, stride);
            if (bound > cut || meter.isStopped()) {
                return false;
            }
            fix(leastContested(), draft);
            now = steps;
        }
        return true;
    }

    private void start(UniformRandomProvider random) {
        double noise = NOISE * columns.scale * random.nextDouble();
        for (int job = 0; job < price.length; job++) {
            price[job] = root[job] + noise * (2 * random.nextDouble() - 1);
        }
        Arrays.fill(placed, false);
        Arrays.setAll(agents, agent -> agent);
        free = agents.length;
        open = price.length;
        spent = 0;
    }

    /** Brings the prices up to date; returns the best bound on what this dive can still reach. */
    private double settle(int steps, double stride) {
        double best = Double.NEGATIVE_INFINITY;
        for (int step = 1; ; step++) {
            best = Math.max(best, spent + fillAll());
            double square = 0;
            for (int job = 0; job < price.length; job++) {
                square += placed[job] ? 0 : (1.0 - wanted[job]) * (1 - wanted[job]);
            }
            if (step >= steps || square == 0 || meter.isStopped()) {
                return best;
            }
            double length = stride * open / (price.length * square);
            for (int job = 0; job < price.length; job++) {
                price[job] += placed[job] ? 0 : length * (1 - wanted[job]);
            }
        }
    }

    /** Fills the books of all free agents; returns the dual value of what is open. */
    private double fillAll() {
        double value = 0;
        for (int job = 0; job < price.length; job++) {
            whole[job] = placed[job] ? PLACED : columns.rounded(price[job]);
            value += placed[job] ? 0 : whole[job];
        }
        Arrays.fill(wanted, 0);
        for (int at = 0; at < free; at++) {
            int agent = agents[at];
            value -= books.fill(agent, whole);
            book[agent] = books.columns();
            for (int column : book[agent]) {
                wanted[columns.job[column]]++;
            }
        }
        meter.count(2L * price.length);
        return value;
    }

    /** Where the agent to fix stands among the free ones. */
    private int leastContested() {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int at = 0; at < free; at++) {
            int agent = agents[at];
            double contest = 0;
            int slack = columns.capacity[agent];
            for (int column : book[agent]) {
                contest += wanted[columns.job[column]] - 1;
                slack -= columns.size[column];
            }
            double score = contest * columns.scale + slack * slackPrice[agent];
            if (score < least) {
                least = score;
                best = at;
            }
        }
        return best;
    }

    private void fix(int at, Draft draft) {
        int agent = agents[at];
        agents[at] = agents[--free];
        spent += columns.constant[agent];
        long load = 0;
        for (int column : book[agent]) {
            placed[columns.job[column]] = true;
            draft.move(columns.job[column], columns.arc[column]);
            spent += columns.cost[column];
            load += columns.size[column];
        }
        spent += columns.loadCost(agent, load);
        open -= book[agent].length;
    }
}
