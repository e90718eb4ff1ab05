package io.headroom.engine.portfolio.owners;

import java.util.Arrays;
import java.util.List;

/** Accounts that go to one owner together: a family, or those of its members that have one owner today; mostly a single account. */
final class Bundle {
    private final List<Item> items;
    private final int home;
    private final int counted;
    private final int[] owners;
    private final long[] costs;
    private final Thousandths hours;

    /**
     * @param items   by key
     * @param home    where their owner stands among the owners, or -1 where none may keep them
     * @param counted how many accounts change hands when the bundle leaves home
     * @param owners  who may have them, rising, home included; the last stands for nobody where they have no home
     * @param costs   what each of these costs beside its load, in micro-hours: misfit and moves
     */
    Bundle(List<Item> items, int home, int counted, int[] owners, long[] costs, Thousandths hours) {
        this.items = List.copyOf(items);
        this.home = home;
        this.counted = counted;
        this.owners = owners;
        this.costs = costs;
        this.hours = hours;
    }

    List<Item> items() {
        return items;
    }

    int home() {
        return home;
    }

    /** Nobody changes it. */
    int[] owners() {
        return owners;
    }

    Thousandths hours() {
        return hours;
    }

    /** Where an owner stands among those who may have it; negative where not among them. */
    int at(int owner) {
        return Arrays.binarySearch(owners, owner);
    }

    long cost(int owner) {
        return costs[at(owner)];
    }

    /** How many accounts change hands if this owner has them. */
    int moves(int owner) {
        return owner == home ? 0 : counted;
    }
}
