package io.headroom.engine.demand;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Factor;
import io.headroom.engine.model.blueprint.Stage;
import io.headroom.engine.model.blueprint.Subject;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.segment.Placement;
import java.util.List;

/**
 * What some factors of a blueprint, which hold together, make of each activity and stage. Worked out once for all accounts for which
 * the same ones hold. Immutable. Activities and stages are known by their place in the blueprint.
 */
final class Factors {
    private final List<Factor> holding;
    private final double[] minutes;
    private final double[] cadence;
    private final double[] length;
    private final boolean[] included;
    private final boolean[] excluded;
    private final int cut;
    private final boolean raising;

    Factors(Prepared prepared, List<Factor> holding) {
        this.holding = List.copyOf(holding);
        List<Activity> activities = prepared.activities;
        double floor = prepared.assumptions.value(Setting.FACTOR_FLOOR);
        double ceiling = prepared.assumptions.value(Setting.FACTOR_CEILING);
        minutes = new double[activities.size()];
        cadence = new double[activities.size()];
        included = new boolean[activities.size()];
        excluded = new boolean[activities.size()];
        int cuts = 0;
        for (int at = 0; at < minutes.length; at++) {
            Activity activity = activities.get(at);
            double uncut = uncut(activity);
            minutes[at] = Math.max(floor, Math.min(ceiling, uncut));
            cuts += uncut < floor || uncut > ceiling ? 1 : 0;
            cadence[at] = cadence(activity);
            included[at] = holding.stream().anyMatch(factor -> factor.includes().contains(activity.id()));
            excluded[at] = holding.stream().anyMatch(factor -> factor.excludes().contains(activity.id()));
        }
        cut = cuts;
        length = prepared.blueprint.stages().stream().mapToDouble(this::length).toArray();
        raising = holding.stream().anyMatch(factor -> factor.minutes() > 1);
    }

    static Subject subject(Account account, Placement placement) {
        return Subject.of(account).in(placement.segment().value(), placement.tier());
    }

    static Subject subject(Account account, Placement placement, OwnedProduct product) {
        return subject(account, placement).about(product);
    }

    /** What multiplies an activity's minutes, kept within floor and ceiling. */
    double minutes(int activity) {
        return minutes[activity];
    }

    /** How many activities' minutes had to be kept within floor and ceiling. */
    int cut() {
        return cut;
    }

    double cadence(int activity) {
        return cadence[activity];
    }

    /** What multiplies the days of a stage. */
    double length(int stage) {
        return length[stage];
    }

    boolean includes(int activity) {
        return included[activity];
    }

    boolean excludes(int activity) {
        return excluded[activity];
    }

    /** Whether anything makes this account more work than another. */
    boolean raisesMinutes() {
        return raising;
    }

    /** Those that multiply an activity's minutes by something else than 1. */
    List<Factor> multiplying(Activity activity) {
        return holding.stream()
                .filter(factor -> factor.minutes() != 1 && factor.concerns(activity.id()))
                .toList();
    }

    private double uncut(Activity activity) {
        double product = 1;
        for (Factor factor : holding) {
            if (factor.concerns(activity.id())) {
                product *= factor.minutes();
            }
        }
        return product;
    }

    private double cadence(Activity activity) {
        double product = 1;
        for (Factor factor : holding) {
            if (factor.concerns(activity.id())) {
                product *= factor.cadence();
            }
        }
        return product;
    }

    private double length(Stage stage) {
        double product = 1;
        for (Factor factor : holding) {
            if (factor.stage().isPresent() && factor.stage().get().equals(stage.id())) {
                product *= factor.stageDays();
            }
        }
        return product;
    }
}
