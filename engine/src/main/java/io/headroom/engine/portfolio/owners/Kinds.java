package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.SegmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which books are alike: those with most of their hours in the same segment. Revenue, renewals and classes are evened out among them only, for a book of
 * ten large customers is no hundred small ones. Whoever takes accounts and has none yet is counted with those who have most to do.
 *
 * <pre>
 *   Ada  10 enterprise, 2 small   → enterprise       an enterprise account without an owner → enterprise
 *   Ben  90 small                 → small            an account of Ada's → enterprise, as hers
 * </pre>
 */
final class Kinds {
    private final List<Owner> owners;
    private final List<SegmentId> ofOwner = new ArrayList<>();
    private final Map<SegmentId, Long> direct = new TreeMap<>();
    private final int months;
    private final SegmentId fullest;

    Kinds(List<Owner> owners, List<Item> items, int months) {
        this.owners = owners;
        this.months = months;
        List<Map<SegmentId, Long>> books = new ArrayList<>();
        owners.forEach(unused -> books.add(new TreeMap<>()));
        Map<SegmentId, Long> all = new TreeMap<>();
        for (Item item : items) {
            all.merge(item.work().segment(), item.all(), Long::sum);
            if (item.owner() >= 0) {
                books.get(item.owner()).merge(item.work().segment(), item.all(), Long::sum);
            }
        }
        SegmentId largest = most(all, new SegmentId("all"));
        for (int owner = 0; owner < books.size(); owner++) {
            ofOwner.add(most(books.get(owner), largest));
            if (owners.get(owner).takes() && !books.get(owner).isEmpty()) {
                add(owner);
            }
        }
        fullest = direct.isEmpty() ? largest : fullest(items);
        for (int owner = 0; owner < books.size(); owner++) {
            if (owners.get(owner).takes() && books.get(owner).isEmpty()) {
                ofOwner.set(owner, fullest);
                add(owner);
            }
        }
    }

    private void add(int owner) {
        direct.merge(ofOwner.get(owner), owners.get(owner).direct().sum(0, months), Long::sum);
    }

    private static SegmentId most(Map<SegmentId, Long> hours, SegmentId none) {
        SegmentId most = none;
        long longest = -1;
        for (Map.Entry<SegmentId, Long> one : hours.entrySet()) {
            if (one.getValue() > longest) {
                longest = one.getValue();
                most = one.getKey();
            }
        }
        return most;
    }

    /** The kind with most to do for its people, of those that somebody has; accounts of other segments are left out. */
    private SegmentId fullest(List<Item> items) {
        Map<SegmentId, Long> asked = new TreeMap<>();
        for (Item item : items) {
            SegmentId kind =
                    keeps(item) ? ofOwner.get(item.owner()) : item.work().segment();
            asked.merge(kind, item.all(), Long::sum);
        }
        SegmentId fullest = direct.keySet().iterator().next();
        double most = -1;
        for (Map.Entry<SegmentId, Long> one : direct.entrySet()) {
            double load = (double) asked.getOrDefault(one.getKey(), 0L) / Math.max(1, one.getValue());
            if (load > most) {
                most = load;
                fullest = one.getKey();
            }
        }
        return fullest;
    }

    private boolean keeps(Item item) {
        return item.owner() >= 0 && owners.get(item.owner()).takes();
    }

    /** The kind of somebody's book. */
    SegmentId of(int owner) {
        return ofOwner.get(owner);
    }

    /** The kind of book with which an account is counted: its owner's today, or else that of its segment. */
    SegmentId of(Item item) {
        if (keeps(item)) {
            return ofOwner.get(item.owner());
        }
        SegmentId own = item.work().segment();
        return direct.containsKey(own) ? own : fullest;
    }

    /** What comes to somebody who takes accounts of what all books of the kind hold, by direct hours. */
    double even(int owner, Map<SegmentId, Long> all) {
        SegmentId kind = ofOwner.get(owner);
        long hours = owners.get(owner).direct().sum(0, months);
        return (double) all.getOrDefault(kind, 0L) * hours / Math.max(1, direct.getOrDefault(kind, 0L));
    }
}
