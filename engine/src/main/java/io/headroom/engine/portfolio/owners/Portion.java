package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.Parts.Part;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Something of which every book has its portion.
 *
 * @param rule what it costs to have too much of it
 * @param of   what is counted: "revenue", "renewals", "accounts at risk", "stars"
 * @param when in which months, such as " in April to June 2027"; empty for all
 * @param size how much of it an account is
 * @param all  how much of it all books of a kind hold
 */
record Portion(Rule rule, String of, String when, ToLongFunction<Item> size, Map<SegmentId, Long> all) {

    static Portion of(Rule rule, String of, String when, ToLongFunction<Item> size, List<Item> items, Kinds kinds) {
        Map<SegmentId, Long> all = new TreeMap<>();
        for (Item item : items) {
            all.merge(kinds.of(item), size.applyAsLong(item), Long::sum);
        }
        return new Portion(rule, of, when, size, all);
    }

    long sum(List<Item> items) {
        return items.stream().mapToLong(size).sum();
    }

    boolean isEmpty() {
        return all.values().stream().allMatch(sum -> sum == 0);
    }

    String words() {
        return of + when;
    }

    /** How far a book may go, and what it costs to go farther. */
    enum Rule {
        /** Both ways from an even share. */
        REVENUE(Part.REVENUE, Setting.REVENUE_PRICE, Setting.REVENUE_BAND),
        /** Above an even share. */
        RENEWALS(Part.RENEWALS, Setting.RENEWALS_PRICE, Setting.RENEWALS_BAND),
        /** Above a part of the accounts of an even book. */
        RISK(Part.RISK, Setting.RISK_PRICE, Setting.RISK_SHARE),
        /** Above an even share. */
        MIX(Part.MIX, Setting.MIX_PRICE, Setting.MIX_BAND);

        private final Part part;
        private final Setting price;
        private final Setting width;

        Rule(Part part, Setting price, Setting width) {
            this.part = part;
            this.price = price;
            this.width = width;
        }

        Part part() {
            return part;
        }

        Setting price() {
            return price;
        }

        Setting width() {
            return width;
        }
    }
}
