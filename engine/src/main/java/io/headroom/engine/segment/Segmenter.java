package io.headroom.engine.segment;

import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.Subject;
import io.headroom.engine.model.blueprint.Tier;
import java.util.List;
import java.util.Optional;

/**
 * Puts accounts into the segments of a blueprint: the first segment whose rule holds takes the account, the last takes what is left.
 *
 * <p>An account whose file names another segment of the blueprint keeps it near the border: where its revenue would only have to be larger
 * or smaller by the guard's share for that segment to take it.
 *
 * <pre>
 *   enterprise: arr ≥ 100,000, guard 0.1
 *   arr  95,000, was enterprise → enterprise    (95,000 × 1.1 ≥ 100,000)
 *   arr  95,000, was smb        → smb
 *   arr  85,000, was enterprise → smb
 * </pre>
 *
 * Immutable and free of side effects; one placement costs one pass over the rules.
 */
public final class Segmenter {
    private final Blueprint blueprint;
    private final List<Segment> segments;

    public Segmenter(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.segments = blueprint.segments();
    }

    public Placement place(Account account) {
        Optional<Tier> tier = tier(account);
        Segment segment = guarded(account, first(account, tier));
        return new Placement(segment.id(), tier.map(Tier::id).orElse(""), level(segment, tier));
    }

    private static LevelId level(Segment segment, Optional<Tier> tier) {
        return segment.level().orElseGet(() -> tier.orElseThrow().level());
    }

    private Segment first(Account account, Optional<Tier> tier) {
        Subject subject = Subject.of(account)
                .in(account.profile().segment(), tier.map(Tier::id).orElse(""));
        for (Segment segment : segments) {
            if (segment.when().holds(subject)) {
                return segment;
            }
        }
        return segments.get(segments.size() - 1);
    }

    /** The tier that the file names, or else the first whose threshold the yearly revenue reaches, or else the last. */
    private Optional<Tier> tier(Account account) {
        List<Tier> tiers = blueprint.tiers();
        if (tiers.isEmpty()) {
            return Optional.empty();
        }
        String named = account.profile().tier().strip();
        double revenue = account.revenue().yearly().map(Money::amount).orElse(Double.NaN);
        return tiers.stream()
                .filter(tier -> !named.isEmpty()
                        && (tier.id().equalsIgnoreCase(named) || tier.label().equalsIgnoreCase(named)))
                .findFirst()
                .or(() -> tiers.stream().filter(tier -> revenue >= tier.from()).findFirst())
                .or(() -> Optional.of(tiers.get(tiers.size() - 1)));
    }

    private Segment guarded(Account account, Segment found) {
        String named = account.profile().segment().strip();
        if (named.isEmpty() || named.equalsIgnoreCase(found.id().value())) {
            return found;
        }
        return segments.stream()
                .filter(segment -> segment.id().value().equalsIgnoreCase(named)
                        && within(guard(segment, found), account, segment.id()))
                .findFirst()
                .orElse(found);
    }

    private static double guard(Segment before, Segment found) {
        return Math.max(before.guard(), found.guard());
    }

    private boolean within(double guard, Account account, SegmentId before) {
        return guard > 0
                && (unguarded(earning(account, 1 + guard)).equals(before)
                        || unguarded(earning(account, 1 - guard)).equals(before));
    }

    private SegmentId unguarded(Account account) {
        return first(account, tier(account)).id();
    }

    private static Account earning(Account account, double factor) {
        Revenue revenue = account.revenue();
        return account.with(new Revenue(
                revenue.arr().map(money -> money.times(factor)),
                revenue.trailing().map(money -> money.times(factor)),
                revenue.pastGrowth(),
                revenue.expectedGrowth(),
                revenue.grossMargin(),
                revenue.supportCost(),
                revenue.acquisitionCost()));
    }
}
