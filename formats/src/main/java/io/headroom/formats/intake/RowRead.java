package io.headroom.formats.intake;

import io.headroom.formats.intake.Customers.Why;
import java.util.Optional;

/** What a row of the account file turns out to be, read for itself: a customer, none, or nothing that can be used. */
sealed interface RowRead permits AccountRow, RowRead.NoCustomer, RowRead.Unusable {
    /**
     * A row that is left out.
     *
     * @param name as it is called, its key where it has no name
     * @param paid what it pays all the same
     */
    record NoCustomer(RowCells row, Why why, String name, Optional<Amount> paid) implements RowRead {}

    /** A row with problems; without a name where it has no key either. */
    record Unusable(RowCells row, String name, Optional<Amount> paid) implements RowRead {}
}
