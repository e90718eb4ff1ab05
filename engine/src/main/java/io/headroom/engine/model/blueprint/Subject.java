package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.OwnedProduct;
import java.util.Optional;

/**
 * What a rule is asked about: an account, perhaps one of its products, with the segment, tier and stage that hold for it
 * while the rule is asked (empty where not known yet).
 */
public record Subject(Account account, Optional<OwnedProduct> product, String segment, String tier, String stage) {

    /** An account as its file describes it, before it was put into a segment. */
    public static Subject of(Account account) {
        return new Subject(
                account,
                Optional.empty(),
                account.profile().segment(),
                account.profile().tier(),
                account.lifecycle().stage().map(Object::toString).orElse(""));
    }

    public Subject in(String newSegment, String newTier) {
        return new Subject(account, product, newSegment, newTier, stage);
    }

    public Subject about(OwnedProduct newProduct) {
        return new Subject(account, Optional.of(newProduct), segment, tier, stage);
    }
}
