package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.portfolio.owners.Portion.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of each portion a book may hold without a price, beside its hours: revenue within a band around an even share; renewals of a quarter, and accounts of a
 * class, up to somewhat more than an even share; accounts at risk up to a part of an even book. A number of accounts is rounded up, so that one more of
 * what cannot be shared evenly costs nothing. An even share is what like books hold, divided by direct hours; it stays what it is while accounts move.
 *
 * <pre>
 *   revenue                               renewals of a quarter, 6.4 an even share
 *      ╲                ╱                               ╱
 *       ╲______________╱                 ______________╱
 *        90 %      110 % of an even share              8   more than 1.25 × 6.4
 * </pre>
 */
final class Bands {
    /** Even shares that are whole stay so, however they were reckoned. */
    private static final double ROUNDING = 1e-9;

    private final Assumptions assumptions;
    private final Tariff tariff;
    private final Kinds kinds;
    private final List<Portion> portions;
    private final Map<SegmentId, Long> accounts = new TreeMap<>();

    Bands(Horizon horizon, Assumptions assumptions, Tariff tariff, List<Item> items, Kinds kinds) {
        this.assumptions = assumptions;
        this.tariff = tariff;
        this.kinds = kinds;
        portions = new Portions(horizon, assumptions, items, kinds)
                .all().stream()
                        .filter(portion -> assumptions.value(portion.rule().price()) > 0)
                        .toList();
        items.forEach(item -> accounts.merge(kinds.of(item), 1L, Long::sum));
    }

    int count() {
        return portions.size();
    }

    Portion portion(int band) {
        return portions.get(band);
    }

    long size(int band, Bundle bundle) {
        return portions.get(band).sum(bundle.items());
    }

    /** What an even share is. */
    double even(int band, int owner) {
        return kinds.even(owner, portions.get(band).all());
    }

    /** Of an owner who takes accounts. */
    LoadCost cost(int band, int owner) {
        Rule rule = portions.get(band).rule();
        double width = assumptions.value(rule.width());
        return switch (rule) {
            case REVENUE -> tariff.around(even(band, owner), width, rule.price());
            case RENEWALS, MIX -> tariff.above(whole(even(band, owner) * (1 + width)), rule.price());
            case RISK -> tariff.above(whole(kinds.even(owner, accounts) * width), rule.price());
        };
    }

    private static long whole(double accounts) {
        return (long) Math.ceil(accounts - ROUNDING);
    }
}
