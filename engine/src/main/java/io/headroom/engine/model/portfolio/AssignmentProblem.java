package io.headroom.engine.model.portfolio;

import java.util.Arrays;
import java.util.List;

/**
 * Jobs and the agents that may do them: each job goes to exactly one of its agents, and the sum of the costs of the pairs and of the agents' loads shall be least.
 *
 * <p>Agents and jobs are numbered from 0. A pair of a job and an agent that may do it is an arc; arcs are numbered job by job, by rising agent. All numbers are whole: who needs
 * parts of a cent or of an hour counts in smaller units. The generalized assignment problem is the case of one resource whose cost is a {@linkplain LoadCost#wall wall}.
 * Immutable; 16 bytes for each arc, and 8 for each resource of each arc that does not take what the one before it takes.
 */
public final class AssignmentProblem {
    /** No sum of costs or sizes may be larger: up to here both whole and floating numbers are exact. */
    private static final long MOST = 1L << 52;

    private static final int MOST_SIZES = Integer.MAX_VALUE - 8;

    private final int[] firstArc;
    private final int[] agentOf;
    private final long[] cost;
    private final int[] row;
    private final long[] size;
    private final LoadCost[][] loadCost;

    private AssignmentProblem(Builder made) {
        firstArc = Arrays.copyOf(made.firstArc, made.jobs + 1);
        agentOf = Arrays.copyOf(made.agentOf, made.arcs());
        cost = Arrays.copyOf(made.cost, made.arcs());
        row = Arrays.copyOf(made.row, made.arcs());
        size = Arrays.copyOf(made.size, made.rows * made.resources);
        loadCost = made.loadCost;
    }

    /** Begins a problem: what the load of each agent with each resource costs; at least one agent, and equally many resources for each. */
    public static Builder among(List<List<LoadCost>> loadCosts) {
        return new Builder(loadCosts);
    }

    public int jobs() {
        return firstArc.length - 1;
    }

    public int agents() {
        return loadCost.length;
    }

    public int resources() {
        return loadCost[0].length;
    }

    public int arcs() {
        return agentOf.length;
    }

    /** The first arc of a job; those of the last job end where {@code firstArc(jobs())} is. */
    public int firstArc(int job) {
        return firstArc[job];
    }

    public int agent(int arc) {
        return agentOf[arc];
    }

    public long cost(int arc) {
        return cost[arc];
    }

    /** How much of a resource the job takes from the agent. */
    public long size(int arc, int resource) {
        return size[row[arc] * resources() + resource];
    }

    /** Whether the job takes the same of every resource from the agent of this arc and from that of the arc before, which is the job's too; where most do, who asks need not look again. */
    public boolean takesLikeBefore(int arc) {
        return arc > 0 && row[arc] == row[arc - 1];
    }

    public LoadCost loadCost(int agent, int resource) {
        return loadCost[agent][resource];
    }

    /** The arc of a job and an agent, or a negative number where the agent may not do the job. */
    public int arc(int job, int agent) {
        int from = firstArc[job];
        int until = firstArc[job + 1];
        return until - from == agents() ? from + agent : Arrays.binarySearch(agentOf, from, until, agent);
    }

    /** Takes the jobs one by one. */
    public static final class Builder {
        private final LoadCost[][] loadCost;
        private final int resources;
        private int[] row = new int[1024];
        private long[] size = new long[1024];
        private int rows;
        private int[] firstArc = new int[64];
        private int[] agentOf = new int[1024];
        private long[] cost = new long[1024];
        private int jobs;
        private long dearest;
        private final long[] largest;

        private Builder(List<List<LoadCost>> loadCosts) {
            resources = loadCosts.isEmpty() ? 0 : loadCosts.get(0).size();
            if (resources == 0 || loadCosts.stream().anyMatch(one -> one.size() != resources)) {
                throw new IllegalArgumentException(
                        "A problem has at least one agent and one resource, and a cost of load for each of both.");
            }
            loadCost =
                    loadCosts.stream().map(one -> one.toArray(LoadCost[]::new)).toArray(LoadCost[][]::new);
            largest = new long[resources];
        }

        private int arcs() {
            return firstArc[jobs];
        }

        /**
         * Adds the next job.
         *
         * @param agents who may do it, by rising number, at least one
         * @param costs  what each of them costs, below zero for a gain
         * @param sizes  for each resource what the job takes from each of them, 0 or more
         */
        public Builder job(int[] agents, long[] costs, long[][] sizes) {
            if (agents.length == 0 || costs.length != agents.length || sizes.length != resources) {
                throw new IllegalArgumentException(
                        "Job %s needs an agent that may do it, and a cost and a size of each resource for each; it has %s agents, %s costs, %s resources."
                                .formatted(jobs, agents.length, costs.length, sizes.length));
            }
            makeRoom(agents.length);
            long dear = 0;
            long[] large = new long[resources];
            for (int at = 0; at < agents.length; at++) {
                int arc = arcs() + at;
                if (agents[at] < (at == 0 ? 0 : agents[at - 1] + 1) || agents[at] >= loadCost.length) {
                    throw new IllegalArgumentException(
                            "The agents of job %s are named by rising numbers from 0 to %s, but one was %s."
                                    .formatted(jobs, loadCost.length - 1, agents[at]));
                }
                agentOf[arc] = agents[at];
                cost[arc] = costs[at];
                dear = Math.max(dear, Math.absExact(costs[at]));
                row[arc] = rowOf(sizes, at);
                for (int resource = 0; resource < resources; resource++) {
                    long taken = sizes[resource][at];
                    if (taken < 0) {
                        throw new IllegalArgumentException(
                                "A job takes 0 or more of a resource, but job %s takes %s.".formatted(jobs, taken));
                    }
                    large[resource] = Math.max(large[resource], taken);
                }
            }
            dearest = bounded(dearest, dear, "costs");
            for (int resource = 0; resource < resources; resource++) {
                largest[resource] = bounded(largest[resource], large[resource], "sizes");
            }
            jobs++;
            firstArc[jobs] = firstArc[jobs - 1] + agents.length;
            return this;
        }

        public AssignmentProblem build() {
            for (LoadCost[] ofAgent : loadCost) {
                for (int resource = 0; resource < resources; resource++) {
                    for (LoadCost.Piece piece : ofAgent[resource].pieces()) {
                        if (Math.abs((double) piece.perUnit()) * largest[resource] > MOST) {
                            throw tooLarge("costs of load");
                        }
                    }
                }
            }
            return new AssignmentProblem(this);
        }

        private static long bounded(long sum, long more, String of) {
            if (more > MOST - sum) {
                throw tooLarge(of);
            }
            return sum + more;
        }

        private static IllegalArgumentException tooLarge(String of) {
            return new IllegalArgumentException(
                    "The %s of all jobs add up to more than 2^52; count in larger units.".formatted(of));
        }

        private void makeRoom(int more) {
            if (jobs + 1 == firstArc.length) {
                firstArc = Arrays.copyOf(firstArc, 2 * firstArc.length);
            }
            long needed = (long) arcs() + more;
            if (needed > MOST_SIZES) {
                throw new IllegalArgumentException("A problem has at most two thousand million arcs.");
            }
            if (needed > agentOf.length) {
                int room = (int) Math.min(MOST_SIZES, Math.max(needed, 2L * agentOf.length));
                agentOf = Arrays.copyOf(agentOf, room);
                cost = Arrays.copyOf(cost, room);
                row = Arrays.copyOf(row, room);
            }
        }

        /** Where the sizes stand that a job takes from one of its agents: those of the agent before, if they are the same. */
        private int rowOf(long[][] sizes, int at) {
            boolean same = at > 0;
            for (int resource = 0; same && resource < resources; resource++) {
                same = sizes[resource][at] == sizes[resource][at - 1];
            }
            if (same) {
                return rows - 1;
            }
            long needed = (rows + 1L) * resources;
            if (needed > MOST_SIZES) {
                throw new IllegalArgumentException("A problem has at most two thousand million different sizes.");
            }
            if (needed > size.length) {
                size = Arrays.copyOf(size, (int) Math.min(MOST_SIZES, Math.max(needed, 2L * size.length)));
            }
            for (int resource = 0; resource < resources; resource++) {
                size[rows * resources + resource] = sizes[resource][at];
            }
            return rows++;
        }
    }
}
