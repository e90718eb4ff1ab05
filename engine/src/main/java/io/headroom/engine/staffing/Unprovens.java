package io.headroom.engine.staffing;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Origin;
import io.headroom.engine.model.plan.Plan.Unproven;
import java.util.Optional;

/**
 * Whether the minutes fit the load of today's people over the first three months, and the one factor on all minutes that would fit them. A
 * fit to today's load can only answer "you need whom you have", so both headcounts stand side by side.
 */
final class Unprovens {
    private final Basis basis;
    private final int month;

    Unprovens(Basis basis, int month) {
        this.basis = basis;
        this.month = month;
    }

    Optional<Unproven> unproven() {
        Window first = new Window(0);
        Hours direct = Hours.NONE;
        for (PersonCapacity person : basis.capacity().people()) {
            direct = direct.plus(first.of(person.direct()));
        }
        double applied = basis.assumptions().value(Setting.EFFORT_SCALE);
        double programmes = hours(first, true);
        double own = hours(first, false) / applied;
        double load = (own + programmes) / direct.inHours();
        boolean fits = load >= basis.assumptions().value(Setting.UNPROVEN_BELOW)
                && load <= basis.assumptions().value(Setting.UNPROVEN_ABOVE);
        if (direct.micros() <= 0 || own <= 0 || (fits && applied == 1)) {
            return Optional.empty();
        }
        double target = basis.assumptions().value(Setting.TARGET_UTILISATION) * direct.inHours();
        double fitted = Math.max(0, target - programmes) / own;
        double scale = applied == 1 ? fitted : applied;
        return Optional.of(new Unproven(load, scale, applied != 1, required(1 / applied), required(scale / applied)));
    }

    private double hours(Window window, boolean programmes) {
        return window.of(basis.demand().levelled(row -> (row.origin() == Origin.PROGRAMME) == programmes))
                .inHours();
    }

    private int required(double factor) {
        Demand scaled = Changes.times(basis.demand(), row -> row.origin() != Origin.PROGRAMME, factor);
        Basis there = basis.with(scaled);
        Needs needs = new Needs(there);
        return there.pools().keySet().stream()
                .mapToInt(pool -> needs.of(pool, new Window(month)).required())
                .sum();
    }
}
