package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.portfolio.OwnershipRules.Bond;
import io.headroom.engine.model.portfolio.OwnershipRules.Pair;
import io.headroom.engine.model.portfolio.Portfolio.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may own what, and how well that fits. Who says nothing of languages, industries or skills is taken to have all that is asked.
 *
 * <pre>
 *   an account that speaks German, 6 h of advisory work, retail
 *   Ada  {de, en}  {advisory}            may, misfit 0 h
 *   Ben  {de}      {configuration}       may, misfit 6 h
 *   Cleo {en}                            may not
 * </pre>
 */
final class Fit {
    private final Map<ActivityId, Set<String>> skills = new HashMap<>();
    private final Map<AccountId, List<Pair>> pairs;
    private final PoolsOf pools;
    private final Asks asks;

    Fit(Blueprint blueprint, List<Pair> pairs, PoolsOf pools, Asks asks) {
        for (Activity activity : blueprint.activities()) {
            skills.put(activity.id(), activity.skills());
        }
        this.pairs = pairs.stream().collect(Collectors.groupingBy(Pair::account));
        this.pools = pools;
        this.asks = asks;
    }

    /** Why somebody may not take an account from others; empty where it is allowed. */
    Optional<String> bars(Owner owner, Item item) {
        Optional<String> pair = forbids(owner, item);
        if (pair.isPresent()) {
            return pair;
        }
        if (!owner.takes()) {
            return Optional.of(standing(owner.standing()));
        }
        if (owner.starts() && item.urgent().isPresent()) {
            return item.urgent().map(why -> "is not here yet, and the account " + why);
        }
        String language = Owner.lower(item.account().profile().language());
        if (!language.isEmpty()
                && !owner.languages().isEmpty()
                && !owner.languages().contains(language)) {
            return Optional.of("does not speak " + item.account().profile().language());
        }
        return pools.has(owner, item.pool())
                ? asks.barring(owner, item).map(Ask::fault)
                : Optional.of("works in another pool than \"%s\"".formatted(item.pool()));
    }

    /** Why somebody may not even keep it. */
    Optional<String> forbids(Owner owner, Item item) {
        Optional<String> other = Optional.empty();
        for (Pair pair : pairs.getOrDefault(item.account().id(), List.of())) {
            boolean meant = owner.is(pair.person());
            String why = pair.why().isBlank() ? "" : " (%s)".formatted(pair.why());
            if (meant && pair.bond() == Bond.NEVER) {
                return Optional.of("must not own it by a rule" + why);
            }
            if (!meant && pair.bond() == Bond.ALWAYS) {
                other = Optional.of("is not %s, who must own it by a rule%s".formatted(pair.person(), why));
            }
        }
        return other;
    }

    /** Thousandths of the hours that somebody would work outside skills and industries. */
    long misfit(Owner owner, Item item) {
        String industry = Owner.lower(item.account().profile().industry());
        if (!industry.isEmpty()
                && !owner.industries().isEmpty()
                && !owner.industries().contains(industry)) {
            return item.all();
        }
        if (owner.skills().isEmpty()) {
            return 0;
        }
        long sum = 0;
        for (Map.Entry<ActivityId, Hours> work : item.work().activities().entrySet()) {
            boolean able = skills.getOrDefault(work.getKey(), Set.of()).stream()
                    .map(Owner::lower)
                    .allMatch(owner.skills()::contains);
            sum += able ? 0 : Thousandths.of(work.getValue());
        }
        return Math.min(sum, item.all());
    }

    /** What an account asks of its owner beside skills and industries. */
    List<Ask> asks() {
        return asks.all();
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case TAKES, STARTS -> "takes accounts";
            case LEAVES_LATER, HANDS_OVER -> "leaves";
            case NOT_YET -> "is not here yet";
            case NO_HOURS -> "works no hours in these months";
            case UNKNOWN -> "stands in no team file, so the hours are not known";
        };
    }
}
