package io.headroom.formats.change;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is otherwise about one account than in the former export.
 *
 * @param account its key in the newer file; in the former where it stands there only
 * @param then    what the former export said, in words; empty where there is nothing to say
 * @param now     what the newer one says
 * @param before  its yearly revenue then, in the one currency of both; empty where there was none or no rate
 * @param after   the same now
 */
public record Change(
        Kind kind,
        AccountId account,
        String name,
        String then,
        String now,
        Optional<Money> before,
        Optional<Money> after) {
    /** By kind, then most money first. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparing(Change::weight, Comparator.reverseOrder())
            .thenComparing(Change::account);

    /** What can change, in the order of how much a plan should mind. */
    public enum Kind {
        /** In the former file only. */
        GONE,
        /** In the newer file only. */
        NEW,
        /** A customer then, and now in a row that is left out or cannot be used. */
        LEFT_OUT_NOW,
        /** In a row that was left out or not usable then, and now a customer. */
        LEFT_OUT_THEN,
        REVENUE_DOWN,
        REVENUE_UP,
        /** Its revenue is in another currency, so that nobody can say whether it is more. */
        CURRENCY,
        OWNER,
        /** The blueprint's rules put it into another segment. */
        SEGMENT,
        /** The file names another segment. */
        SEGMENT_OF_FILE,
        RENEWAL,
        STAGE,
        /** It has another name. */
        NAME
    }

    /** The money that it is about: the difference where revenue changed, else what the account pays. */
    private BigDecimal weight() {
        BigDecimal old = before.map(Money::exact).orElse(BigDecimal.ZERO);
        BigDecimal young = after.map(Money::exact).orElse(BigDecimal.ZERO);
        return kind == Kind.REVENUE_DOWN || kind == Kind.REVENUE_UP
                ? young.subtract(old).abs()
                : old.max(young);
    }
}
