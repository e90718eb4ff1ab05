package io.headroom.engine.portfolio;

import io.headroom.engine.model.portfolio.AssignmentProblem;

/**
 * The least cost of a generalized assignment problem, and the least with a given job at a given agent, by a table over all rooms that the agents can have left: exact, and nothing in common with the solver. For many jobs, and few agents of
 * small capacities.
 */
final class RoomTable {
    /** The cost of what cannot be. */
    static final long NEVER = Long.MAX_VALUE / 4;

    private final AssignmentProblem problem;

    /** A room of 1 with each agent, as an index: rooms are numbers whose digits are the rooms of the agents. */
    private final int[] one;

    private final int rooms;

    /** The least cost of the jobs before each, and of the jobs from each on, in every room. */
    private final long[][] before;

    private final long[][] from;

    RoomTable(AssignmentProblem problem) {
        this.problem = problem;
        one = new int[problem.agents()];
        int product = 1;
        for (int agent = 0; agent < one.length; agent++) {
            one[agent] = product;
            product = Math.multiplyExact(product, capacity(agent) + 1);
        }
        rooms = product;
        int jobs = problem.jobs();
        before = new long[jobs + 1][rooms];
        from = new long[jobs + 1][rooms];
        for (int job = 0; job < jobs; job++) {
            add(job, before[job], before[job + 1]);
        }
        for (int job = jobs - 1; job >= 0; job--) {
            add(job, from[job + 1], from[job]);
        }
    }

    /** The least cost of all, {@link #NEVER} where nothing fits. */
    long least() {
        return from[0][rooms - 1];
    }

    /** The least cost of all with a job at the agent of one of its arcs. */
    long least(int job, int arc) {
        long least = NEVER;
        for (int room = 0; room < rooms; room++) {
            if (roomWith(problem.agent(arc), room) + size(arc) <= capacity(problem.agent(arc))) {
                int rest = rooms - 1 - room - size(arc) * one[problem.agent(arc)];
                least = Math.min(least, before[job][room] + problem.cost(arc) + from[job + 1][rest]);
            }
        }
        return Math.min(least, NEVER);
    }

    private void add(int job, long[] others, long[] all) {
        for (int room = 0; room < rooms; room++) {
            all[room] = NEVER;
            for (int arc = problem.firstArc(job); arc < problem.firstArc(job + 1); arc++) {
                int agent = problem.agent(arc);
                if (size(arc) <= roomWith(agent, room)) {
                    all[room] = Math.min(all[room], others[room - size(arc) * one[agent]] + problem.cost(arc));
                }
            }
        }
    }

    private int roomWith(int agent, int room) {
        return room / one[agent] % (capacity(agent) + 1);
    }

    private int capacity(int agent) {
        return (int) problem.loadCost(agent, 0).limit();
    }

    private int size(int arc) {
        return (int) problem.size(arc, 0);
    }
}
