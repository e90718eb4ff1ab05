package io.headroom.engine.portfolio;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.LoadCost.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Small assignment problems for tests. */
final class Problems {
    private Problems() {}

    /** One row of costs and one of sizes for each agent, as in a public instance. */
    static AssignmentProblem gap(long[][] costs, long[][] sizes, long... capacities) {
        List<List<LoadCost>> walls = new ArrayList<>();
        for (long capacity : capacities) {
            walls.add(List.of(LoadCost.wall(capacity)));
        }
        AssignmentProblem.Builder problem = AssignmentProblem.among(walls);
        for (int job = 0; job < costs[0].length; job++) {
            problem.job(everybody(capacities.length), column(costs, job), new long[][] {column(sizes, job)});
        }
        return problem.build();
    }

    /** Jobs alike for everybody: each takes one unit of the only resource and costs nothing itself. */
    static AssignmentProblem equal(int jobs, List<LoadCost> loadCosts) {
        AssignmentProblem.Builder problem =
                AssignmentProblem.among(loadCosts.stream().map(List::of).toList());
        int agents = loadCosts.size();
        for (int job = 0; job < jobs; job++) {
            long[] ones = IntStream.range(0, agents).mapToLong(agent -> 1).toArray();
            problem.job(everybody(agents), new long[agents], new long[][] {ones});
        }
        return problem.build();
    }

    /** A generalized assignment problem that may or may not have an answer. */
    static AssignmentProblem randomGap(long seed, int agents, int jobs) {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] costs = new long[agents][jobs];
        long[][] sizes = new long[agents][jobs];
        long[] capacities = new long[agents];
        for (int agent = 0; agent < agents; agent++) {
            for (int job = 0; job < jobs; job++) {
                costs[agent][job] = random.nextInt(-5, 40);
                sizes[agent][job] = random.nextInt(0, 25);
                capacities[agent] += sizes[agent][job];
            }
            capacities[agent] = (long) (capacities[agent] * random.nextDouble(0.6, 1.1) / agents);
        }
        return gap(costs, sizes, capacities);
    }

    /** A generalized assignment problem of small sizes and capacities that are hard to keep, in which a job is the cheaper the larger it is, so that bounds and costs lie a few units apart; it may have no answer. */
    static AssignmentProblem tightGap(long seed, int agents, int jobs) {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] costs = new long[agents][jobs];
        long[][] sizes = new long[agents][jobs];
        long[] capacities = new long[agents];
        double tight = random.nextDouble(0.7, 1);
        for (int agent = 0; agent < agents; agent++) {
            for (int job = 0; job < jobs; job++) {
                sizes[agent][job] = random.nextInt(1, 8);
                costs[agent][job] = 20 - 2 * sizes[agent][job] + random.nextInt(-4, 5);
                capacities[agent] += sizes[agent][job];
            }
            capacities[agent] = (long) (capacities[agent] * tight / agents);
        }
        return gap(costs, sizes, capacities);
    }

    /** The same problem of one resource in which nobody but one agent may do a job. */
    static AssignmentProblem withJobAt(AssignmentProblem problem, int job, int only) {
        List<List<LoadCost>> loadCosts = IntStream.range(0, problem.agents())
                .mapToObj(agent -> List.of(problem.loadCost(agent, 0)))
                .toList();
        AssignmentProblem.Builder made = AssignmentProblem.among(loadCosts);
        for (int one = 0; one < problem.jobs(); one++) {
            int each = one;
            int[] arcs = IntStream.range(problem.firstArc(one), problem.firstArc(one + 1))
                    .filter(arc -> each != job || problem.agent(arc) == only)
                    .toArray();
            made.job(
                    IntStream.of(arcs).map(problem::agent).toArray(),
                    IntStream.of(arcs).mapToLong(problem::cost).toArray(),
                    new long[][] {
                        IntStream.of(arcs)
                                .mapToLong(arc -> problem.size(arc, 0))
                                .toArray()
                    });
        }
        return made.build();
    }

    /** The same problem of one resource, with the last job and the last agent first. */
    static AssignmentProblem reversed(AssignmentProblem problem) {
        int agents = problem.agents();
        int jobs = problem.jobs();
        long[][] costs = new long[agents][jobs];
        long[][] sizes = new long[agents][jobs];
        long[] capacities = new long[agents];
        for (int agent = 0; agent < agents; agent++) {
            int other = agents - 1 - agent;
            capacities[agent] = problem.loadCost(other, 0).limit();
            for (int job = 0; job < jobs; job++) {
                int arc = problem.arc(jobs - 1 - job, other);
                costs[agent][job] = problem.cost(arc);
                sizes[agent][job] = problem.size(arc, 0);
            }
        }
        return gap(costs, sizes, capacities);
    }

    /** Sparse arcs, several resources, loads that cost, gain or end at a limit. */
    static AssignmentProblem randomGeneral(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int agents = random.nextInt(1, 5);
        int jobs = random.nextInt(1, 8);
        int resources = random.nextInt(1, 4);
        List<List<LoadCost>> loadCosts = new ArrayList<>();
        for (int agent = 0; agent < agents; agent++) {
            List<LoadCost> ofAgent = new ArrayList<>();
            for (int resource = 0; resource < resources; resource++) {
                ofAgent.add(randomCurve(random));
            }
            loadCosts.add(ofAgent);
        }
        AssignmentProblem.Builder problem = AssignmentProblem.among(loadCosts);
        for (int job = 0; job < jobs; job++) {
            int must = random.nextInt(agents);
            int[] may = IntStream.range(0, agents)
                    .filter(agent -> agent == must || random.nextInt(3) > 0)
                    .toArray();
            long[] costs = random.longs(may.length, -20, 60).toArray();
            long[][] sizes = new long[resources][];
            for (int resource = 0; resource < resources; resource++) {
                sizes[resource] = random.longs(may.length, 0, 12).toArray();
            }
            problem.job(may, costs, sizes);
        }
        return problem.build();
    }

    /** Many jobs that few of many agents may do: hours, which cost more above what an agent has, and a count, which has a limit. */
    static AssignmentProblem sparse(long seed, int agents, int jobs, int each) {
        SplittableRandom random = new SplittableRandom(seed);
        long hours = 10L * jobs / agents;
        List<LoadCost> ofAgent = List.of(
                new LoadCost(List.of(new Piece(hours, 3), new Piece(hours + hours / 5, 9)), LoadCost.UNLIMITED),
                LoadCost.wall(1 + 6L * jobs / (5L * agents)));
        AssignmentProblem.Builder problem = AssignmentProblem.among(Collections.nCopies(agents, ofAgent));
        for (int job = 0; job < jobs; job++) {
            int[] may = random.ints(0, agents).distinct().limit(each).sorted().toArray();
            long size = random.nextInt(1, 20);
            long[] sizes = LongStream.generate(() -> size).limit(each).toArray();
            long[] ones = LongStream.generate(() -> 1).limit(each).toArray();
            problem.job(may, random.longs(each, 0, 50).toArray(), new long[][] {sizes, ones});
        }
        return problem.build();
    }

    private static LoadCost randomCurve(SplittableRandom random) {
        long limit = random.nextInt(3) == 0 ? LoadCost.UNLIMITED : random.nextInt(8, 50);
        List<Piece> pieces = new ArrayList<>();
        long from = random.nextBoolean() ? 0 : random.nextInt(1, 6);
        long slope = from == 0 ? random.nextInt(-5, 3) : random.nextInt(1, 4);
        for (int piece = random.nextInt(4); piece > 0; piece--) {
            pieces.add(new Piece(from, slope));
            from += random.nextInt(1, 10);
            slope += random.nextInt(1, 6);
        }
        return new LoadCost(pieces, limit);
    }

    private static int[] everybody(int agents) {
        return IntStream.range(0, agents).toArray();
    }

    private static long[] column(long[][] rows, int at) {
        long[] column = new long[rows.length];
        for (int row = 0; row < rows.length; row++) {
            column[row] = rows[row][at];
        }
        return column;
    }
}
