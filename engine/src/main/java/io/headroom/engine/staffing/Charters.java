package io.headroom.engine.staffing;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Plan.Charter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Who does each duty, and what hangs on it. */
final class Charters {
    /** The duties that every company must decide about (text 001). */
    private static final List<String> USUAL = List.of("onboarding", "renewal", "support", "upsell");

    private static final double MONTHS_OF_A_YEAR = 12;

    private final Blueprint blueprint;
    private final Assumptions assumptions;
    private final Demand demand;

    Charters(Basis basis) {
        this.blueprint = basis.blueprint();
        this.assumptions = basis.assumptions();
        this.demand = basis.demand();
    }

    /** By duty: the usual ones, and every other that the blueprint or the assumptions name. */
    List<Charter> all() {
        TreeSet<String> duties = new TreeSet<>(USUAL);
        blueprint.activities().forEach(activity -> activity.duty().ifPresent(duties::add));
        duties.addAll(assumptions.charter().keySet());
        return duties.stream()
                .map(duty -> new Charter(duty, role(duty), yearly(duty)))
                .toList();
    }

    private Optional<RoleId> role(String duty) {
        Optional<RoleId> chosen = assumptions.charter().get(duty);
        if (chosen != null) {
            return chosen;
        }
        return blueprint.activities().stream()
                .filter(activity -> activity.duty().filter(duty::equals).isPresent())
                .map(Activity::role)
                .filter(role -> blueprint.role(role).does().contains(duty))
                .findFirst()
                .or(() -> blueprint.roles().stream()
                        .filter(role -> role.does().contains(duty))
                        .map(role -> role.id())
                        .findFirst());
    }

    /** The hours of the months shown, as those of a year. */
    private Hours yearly(String duty) {
        MonthlyHours here = demand.levelled(row -> row.duty().equals(duty));
        MonthlyHours outside = demand.outside().get(duty);
        int months = demand.horizon().months();
        Hours all = here.sum(0, months).plus(outside == null ? Hours.NONE : outside.sum(0, months));
        return months == MONTHS_OF_A_YEAR ? all : Hours.of(all.inHours() * MONTHS_OF_A_YEAR / months);
    }
}
