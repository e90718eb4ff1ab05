package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Horizon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts accounts that belong together into bundles, so that no family ever gets more owners than it has today.
 *
 * <pre>
 *   Orion: Orion (Ada), Orion East (Ada), Orion West (Ben), Orion Labs (nobody)
 *   → {Orion, Orion East, Orion Labs} with Ada, {Orion West} with Ben
 * </pre>
 */
final class Bundles {
    private final List<Owner> owners;
    private final Fit fit;
    private final Tariff tariff;
    private final int months;
    private final int computed;

    Bundles(List<Owner> owners, Fit fit, Tariff tariff, Horizon horizon) {
        this.owners = owners;
        this.fit = fit;
        this.tariff = tariff;
        months = horizon.months();
        computed = horizon.computed();
    }

    /** By the key of their first account. {@code items} are sorted by key. */
    List<Bundle> of(List<Item> items) {
        Map<AccountId, Map<Integer, List<Item>>> families = new LinkedHashMap<>();
        for (Item item : items) {
            families.computeIfAbsent(item.account().family(), unused -> new TreeMap<>())
                    .computeIfAbsent(home(item), unused -> new ArrayList<>())
                    .add(item);
        }
        List<Bundle> bundles = new ArrayList<>();
        for (Map<Integer, List<Item>> family : families.values()) {
            adopt(family);
            family.forEach((home, members) -> bundles.add(bundle(home, members)));
        }
        return bundles;
    }

    /** The owner who may keep it, or -1. */
    private int home(Item item) {
        boolean keeps = item.owner() >= 0
                && !owners.get(item.owner()).handsOver()
                && fit.forbids(owners.get(item.owner()), item).isEmpty();
        return keeps ? item.owner() : -1;
    }

    /** Members without an owner go with most of the others, if these may be theirs. */
    private void adopt(Map<Integer, List<Item>> family) {
        List<Item> orphans = family.get(-1);
        if (orphans == null || family.size() == 1) {
            return;
        }
        int most = -1;
        for (Map.Entry<Integer, List<Item>> one : family.entrySet()) {
            if (one.getKey() >= 0
                    && (most < 0
                            || one.getValue().size()
                                    > family.getOrDefault(most, List.of()).size())) {
                most = one.getKey();
            }
        }
        Owner owner = owners.get(most);
        if (orphans.stream().allMatch(item -> fit.bars(owner, item).isEmpty())) {
            List<Item> members = family.getOrDefault(most, List.of());
            members.addAll(orphans);
            members.sort(java.util.Comparator.comparing(item -> item.account().id()));
            family.remove(-1);
        }
    }

    private Bundle bundle(int home, List<Item> members) {
        boolean held = home >= 0
                && members.stream()
                        .anyMatch(item -> item.owner() == home && item.hold().isPresent());
        List<Integer> may = new ArrayList<>();
        for (int owner = 0; owner < owners.size(); owner++) {
            if (owner == home || (!held && isOpen(owner, members))) {
                may.add(owner);
            }
        }
        if (home < 0) {
            may.add(owners.size());
        }
        int[] open = may.stream().mapToInt(Integer::intValue).toArray();
        long[] costs = new long[open.length];
        Thousandths hours = Thousandths.none(computed);
        int counted = 0;
        for (Item item : members) {
            counted += home >= 0 && item.owner() == home ? 1 : 0;
            hours = hours.plus(item.hours());
            for (int at = 0; at < open.length; at++) {
                costs[at] += cost(item, home, open[at]);
            }
        }
        return new Bundle(members, home, counted, open, costs, hours);
    }

    private boolean isOpen(int owner, List<Item> members) {
        return members.stream()
                .allMatch(item -> fit.bars(owners.get(owner), item).isEmpty());
    }

    private long cost(Item item, int home, int owner) {
        if (owner == owners.size()) {
            return tariff.unowned();
        }
        long moving = home >= 0 && item.owner() == home && owner != home ? tariff.move(item.tenure()) : 0;
        long unmet = 0;
        for (Ask ask : fit.asks()) {
            unmet += ask.meets(owners.get(owner), item) ? 0 : tariff.unmet(ask, item.all());
        }
        return moving + unmet + cover(item, owner) + tariff.misfit(fit.misfit(owners.get(owner), item));
    }

    private long cover(Item item, int owner) {
        return tariff.cover(
                item.hours().sum(0, Math.min(owners.get(owner).arrival().month(), months)));
    }

    /** How many families have several owners today. */
    static long split(List<Bundle> bundles) {
        Map<AccountId, Integer> owners = new HashMap<>();
        for (Bundle bundle : bundles) {
            owners.merge(bundle.items().get(0).account().family(), 1, Integer::sum);
        }
        return owners.values().stream().filter(count -> count > 1).count();
    }
}
