package io.headroom.engine.portfolio.owners;

import java.util.Arrays;

/** Who has which bundle, and what that costs, kept up to date move by move. For one thread. */
final class Ledger {
    /** More than any plan costs: a limit would be passed. */
    static final long FORBIDDEN = Long.MAX_VALUE / 4;

    final Office office;
    private final int[] owner;
    private final long[][] load;
    private final long[] loadCost;
    private long pairs;
    private final int[] changed;
    private int moves;

    Ledger(Office office, int[] owners) {
        this.office = office;
        owner = owners.clone();
        load = new long[office.owners.size() + 1][office.resources];
        loadCost = new long[load.length];
        changed = new int[load.length];
        for (int bundle = 0; bundle < owner.length; bundle++) {
            put(bundle, owner[bundle], 1);
        }
        for (int one = 0; one < load.length; one++) {
            loadCost[one] = costOf(one, load[one]);
        }
    }

    int owner(int bundle) {
        return owner[bundle];
    }

    int[] owners() {
        return owner.clone();
    }

    int moves() {
        return moves;
    }

    long load(int of, int resource) {
        return load[of][resource];
    }

    /** In micro-hours, the imbalance of everybody at the mean being 0. */
    long cost() {
        return pairs + Arrays.stream(loadCost).sum() + office.levels();
    }

    /** What it saves if a bundle goes to another owner, who may have it; much below 0 where a limit is passed. */
    long gain(int bundle, int to) {
        return freed(bundle) - taken(bundle, to);
    }

    /** The same where limits may be passed, as by the first of two who exchange bundles while both have all they may. */
    long gainPastLimits(int bundle, int to) {
        return freed(bundle) - takenPastLimits(bundle, to);
    }

    /** What it saves if a bundle's owner has it no more. */
    long freed(int bundle) {
        int from = owner[bundle];
        long without = costWith(from, bundle, -1);
        return loadCost[from] - without + office.bundles.get(bundle).cost(from);
    }

    /** What it costs if somebody who has not got it takes a bundle. */
    long taken(int bundle, int to) {
        return to != owner[bundle] && passesLimit(bundle, to) ? FORBIDDEN : takenPastLimits(bundle, to);
    }

    private long takenPastLimits(int bundle, int to) {
        return to == owner[bundle]
                ? freed(bundle)
                : costWith(to, bundle, 1)
                        - loadCost[to]
                        + office.bundles.get(bundle).cost(to);
    }

    void move(int bundle, int to) {
        int from = owner[bundle];
        put(bundle, from, -1);
        put(bundle, to, 1);
        owner[bundle] = to;
        loadCost[from] = costOf(from, load[from]);
        loadCost[to] = costOf(to, load[to]);
    }

    private void put(int bundle, int of, int sign) {
        pairs += sign * office.bundles.get(bundle).cost(of);
        count(office.bundles.get(bundle), of, sign);
        for (int resource = 0; resource < office.resources; resource++) {
            load[of][resource] += sign * office.size(bundle, of, resource);
        }
    }

    private void count(Bundle bundle, int of, int sign) {
        int counted = bundle.moves(of);
        if (counted > 0) {
            moves += sign * counted;
            changed[of] += sign * counted;
            changed[bundle.home()] += sign * counted;
        }
    }

    /** Whether both people's books may change so much; a bundle may always go back. */
    boolean allows(int bundle, int to) {
        Bundle one = office.bundles.get(bundle);
        int more = one.moves(to);
        return more == 0
                || (changed[to] + more <= office.movesPerPerson
                        && changed[one.home()] + more - one.moves(owner[bundle]) <= office.movesPerPerson);
    }

    /** Whether nobody's book changes more than it may. */
    boolean keepsBudgets() {
        return Arrays.stream(changed).allMatch(count -> count <= office.movesPerPerson);
    }

    private boolean passesLimit(int bundle, int of) {
        for (int resource = 0; resource < office.resources; resource++) {
            if (load[of][resource] + office.size(bundle, of, resource)
                    > office.loadCost(of, resource).limit()) {
                return true;
            }
        }
        return false;
    }

    private long costWith(int of, int bundle, int sign) {
        long cost = 0;
        for (int resource = 0; resource < office.resources; resource++) {
            cost += office.loadCost(of, resource).at(load[of][resource] + sign * office.size(bundle, of, resource));
        }
        return cost;
    }

    private long costOf(int of, long[] loads) {
        long cost = 0;
        for (int resource = 0; resource < office.resources; resource++) {
            cost += office.loadCost(of, resource).at(loads[resource]);
        }
        return cost;
    }
}
