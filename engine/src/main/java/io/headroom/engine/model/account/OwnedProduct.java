package io.headroom.engine.model.account;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.StageId;
import java.util.Optional;

/**
 * A product that an account owns.
 *
 * @param revenue  what it pays for it a year
 * @param stage    where the account stands with this product; its own stage where unknown
 * @param adoption how much of it is in use
 */
public record OwnedProduct(String name, Optional<Money> revenue, Optional<StageId> stage, Optional<Share> adoption) {
    public static OwnedProduct named(String name) {
        return new OwnedProduct(name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
