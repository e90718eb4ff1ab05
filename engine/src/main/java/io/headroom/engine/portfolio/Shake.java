package io.headroom.engine.portfolio;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Takes a few jobs of two agents out and places them anew, each where it costs least by then; keeps what is not dearer, and else puts them back (ruin and recreate, Schrimpf, Schneider, Stamm-Wilbrandt and Dueck
 * 2000). Where agents are very many, this gets on where a dive would not end. For one draft and one thread.
 *
 * <p>Only agents of one part move jobs among each other, so that others may do the same in other parts meanwhile.
 */
final class Shake {
    private static final int MOST = 8;
    private static final int TRIES = 8;

    /** How often, of so many times, a place is passed over, so that the same jobs do not always go the same way. */
    private static final int PASSED_OVER = 20;

    private final Draft draft;
    private final Near near;
    private final Meter meter;
    private final Holdings holdings;
    private final int[] part;
    private final int[] jobs = new int[2 * MOST];
    private final int[] arcs = new int[2 * MOST];
    private int count;

    /** {@code part} says in which part each agent is. */
    Shake(Draft draft, Near near, int[] part, Meter meter) {
        this.draft = draft;
        this.near = near;
        this.part = part;
        this.meter = meter;
        holdings = new Holdings(draft);
        meter.count(8L * draft.problem.jobs());
    }

    /** Makes the draft cheaper, by what the agents of one part may exchange, until the meter is spent; one agent alone spends it at once. */
    void improve(int mine, UniformRandomProvider random) {
        int[] agents = agentsOf(mine);
        if (agents.length < 2) {
            meter.count(meter.left());
        }
        while (!meter.isSpent()) {
            meter.count(8);
            int one = agents[random.nextInt(agents.length)];
            int other = neighbour(one, random);
            if (other != one) {
                double change = take(one, random) + take(other, random) + place(random);
                if (change > 0) {
                    putBack();
                }
                count = 0;
            }
        }
    }

    private int[] agentsOf(int mine) {
        int[] agents = new int[part.length];
        int found = 0;
        for (int agent = 0; agent < part.length; agent++) {
            if (part[agent] == mine) {
                agents[found++] = agent;
            }
        }
        return Arrays.copyOf(agents, found);
    }

    /** Somebody of the same part who may do a job that an agent holds; the agent, if none is found. */
    private int neighbour(int agent, UniformRandomProvider random) {
        for (int tries = 0; tries < TRIES && holdings.count(agent) > 0; tries++) {
            int[] others = near.of(holdings.job(agent, random.nextInt(holdings.count(agent))));
            int other = draft.problem.agent(others[random.nextInt(others.length)]);
            if (other != agent && part[other] == part[agent]) {
                return other;
            }
        }
        return agent;
    }

    /** Takes some jobs from an agent; returns how that changes the cost. */
    private double take(int agent, UniformRandomProvider random) {
        double change = 0;
        for (int more = 1 + random.nextInt(MOST); more > 0 && holdings.count(agent) > 0; more--) {
            int job = holdings.job(agent, random.nextInt(holdings.count(agent)));
            jobs[count] = job;
            arcs[count++] = draft.arcOf(job);
            change += draft.change(job, Draft.NOWHERE);
            holdings.move(job, Draft.NOWHERE);
        }
        return change;
    }

    /** Places what was taken, in any order. */
    private double place(UniformRandomProvider random) {
        double change = 0;
        for (int at = 0; at < count; at++) {
            int with = at + random.nextInt(count - at);
            swap(jobs, at, with);
            swap(arcs, at, with);
            int arc = best(jobs[at], arcs[at], random);
            change += draft.change(jobs[at], arc);
            holdings.move(jobs[at], arc);
        }
        return change;
    }

    private int best(int job, int before, UniformRandomProvider random) {
        int mine = part[draft.problem.agent(before)];
        int best = before;
        double least = draft.change(job, before);
        meter.count(4L * near.of(job).length * draft.problem.resources());
        for (int arc : near.of(job)) {
            if (part[draft.problem.agent(arc)] == mine && random.nextInt(PASSED_OVER) > 0) {
                double change = draft.change(job, arc);
                if (change < least) {
                    least = change;
                    best = arc;
                }
            }
        }
        return best;
    }

    private void putBack() {
        for (int at = 0; at < count; at++) {
            holdings.move(jobs[at], arcs[at]);
        }
    }

    private static void swap(int[] values, int one, int other) {
        int value = values[one];
        values[one] = values[other];
        values[other] = value;
    }
}
