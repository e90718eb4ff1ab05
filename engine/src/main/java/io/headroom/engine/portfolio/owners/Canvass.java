package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.portfolio.Candidates;
import io.headroom.engine.model.portfolio.Candidates.Candidate;
import io.headroom.engine.model.portfolio.Portfolio.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Asks of everybody what it would change if they owned an account, while all others are as in a plan. */
final class Canvass {
    private final Office office;
    private final Ledger plan;
    private final Reasons reasons;

    Canvass(Office office, Horizon horizon, Ledger plan) {
        this.office = office;
        this.plan = plan;
        reasons = new Reasons(office, horizon);
    }

    Candidates of(int bundle, Item asked, HourPrice price) {
        return new Candidates(
                price,
                asked.account().id(),
                asked.account().name(),
                along(bundle, asked),
                id(asked.owner()),
                id(plan.owner(bundle)),
                people(bundle));
    }

    private List<AccountId> along(int bundle, Item asked) {
        return office.bundles.get(bundle).items().stream()
                .map(item -> item.account().id())
                .filter(id -> !id.equals(asked.account().id()))
                .toList();
    }

    private Optional<PersonId> id(int owner) {
        return owner < 0 || owner == office.owners.size()
                ? Optional.empty()
                : Optional.of(office.owners.get(owner).id());
    }

    /** Those who may first, then by what they save, the proposed one before those as good. */
    private List<Candidate> people(int bundle) {
        List<Candidate> people = new ArrayList<>();
        for (int owner = 0; owner < office.owners.size(); owner++) {
            boolean proposed = owner == plan.owner(bundle);
            people.add(candidate(bundle, owner, proposed ? List.of() : rules(bundle, owner)));
        }
        people.sort(Comparator.comparing((Candidate one) -> !one.may())
                .thenComparing(Comparator.comparing(Candidate::saves).reversed())
                .thenComparing(one -> !id(plan.owner(bundle)).equals(Optional.of(one.person())))
                .thenComparing(Candidate::person));
        return people;
    }

    /** The best few of those who may. */
    List<Candidate> best(int bundle, int few) {
        return Arrays.stream(office.bundles.get(bundle).owners())
                .filter(owner -> owner < office.owners.size())
                .filter(owner -> owner == plan.owner(bundle) || plan.taken(bundle, owner) < Ledger.FORBIDDEN)
                .boxed()
                .sorted(Comparator.comparingLong((Integer owner) -> plan.taken(bundle, owner))
                        .thenComparing(owner -> owner != plan.owner(bundle))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(few)
                .map(owner -> candidate(bundle, owner, List.of()))
                .toList();
    }

    private Candidate candidate(int bundle, int owner, List<String> rules) {
        List<Reason> why = owner == plan.owner(bundle) ? List.of() : reasons.of(plan, bundle, owner);
        Hours saves = why.stream().map(Reason::saves).reduce(Hours.NONE, Hours::plus);
        return new Candidate(office.owners.get(owner).id(), saves, why, rules);
    }

    private List<String> rules(int bundle, int owner) {
        Bundle one = office.bundles.get(bundle);
        List<String> rules = new ArrayList<>();
        for (Item item : one.items()) {
            if (owner != one.home()) {
                boolean held = one.home() >= 0 && item.owner() == one.home();
                item.hold()
                        .filter(unused -> held)
                        .ifPresent(hold -> rules.add(item.account().name() + " " + hold.words()));
                office.fit
                        .bars(office.owners.get(owner), item)
                        .filter(why -> !rules.contains(why))
                        .ifPresent(rules::add);
            }
        }
        for (int limit = 0; limit < office.limits.count(); limit++) {
            int resource = office.ofLimit(limit);
            long most = office.loadCost(owner, resource).limit();
            if (plan.load(owner, resource) + office.size(bundle, owner, resource) > most) {
                rules.add("has as many %s as allowed, %s".formatted(office.limits.words(limit), most));
            }
        }
        return rules;
    }
}
