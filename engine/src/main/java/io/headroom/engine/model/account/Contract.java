package io.headroom.engine.model.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The dates of an account's contract.
 *
 * @param renewal    the next day on which it renews or ends
 * @param termMonths how long it runs from one renewal to the next
 */
public record Contract(
        Optional<LocalDate> start, Optional<LocalDate> renewal, OptionalInt termMonths, Optional<Billing> billing) {
    public static final Contract UNKNOWN =
            new Contract(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

    public Contract {
        if (termMonths.isPresent() && termMonths.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "A contract's term is at least one month, but was %s.".formatted(termMonths.getAsInt()));
        }
    }

    /** How often an account is billed. */
    public enum Billing {
        MONTHLY,
        QUARTERLY,
        ANNUAL
    }
}
