package io.headroom.engine.portfolio.owners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a plan cheaper within a number of moves: by one more move, by another move in place of one, by one more and a second that only pays with
 * it, as long as anything pays. Always takes what saves most, the first among equals, so the same plan always ends alike; where many moves are
 * allowed it takes all that pay in one pass, those that save most first.
 */
final class FewMoves {
    private static final int TRIED = 24;
    private static final int MANY = 50;

    private final Ledger ledger;
    private final Office office;
    private final int most;

    /** {@code most} is how many accounts may change hands. */
    FewMoves(Ledger ledger, int most) {
        this.ledger = ledger;
        this.office = ledger.office;
        this.most = most;
    }

    /** A bundle and where it would go. */
    private record Step(int bundle, int to, long gain) {}

    private static final Step NONE = new Step(-1, -1, 0);

    void improve() {
        while (single() || replaced() || paired()) {
            // as long as anything pays
        }
    }

    private boolean single() {
        if (most - ledger.moves() > MANY && many()) {
            return true;
        }
        Step best = best();
        if (best.gain() > 0) {
            ledger.move(best.bundle(), best.to());
        }
        return best.gain() > 0;
    }

    /** All single steps that pay, the best first, each looked at again when its turn comes. */
    private boolean many() {
        List<Step> steps = new ArrayList<>();
        for (int bundle = 0; bundle < office.bundles.size(); bundle++) {
            Step best = best(bundle);
            if (best.gain() > 0) {
                steps.add(best);
            }
        }
        steps.sort(byGain());
        boolean paid = false;
        for (Step step : steps) {
            int more = office.bundles.get(step.bundle()).moves(step.to());
            boolean fits = ledger.moves() + more <= most && ledger.allows(step.bundle(), step.to());
            if (fits && ledger.gain(step.bundle(), step.to()) > 0) {
                ledger.move(step.bundle(), step.to());
                paid = true;
            }
        }
        return paid;
    }

    private static Comparator<Step> byGain() {
        return Comparator.comparingLong((Step step) -> -step.gain())
                .thenComparingInt(Step::bundle)
                .thenComparingInt(Step::to);
    }

    private Step best() {
        Step best = NONE;
        for (int bundle = 0; bundle < office.bundles.size(); bundle++) {
            best = better(best, best(bundle));
        }
        return best;
    }

    private Step best(int bundle) {
        Bundle one = office.bundles.get(bundle);
        int here = ledger.owner(bundle);
        if (one.owners().length == 1) {
            return NONE;
        }
        int room = most - ledger.moves() + one.moves(here);
        long freed = ledger.freed(bundle);
        Step best = NONE;
        for (int to : one.owners()) {
            if (to != here && one.moves(to) <= room && ledger.allows(bundle, to)) {
                best = better(best, new Step(bundle, to, freed - ledger.taken(bundle, to)));
            }
        }
        return best;
    }

    private static Step better(Step one, Step other) {
        return other.gain() > one.gain() ? other : one;
    }

    /** Takes one move back for another that saves more. */
    private boolean replaced() {
        if (ledger.moves() < most) {
            return false;
        }
        int worst = -1;
        Step best = NONE;
        for (int bundle : moved()) {
            int there = ledger.owner(bundle);
            long lost = ledger.gain(bundle, office.bundles.get(bundle).home());
            ledger.move(bundle, office.bundles.get(bundle).home());
            Step other = best();
            if (lost + other.gain() > best.gain() && other.bundle() != bundle) {
                best = new Step(other.bundle(), other.to(), lost + other.gain());
                worst = bundle;
            }
            ledger.move(bundle, there);
        }
        if (worst >= 0) {
            ledger.move(worst, office.bundles.get(worst).home());
            ledger.move(best.bundle(), best.to());
        }
        return worst >= 0;
    }

    /** The moves that save least where they stand. */
    private List<Integer> moved() {
        List<Step> moved = new ArrayList<>();
        for (int bundle = 0; bundle < office.bundles.size(); bundle++) {
            Bundle one = office.bundles.get(bundle);
            if (one.moves(ledger.owner(bundle)) > 0) {
                moved.add(new Step(bundle, one.home(), ledger.gain(bundle, one.home())));
            }
        }
        moved.sort(byGain());
        return moved.stream().limit(TRIED).map(Step::bundle).toList();
    }

    /** Two steps of which the first alone does not pay, such as an exchange; tried for the first steps that lose least. */
    private boolean paired() {
        for (Step first : leastLosses()) {
            int here = ledger.owner(first.bundle());
            ledger.move(first.bundle(), first.to());
            Step second = best();
            if (first.gain() + second.gain() > 0) {
                ledger.move(second.bundle(), second.to());
                return true;
            }
            ledger.move(first.bundle(), here);
        }
        return false;
    }

    private List<Step> leastLosses() {
        List<Step> steps = new ArrayList<>();
        for (int bundle = 0; bundle < office.bundles.size(); bundle++) {
            Bundle one = office.bundles.get(bundle);
            int here = ledger.owner(bundle);
            int room = most - ledger.moves() + one.moves(here);
            long freed = one.owners().length == 1 ? 0 : ledger.freed(bundle);
            for (int to : one.owners()) {
                if (to != here && one.moves(to) <= room && ledger.allows(bundle, to)) {
                    long taken = ledger.taken(bundle, to);
                    if (taken < Ledger.FORBIDDEN) {
                        steps.add(new Step(bundle, to, freed - taken));
                    }
                }
            }
        }
        steps.sort(byGain());
        return steps.subList(0, Math.min(TRIED, steps.size()));
    }

    /** As many changes of a plan as are allowed, those that save most first, on what a ledger has; each looked at again when its turn comes. */
    static void adopt(Ledger ledger, int[] plan, int most) {
        for (List<Step> steps = changes(ledger, plan, most); !steps.isEmpty(); steps = changes(ledger, plan, most)) {
            int batch = most > MANY ? steps.size() : 1;
            boolean paid = false;
            for (Step step : steps.subList(0, batch)) {
                if (fits(ledger, step, most) && ledger.gain(step.bundle(), step.to()) > 0) {
                    ledger.move(step.bundle(), step.to());
                    paid = true;
                }
            }
            if (!paid) {
                return;
            }
        }
    }

    private static List<Step> changes(Ledger ledger, int[] plan, int most) {
        List<Step> steps = new ArrayList<>();
        for (int bundle = 0; bundle < plan.length; bundle++) {
            Step step = new Step(bundle, plan[bundle], 0);
            if (plan[bundle] != ledger.owner(bundle) && fits(ledger, step, most)) {
                long gain = ledger.gain(bundle, plan[bundle]);
                if (gain > 0) {
                    steps.add(new Step(bundle, plan[bundle], gain));
                }
            }
        }
        steps.sort(byGain());
        return steps;
    }

    private static boolean fits(Ledger ledger, Step step, int most) {
        Bundle one = ledger.office.bundles.get(step.bundle());
        return ledger.allows(step.bundle(), step.to())
                && ledger.moves() + one.moves(step.to()) - one.moves(ledger.owner(step.bundle())) <= most;
    }
}
