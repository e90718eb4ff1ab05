package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.portfolio.Portfolio.Cover;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who looks after accounts until their new owner starts: whoever has them today and is still here then, or else who has most hours to spare until then, among
 * those who may own them.
 *
 * <pre>
 *   Nora carries from March    Orion, Ada's today     → Ada covers it until 1 March
 *                              Atlas, nobody's today  → Ben, who has 40 h to spare in January and February, not Cleo, who has 10 h
 * </pre>
 */
final class Interim {
    private static final long MICROS = 1000;
    private static final int NOBODY = -1;

    private final Office office;
    private final Horizon horizon;
    private final int[] plan;
    private final Thousandths[] carried;
    private final int[] by;

    Interim(Office office, Horizon horizon, int[] plan) {
        this.office = office;
        this.horizon = horizon;
        this.plan = plan;
        carried = new Thousandths[office.owners.size() + 1];
        Arrays.fill(carried, Thousandths.none(horizon.computed()));
        for (int bundle = 0; bundle < plan.length; bundle++) {
            add(plan[bundle], bundle);
        }
        by = new int[plan.length];
        for (int bundle = 0; bundle < plan.length; bundle++) {
            by[bundle] = starts(bundle) ? by(bundle) : NOBODY;
            if (by[bundle] >= 0) {
                add(by[bundle], bundle);
            }
        }
    }

    private boolean starts(int bundle) {
        return plan[bundle] < office.owners.size()
                && office.owners.get(plan[bundle]).starts();
    }

    private void add(int owner, int bundle) {
        carried[owner] = carried[owner].plus(office.bundles.get(bundle).hours());
    }

    private int by(int bundle) {
        int month = office.owners.get(plan[bundle]).arrival().month();
        return keeper(office, bundle, plan[bundle])
                .or(() -> Arrays.stream(office.bundles.get(bundle).owners())
                        .boxed()
                        .filter(owner -> owner < office.owners.size())
                        .filter(owner -> office.owners.get(owner).takes()
                                && !office.owners.get(owner).starts())
                        .max(Comparator.comparingLong((Integer owner) -> spare(owner, month))
                                .thenComparing(Comparator.reverseOrder())))
                .orElse(NOBODY);
    }

    private long spare(int owner, int month) {
        return office.owners.get(owner).direct().sum(0, month) - carried[owner].sum(0, month);
    }

    /** Whoever has a bundle today and still is here when somebody else begins to carry it. */
    static Optional<Integer> keeper(Office office, int bundle, int starter) {
        int home = office.bundles.get(bundle).home();
        boolean keeps = home >= 0
                && home != starter
                && !office.owners.get(home).starts()
                && office.owners.get(home).gone()
                        >= office.owners.get(starter).arrival().month();
        return keeps ? Optional.of(home) : Optional.empty();
    }

    /** Who covers so many hours of a bundle; empty where its owner is here. */
    Optional<Cover> of(int bundle, Thousandths hours) {
        if (!starts(bundle)) {
            return Optional.empty();
        }
        Arrival arrival = office.owners.get(plan[bundle]).arrival();
        return Optional.of(new Cover(
                by[bundle] < 0
                        ? Optional.empty()
                        : Optional.of(office.owners.get(by[bundle]).id()),
                arrival.day(horizon),
                new Hours(MICROS * hours.sum(0, arrival.month()))));
    }
}
