package io.headroom.formats.intake;

import java.math.BigDecimal;
import java.util.Currency;

/** What an account pays a year as its row writes it, in the currency that the row gives it. */
public record Paid(BigDecimal amount, Currency currency) {
    /** Whether both are the same money: 100 is 100.00. */
    public boolean same(Paid other) {
        return currency.equals(other.currency) && amount.compareTo(other.amount) == 0;
    }
}
