package io.headroom.bench;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.LoadCost.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Accounts and their owners, as `headroom assign` would see them, made up: each account has an owner today, may go to a few people, and takes hours in each month; a change of owner and a wrong skill cost hours. Loads are
 * hundredths of hours, costs quarters of those.
 *
 * <pre>
 *   hours of each month     1, 2, 5 an hour above 100, 110, 130 % of what a person has; who has most accounts today has too many
 *   hours of all months     a quarter of an hour for each away from the mean
 *   accounts                at most 30 % more than the mean
 *   change of owner         from 8 to 20 hours; wrong skill, for a third of the people: all hours of the account
 * </pre>
 */
final class BusinessInstance {
    private static final int MONTHS = 12;
    private static final int HOUR = 100;
    private static final double BUSY = 0.97;
    private static final double MOST_ACCOUNTS = 1.3;

    private final int accounts;
    private final int people;
    private final int eligible;
    private final UniformRandomProvider random;
    private final int[] today;

    /** {@code eligible} people may own each account. */
    BusinessInstance(int accounts, int people, int eligible, long seed) {
        this.accounts = accounts;
        this.people = people;
        this.eligible = eligible;
        random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        today = new int[accounts];
    }

    /** Who owns each account today; known once the problem is made. */
    int[] today() {
        return today;
    }

    /** What lifts the least cost of every load to 0, so that a share of the cost means something. */
    static long level(AssignmentProblem problem) {
        long level = 0;
        for (int agent = 0; agent < problem.agents(); agent++) {
            for (int resource = 0; resource < problem.resources(); resource++) {
                LoadCost cost = problem.loadCost(agent, resource);
                level -= cost.pieces().stream()
                        .mapToLong(Piece::from)
                        .map(cost::at)
                        .min()
                        .orElse(0);
            }
        }
        return level;
    }

    AssignmentProblem problem() {
        long[][] hours = new long[accounts][MONTHS];
        long[] ofMonth = new long[MONTHS];
        for (long[] one : hours) {
            double usual = HOUR * (0.5 + 4 * random.nextDouble() * random.nextDouble());
            int renewal = random.nextInt(MONTHS);
            for (int month = 0; month < MONTHS; month++) {
                one[month] = (long) (usual * (month == renewal ? 3 : 1));
                ofMonth[month] += one[month];
            }
        }
        AssignmentProblem.Builder problem = AssignmentProblem.among(Collections.nCopies(people, loadCosts(ofMonth)));
        for (int account = 0; account < accounts; account++) {
            add(account, hours[account], problem);
        }
        return problem.build();
    }

    private List<LoadCost> loadCosts(long[] ofMonth) {
        List<LoadCost> costs = new ArrayList<>();
        for (long all : ofMonth) {
            long has = (long) (all / BUSY / people);
            costs.add(new LoadCost(
                    List.of(new Piece(has, 4), new Piece(has + has / 10, 8), new Piece(has + has * 3 / 10, 20)),
                    LoadCost.UNLIMITED));
        }
        long mean = Arrays.stream(ofMonth).sum() / people;
        costs.add(new LoadCost(List.of(new Piece(0, -1), new Piece(mean, 1)), LoadCost.UNLIMITED));
        costs.add(LoadCost.wall((long) (MOST_ACCOUNTS * accounts / people) + 1));
        return costs;
    }

    private void add(int account, long[] hours, AssignmentProblem.Builder problem) {
        int[] may = random.ints(0, people).distinct().limit(eligible).sorted().toArray();
        today[account] = may[(int) (may.length * random.nextDouble() * random.nextDouble())];
        long all = Arrays.stream(hours).sum();
        long move = 4L * HOUR * random.nextInt(8, 21);
        long[] costs = new long[may.length];
        for (int at = 0; at < may.length; at++) {
            costs[at] = (may[at] == today[account] ? 0 : move) + ((may[at] + account) % 3 == 0 ? 4 * all : 0);
        }
        long[][] sizes = new long[MONTHS + 2][];
        for (int month = 0; month < MONTHS; month++) {
            sizes[month] = same(hours[month], may.length);
        }
        sizes[MONTHS] = same(all, may.length);
        sizes[MONTHS + 1] = same(1, may.length);
        problem.job(may, costs, sizes);
    }

    private static long[] same(long size, int count) {
        return LongStream.generate(() -> size).limit(count).toArray();
    }
}
