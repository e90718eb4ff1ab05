package io.headroom.engine.model.people;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.Share;

/** What may be spent a year. */
public sealed interface Budget {
    record Amount(Money yearly) implements Budget {}

    record OfRevenue(Share share) implements Budget {}
}
