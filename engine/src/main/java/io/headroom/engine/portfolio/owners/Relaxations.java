package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.portfolio.Portfolio.Unplaced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Why nobody takes an account, and the least change of the rules that would do. */
final class Relaxations {
    private final Office office;
    private final Ledger plan;

    Relaxations(Office office, Ledger plan) {
        this.office = office;
        this.plan = plan;
    }

    Unplaced of(int bundle, Item item) {
        Map<String, List<Owner>> barred = new TreeMap<>();
        List<Integer> full = new ArrayList<>();
        for (int owner = 0; owner < office.owners.size(); owner++) {
            Optional<String> why = barred(bundle, owner);
            if (why.isPresent()) {
                barred.computeIfAbsent(why.get(), unused -> new ArrayList<>()).add(office.owners.get(owner));
            } else {
                full.add(owner);
            }
        }
        List<String> why = new ArrayList<>();
        if (!full.isEmpty()) {
            why.add("has as many %s as allowed: %s"
                    .formatted(
                            words(bundle, full.get(0)),
                            people(full.stream().map(office.owners::get).toList())));
        }
        barred.forEach((reason, owners) -> why.add("%s: %s".formatted(reason, people(owners))));
        return new Unplaced(
                item.account().id(),
                item.account().name(),
                item.work().levelled().sum(0, office.months),
                why.isEmpty() ? "there is nobody of this role" : String.join("; ", why),
                relaxation(bundle, full, barred));
    }

    private Optional<String> barred(int bundle, int owner) {
        Owner one = office.owners.get(owner);
        return office.bundles.get(bundle).items().stream()
                .flatMap(item -> office.fit.bars(one, item).stream())
                .findFirst();
    }

    /** The limit that stops somebody. */
    private String words(int bundle, int owner) {
        for (int limit = 0; limit < office.limits.count(); limit++) {
            int resource = office.ofLimit(limit);
            if (plan.load(owner, resource) + office.size(bundle, owner, resource)
                    > office.loadCost(owner, resource).limit()) {
                return office.limits.words(limit);
            }
        }
        return "accounts";
    }

    private String relaxation(int bundle, List<Integer> full, Map<String, List<Owner>> barred) {
        int accounts = office.bundles.get(bundle).items().size();
        if (!full.isEmpty()) {
            int most = full.get(0);
            for (int owner : full) {
                most = spare(owner) > spare(most) ? owner : most;
            }
            return "%s more for %s, who has most room"
                    .formatted(
                            accounts == 1 ? "1 account" : accounts + " accounts",
                            office.owners.get(most).name());
        }
        for (Map.Entry<String, List<Owner>> one : barred.entrySet()) {
            Optional<Owner> somebody =
                    one.getValue().stream().filter(Owner::takes).findFirst();
            if (somebody.isPresent()) {
                return "let %s own it although this person %s"
                        .formatted(somebody.get().name(), one.getKey());
            }
        }
        return "somebody of this role who takes accounts";
    }

    private long spare(int owner) {
        return office.owners.get(owner).direct().sum(0, office.months) - plan.load(owner, office.months);
    }

    private static String people(List<Owner> owners) {
        List<String> names = owners.stream().map(Owner::name).toList();
        if (names.size() > 4) {
            return names.size() + " people";
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
