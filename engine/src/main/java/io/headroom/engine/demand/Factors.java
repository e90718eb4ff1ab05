package io.headroom.engine.demand;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Factor;
import io.headroom.engine.model.blueprint.Stage;
import io.headroom.engine.model.blueprint.Subject;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.segment.Placement;
import java.util.ArrayList;
import java.util.List;

/** The factors of a blueprint that hold for one account, or for one of its products. */
final class Factors {
    private final List<Factor> holding;
    private final double floor;
    private final double ceiling;

    private Factors(List<Factor> holding, double floor, double ceiling) {
        this.holding = holding;
        this.floor = floor;
        this.ceiling = ceiling;
    }

    static Factors of(Prepared prepared, Subject subject) {
        List<Factor> holding = new ArrayList<>();
        for (Factor factor : prepared.blueprint.factors()) {
            if (factor.when().holds(subject)) {
                holding.add(factor);
            }
        }
        return new Factors(
                holding,
                prepared.assumptions.value(Setting.FACTOR_FLOOR),
                prepared.assumptions.value(Setting.FACTOR_CEILING));
    }

    static Subject subject(Account account, Placement placement) {
        return Subject.of(account).in(placement.segment().value(), placement.tier());
    }

    static Subject subject(Account account, Placement placement, OwnedProduct product) {
        return subject(account, placement).about(product);
    }

    /** What multiplies an activity's minutes, kept within floor and ceiling. */
    double minutes(Activity activity) {
        return Math.max(floor, Math.min(ceiling, uncut(activity)));
    }

    boolean cut(Activity activity) {
        double uncut = uncut(activity);
        return uncut < floor || uncut > ceiling;
    }

    double cadence(Activity activity) {
        double product = 1;
        for (Factor factor : holding) {
            if (factor.concerns(activity.id())) {
                product *= factor.cadence();
            }
        }
        return product;
    }

    double length(Stage stage) {
        double product = 1;
        for (Factor factor : holding) {
            if (factor.stage().isPresent() && factor.stage().get().equals(stage.id())) {
                product *= factor.stageDays();
            }
        }
        return product;
    }

    boolean includes(Activity activity) {
        return holding.stream().anyMatch(factor -> factor.includes().contains(activity.id()));
    }

    boolean excludes(Activity activity) {
        return holding.stream().anyMatch(factor -> factor.excludes().contains(activity.id()));
    }

    /** Whether anything makes this account more work than another. */
    boolean raisesMinutes() {
        return holding.stream().anyMatch(factor -> factor.minutes() > 1);
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
}
