package io.headroom.formats.gap;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.formats.Read;
import io.headroom.formats.gap.WholeNumbers.NoNumber;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads an instance of the generalized assignment problem in the form in which they are public: how many agents and jobs; a row of costs for each agent; a row of sizes for each agent; the capacity of each agent. Whole
 * numbers apart from each other by blanks or line ends, which may stand anywhere.
 *
 * <pre>
 *   2 3          2 agents, 3 jobs
 *   10 20 30     what the jobs cost the first agent,
 *   15 15 15     and the second
 *   1 2 3        what they take from the first agent,
 *   2 2 2        and from the second
 *   3 4          how much each agent has
 * </pre>
 */
public final class GapReader {
    /** Pairs of agents and jobs; more would not fit into the memory of a usual machine. */
    private static final long MOST_PAIRS = 5_000_000;

    private final Path file;
    private final String name;

    /** {@code name} is how issues call the file. */
    public GapReader(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** The problem, or the first thing that is wrong with the file; memory grows with the numbers that are there, not with those the first line promises. */
    public Read<AssignmentProblem> read() throws IOException {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return Read.of(problem(new WholeNumbers(text)), List.of());
        } catch (NoNumber wrong) {
            return Read.refused(
                    List.of(new Issue(name, wrong.line, "", wrong.value, wrong.expected, Severity.REJECTED)));
        }
    }

    private AssignmentProblem problem(WholeNumbers numbers) throws IOException, NoNumber {
        int agents = count(numbers, "the number of agents");
        int jobs = count(numbers, "the number of jobs");
        checkSize(numbers, agents, jobs);
        long[][] costs = rows(numbers, agents, jobs, "cost", Long.MIN_VALUE);
        long[][] sizes = rows(numbers, agents, jobs, "size", 0);
        List<List<LoadCost>> walls = new ArrayList<>();
        for (int agent = 0; agent < agents; agent++) {
            int one = agent;
            walls.add(List.of(LoadCost.wall(atLeast(0, numbers, () -> "the capacity of agent %s".formatted(one)))));
        }
        numbers.end("nothing more was expected behind the capacity of the last agent; a file holds one instance");
        return problem(walls, costs, sizes, numbers);
    }

    private static AssignmentProblem problem(
            List<List<LoadCost>> walls, long[][] costs, long[][] sizes, WholeNumbers numbers) throws NoNumber {
        int[] everybody = new int[costs.length];
        for (int agent = 0; agent < everybody.length; agent++) {
            everybody[agent] = agent;
        }
        AssignmentProblem.Builder problem = AssignmentProblem.among(walls);
        try {
            for (int job = 0; job < costs[0].length; job++) {
                problem.job(everybody, column(costs, job), new long[][] {column(sizes, job)});
            }
            return problem.build();
        } catch (IllegalArgumentException tooLarge) {
            throw new NoNumber(numbers.line(), "", String.valueOf(tooLarge.getMessage()));
        }
    }

    private static int count(WholeNumbers numbers, String what) throws IOException, NoNumber {
        long count = atLeast(1, numbers, () -> what);
        if (count > MOST_PAIRS) {
            throw new NoNumber(numbers.line(), String.valueOf(count), "%s is at most %s".formatted(what, MOST_PAIRS));
        }
        return (int) count;
    }

    private void checkSize(WholeNumbers numbers, int agents, int jobs) throws IOException, NoNumber {
        long pairs = (long) agents * jobs;
        if (pairs > MOST_PAIRS) {
            throw new NoNumber(
                    numbers.line(),
                    "%s %s".formatted(agents, jobs),
                    "agents times jobs are at most %s".formatted(MOST_PAIRS));
        }
        long needed = 2 * pairs + agents;
        if (Files.size(file) < 2 * needed) {
            throw new NoNumber(
                    numbers.line(),
                    "%s %s".formatted(agents, jobs),
                    "%s agents and %s jobs need %s more numbers, and a file of %s bytes cannot hold them"
                            .formatted(agents, jobs, needed, Files.size(file)));
        }
    }

    private static long[][] rows(WholeNumbers numbers, int agents, int jobs, String what, long least)
            throws IOException, NoNumber {
        long[][] rows = new long[agents][jobs];
        for (int agent = 0; agent < agents; agent++) {
            for (int job = 0; job < jobs; job++) {
                int row = agent;
                int column = job;
                rows[agent][job] =
                        atLeast(least, numbers, () -> "the %s of job %s with agent %s".formatted(what, column, row));
            }
        }
        return rows;
    }

    private static long atLeast(long least, WholeNumbers numbers, Supplier<String> what) throws IOException, NoNumber {
        long value = numbers.next(what);
        if (value < least) {
            throw new NoNumber(numbers.line(), String.valueOf(value), "%s is %s or more".formatted(what.get(), least));
        }
        return value;
    }

    private static long[] column(long[][] rows, int at) {
        long[] column = new long[rows.length];
        for (int row = 0; row < rows.length; row++) {
            column[row] = rows[row][at];
        }
        return column;
    }
}
