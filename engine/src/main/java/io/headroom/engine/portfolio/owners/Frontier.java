package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.portfolio.AssignmentRequest;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.portfolio.AssignmentSolver;
import io.headroom.engine.portfolio.owners.Office.Still;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The best plans for no, one, two, five, … moves.
 *
 * <p>Plans come from {@link FewMoves}, each from the plan with fewer moves and from the plan for any number of moves; bounds from the assignment
 * solver. A problem in which every move costs a price p more has a bound b(p), and no plan with at most k moves costs less than b(p) − p·k, whatever p is; so
 * the largest of these over some prices holds for k; that no book may change too much only makes plans dearer. Prices worth trying are what a move saves from one point to the next.
 */
final class Frontier {
    private static final int[] STEPS = {1, 2, 5};
    private static final int TEN = 10;
    private static final int PRICES = 6;

    private final Office office;
    private final AssignmentSolver solver;
    private final long effort;
    private final long seed;
    private final List<Bound> bounds = new ArrayList<>();
    private long stillBound;

    Frontier(Office office, AssignmentSolver solver, long effort, long seed) {
        this.office = office;
        this.solver = solver;
        this.effort = effort;
        this.seed = seed;
    }

    /** A plan with at most so many moves, and what no such plan costs less than. */
    record Found(int most, Ledger plan, long bound) {}

    /** No plan with k moves costs less than {@code value} − {@code price} · k. */
    private record Bound(long price, long value) {
        long at(long moves) {
            return value - price * moves;
        }
    }

    /**
     * By rising moves; the last is for any number of moves. {@code asked} is among them, where it makes a difference; where none are asked for,
     * there is only the plan in which everybody stays.
     */
    List<Found> points(int asked) {
        if (office.bundles.isEmpty()) {
            Ledger nothing = new Ledger(office, office.today());
            return List.of(new Found(0, nothing, nothing.cost()));
        }
        Ledger still = still();
        NavigableMap<Integer, Ledger> plans = new TreeMap<>();
        plans.put(0, still);
        if (asked == 0) {
            return found(plans);
        }
        Ledger any = any(still);
        for (int most : numbers(asked, any.moves())) {
            plans.put(most, better(few(plans.lastEntry().getValue().owners(), most), adopted(still, any, most)));
        }
        Ledger last = plans.lastEntry().getValue();
        plans.put(Integer.MAX_VALUE, last.cost() <= any.cost() ? last : any);
        prices(plans).forEach(price -> solve(price, Still.NOBODY));
        return found(plans);
    }

    /** Everybody stays; who has no home gets one. */
    private Ledger still() {
        Ledger today = new Ledger(office, office.today());
        boolean settled = office.bundles.stream().allMatch(bundle -> bundle.home() >= 0);
        if (settled) {
            stillBound = today.cost();
            return today;
        }
        AssignmentResult result = result(0, Still.AT_HOME);
        stillBound = result.bound() + office.levels();
        Ledger placed = improved(today, 0);
        return result.verdict().feasible() ? better(improved(ledger(result), 0), placed) : placed;
    }

    private Ledger any(Ledger still) {
        AssignmentResult result = solve(0, Still.NOBODY);
        Ledger descended = few(still.owners(), Integer.MAX_VALUE);
        if (!result.verdict().feasible()) {
            return descended;
        }
        Ledger solved = ledger(result);
        Ledger kept =
                solved.keepsBudgets() ? improved(solved, Integer.MAX_VALUE) : adopted(still, solved, Integer.MAX_VALUE);
        return better(kept, descended);
    }

    private AssignmentResult solve(long price, Still who) {
        AssignmentResult result = result(price, who);
        bounds.add(new Bound(price, result.bound() + office.levels()));
        return result;
    }

    private AssignmentResult result(long price, Still who) {
        return solver.solve(new AssignmentRequest(office.problem(price, who), effort, seed));
    }

    private Ledger ledger(AssignmentResult result) {
        return new Ledger(
                office, result.agents().stream().mapToInt(Integer::intValue).toArray());
    }

    private Ledger few(int[] owners, int most) {
        return improved(new Ledger(office, owners), most);
    }

    private Ledger adopted(Ledger still, Ledger any, int most) {
        Ledger ledger = new Ledger(office, still.owners());
        FewMoves.adopt(ledger, any.owners(), most);
        return improved(ledger, most);
    }

    private static Ledger improved(Ledger ledger, int most) {
        new FewMoves(ledger, most).improve();
        return ledger;
    }

    private static Ledger better(Ledger one, Ledger other) {
        return other.cost() < one.cost() ? other : one;
    }

    /** 1, 2, 5, 10, 20, 50, … below what the plan for any number makes, and what was asked for. */
    private static SortedSet<Integer> numbers(int asked, int all) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (long ten = 1; ten < all; ten *= TEN) {
            for (int step : STEPS) {
                numbers.add((int) Math.min(all, ten * step));
            }
        }
        numbers.removeIf(number -> number >= all);
        if (asked > 0 && asked < all) {
            numbers.add(asked);
        }
        return numbers;
    }

    /** What one move saves between neighbouring points; a few of them, evenly, where there are many. */
    private static SortedSet<Long> prices(NavigableMap<Integer, Ledger> plans) {
        TreeSet<Long> prices = new TreeSet<>();
        Ledger before = plans.firstEntry().getValue();
        for (Ledger plan : plans.values()) {
            int more = plan.moves() - before.moves();
            if (more > 0) {
                prices.add((before.cost() - plan.cost()) / more);
            }
            before = plan;
        }
        prices.remove(0L);
        List<Long> all = new ArrayList<>(prices);
        for (int at = 0; at < all.size(); at++) {
            boolean kept = at == 0 || all.size() <= PRICES || at * PRICES / all.size() > (at - 1) * PRICES / all.size();
            if (!kept) {
                prices.remove(all.get(at));
            }
        }
        return prices;
    }

    private List<Found> found(NavigableMap<Integer, Ledger> plans) {
        List<Found> found = new ArrayList<>();
        plans.forEach((most, plan) -> found.add(new Found(most, plan, Math.min(plan.cost(), bound(most)))));
        return found;
    }

    private long bound(int most) {
        long largest = most == 0 ? stillBound : Long.MIN_VALUE;
        for (Bound bound : bounds) {
            boolean counts = most < Integer.MAX_VALUE || bound.price() == 0;
            largest = counts ? Math.max(largest, bound.at(bound.price() == 0 ? 0 : most)) : largest;
        }
        return largest;
    }
}
