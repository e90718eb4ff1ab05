package io.headroom.engine.portfolio;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Fixes the book of one agent after another, as diving heuristics fix columns (Sadykov, Vanderbeck, Pessoa, Tahiri and Uchoa 2019). Made once and used for many dives, by one thread.
 *
 * <p>Before each fixing the prices of the open jobs are brought up to date by a few supergradient steps over the agents that are left. Then the agent is fixed whose book nobody else wants and that
 * leaves little of its capacity unused: each job of the book that another agent wants too counts as one unit of cost, each unused step of capacity as its price. Prices, number and length of the steps
 * are drawn anew for each dive, so that no two end alike.
 *
 * <p>What goes wrong goes wrong near the end, where few agents are left to choose from, and the end is cheap to try again. So whenever a share of the free agents has been fixed, the rest of the dive is done several times, each
 * time from slightly other prices:
 *
 * <pre>
 *   20 agents ── 14 ─┬─ 9 ─┬─ 6 ─┬─ …
 *                    │     │     └─ …
 *                    │     └─ 6 ── …
 *                    └─ 9 ── …
 * </pre>
 *
 * A branch is left where its own bound says that it can reach nothing cheaper than what is there.
 */
final class Dive {
    /** Less than any cost, so that nobody wants a job which is placed. */
    private static final int PLACED = -(1 << 30);

    static final int STEPS = 20;
    private static final int STEPS_AT_FIRST = 3;
    private static final double NOISE = 0.3;

    /** How often the rest of a dive is tried, what share of the free agents is left at the next such place, and below how many agents there is none. */
    static final int TRIES = 3;

    private static final double LEFT = 0.7;
    private static final int FEW = 3;

    private final Columns columns;
    private final double[] root;
    private final double[] slackPrice;
    private final Books books;
    private final int tries;
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
    private final int[] arc;
    private int steps;
    private double stride;
    private double cut;

    /**
     * @param root       good prices of all jobs, to begin with
     * @param slackPrice what an unused step of each agent's capacity costs, scaled; 0 where the load itself costs, so that none is unused
     * @param tries      how often the rest is tried
     */
    Dive(Columns columns, double[] root, double[] slackPrice, int tries, Meter meter) {
        this.tries = tries;
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
        arc = new int[columns.jobs];
    }

    /** Takes the end of a dive: the arc of each job, or {@link Draft#NOWHERE} where it fitted nowhere. Returns the scaled cost that is worth reaching from then on. */
    interface End {
        double reached(int[] arcs);
    }

    /**
     * Dives once, and tries the rest again as long as the meter is not spent; the first way down is gone to its end.
     *
     * @param gap    how far above the bound an assignment is likely to end, scaled: the length of the first steps
     * @param enough the scaled cost that is worth reaching
     */
    void explore(double gap, double enough, UniformRandomProvider random, End end) {
        start(random);
        steps = Math.max(2, (int) (STEPS * (0.5 + random.nextDouble())));
        stride = gap * (0.5 + random.nextDouble());
        cut = enough;
        if (settle(STEPS_AT_FIRST * steps) <= cut) {
            descend(random, end);
        }
    }

    /** Fixes some of the free agents, and tries the rest again and again. */
    private void descend(UniformRandomProvider random, End end) {
        int until = free <= FEW ? 0 : (int) Math.ceil(LEFT * free);
        while (free > until && open > 0) {
            fix(leastContested());
            if (free > 0 && open > 0 && (settle(steps) > cut || meter.isStopped())) {
                return;
            }
        }
        if (free == 0 || open == 0) {
            cut = Math.min(cut, end.reached(arc));
            return;
        }
        Mark mark = new Mark();
        descend(random, end);
        for (int again = 1; again < tries && !meter.isSpent(); again++) {
            mark.goBack();
            disturb(NOISE, random);
            if (settle(steps) <= cut) {
                descend(random, end);
            }
        }
    }

    private void start(UniformRandomProvider random) {
        System.arraycopy(root, 0, price, 0, price.length);
        Arrays.fill(placed, false);
        Arrays.fill(arc, Draft.NOWHERE);
        disturb(NOISE * random.nextDouble(), random);
        Arrays.setAll(agents, agent -> agent);
        free = agents.length;
        open = price.length;
        spent = 0;
    }

    /** Moves the prices of the open jobs by up to so many units of cost either way. */
    private void disturb(double units, UniformRandomProvider random) {
        double noise = units * columns.scale;
        for (int job = 0; job < price.length; job++) {
            price[job] += placed[job] ? 0 : noise * (2 * random.nextDouble() - 1);
        }
    }

    /** Brings the prices up to date; returns the best bound on what this branch can still reach. */
    private double settle(int most) {
        double best = Double.NEGATIVE_INFINITY;
        for (int step = 1; ; step++) {
            best = Math.max(best, spent + fillAll());
            double square = 0;
            for (int job = 0; job < price.length; job++) {
                square += placed[job] ? 0 : (1.0 - wanted[job]) * (1 - wanted[job]);
            }
            if (step >= most || square == 0 || meter.isStopped()) {
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

    private void fix(int at) {
        int agent = agents[at];
        agents[at] = agents[--free];
        spent += columns.constant[agent];
        long load = 0;
        for (int column : book[agent]) {
            placed[columns.job[column]] = true;
            arc[columns.job[column]] = columns.arc[column];
            spent += columns.cost[column];
            load += columns.size[column];
        }
        spent += columns.loadCost(agent, load);
        open -= book[agent].length;
    }

    /** A place to come back to. */
    private final class Mark {
        private final double[] itsPrice = price.clone();
        private final boolean[] itsPlaced = placed.clone();
        private final int[] itsAgents = agents.clone();
        private final int[] itsArc = arc.clone();
        private final int itsFree = free;
        private final int itsOpen = open;
        private final double itsSpent = spent;

        void goBack() {
            System.arraycopy(itsPrice, 0, price, 0, price.length);
            System.arraycopy(itsPlaced, 0, placed, 0, placed.length);
            System.arraycopy(itsAgents, 0, agents, 0, agents.length);
            System.arraycopy(itsArc, 0, arc, 0, arc.length);
            free = itsFree;
            open = itsOpen;
            spent = itsSpent;
        }
    }
}
