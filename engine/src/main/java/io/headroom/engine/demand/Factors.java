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

/**
 * What some factors of a blueprint, which hold together, make of each activity and stage. Worked out once for all accounts for which
 * the same ones hold. Immutable. Activities and stages are known by their place in the blueprint.
 */
final class Factors {
    private final int number;
    private final List<Factor> holding;
    private final double[] length;
    private final boolean[] included;
    private final int cut;
    private final boolean raising;
    private final List<List<Occurrence>> occurrences = new ArrayList<>();
    private final Alike alike;

    /** Of factors that hold together; the number tells them from others that the same worker met. */
    Factors(int number, Prepared prepared, Occurrences known, List<Factor> holding) {
        this.number = number;
        this.holding = List.copyOf(holding);
        List<Activity> activities = prepared.activities;
        double floor = prepared.assumptions.value(Setting.FACTOR_FLOOR);
        double ceiling = prepared.assumptions.value(Setting.FACTOR_CEILING);
        included = new boolean[activities.size()];
        int cuts = 0;
        for (int at = 0; at < activities.size(); at++) {
            Activity activity = activities.get(at);
            double uncut = uncut(activity);
            double minutes = Math.max(floor, Math.min(ceiling, uncut));
            cuts += uncut < floor || uncut > ceiling ? 1 : 0;
            included[at] = holding.stream().anyMatch(factor -> factor.includes().contains(activity.id()));
            boolean excluded =
                    holding.stream().anyMatch(factor -> factor.excludes().contains(activity.id()));
            List<Occurrence> ways = new ArrayList<>();
            for (Offer offer : excluded ? List.<Offer>of() : prepared.offers(at, this)) {
                ways.add(known.of(at, offer, minutes, cadence(activity)));
            }
            occurrences.add(ways);
        }
        cut = cuts;
        length = prepared.blueprint.stages().stream().mapToDouble(this::length).toArray();
        raising = holding.stream().anyMatch(factor -> factor.minutes() > 1);
        alike = Alike.of(activities, occurrences);
    }

    /** Which activities take the same of all accounts that are alike. */
    Alike alike() {
        return alike;
    }

    /** Its place among those that one worker met. */
    int number() {
        return number;
    }

    /** An activity's occurrences, one for each different way in which service levels use it; none where it is excluded. */
    List<Occurrence> occurrences(int activity) {
        return occurrences.get(activity);
    }

    static Subject subject(Account account, Placement placement) {
        return Subject.of(account).in(placement.segment().value(), placement.tier());
    }

    static Subject subject(Account account, Placement placement, OwnedProduct product) {
        return subject(account, placement).about(product);
    }

    /** How many activities' minutes had to be kept within floor and ceiling. */
    int cut() {
        return cut;
    }

    /** What multiplies the days of a stage. */
    double length(int stage) {
        return length[stage];
    }

    boolean includes(int activity) {
        return included[activity];
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
