package io.headroom.formats.intake;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.formats.table.Table.Row;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;

/**
 * A row of the account file that describes a customer.
 *
 * @param account as the row alone describes it; its parent is not known yet
 * @param owner   the owner as the row writes it
 * @param parent  the account above as the row writes it
 * @param ofRow   the currency that the row names beside its amounts
 * @param paid    its recurring revenue as the row writes it
 */
record AccountRow(
        Row row, Account account, String owner, String parent, Optional<Currency> ofRow, Optional<Amount> paid)
        implements RowRead {
    /** Fuller rows are better, then more valuable ones; the rest only makes the choice the same whatever the order of the file. */
    static final Comparator<AccountRow> BEST = Comparator.comparingLong(AccountRow::filled)
            .thenComparing(one -> one.paid.map(Amount::value).orElse(BigDecimal.ZERO))
            .thenComparing(one -> one.text().length(), Comparator.reverseOrder())
            .thenComparing(AccountRow::text);

    /** What two rows of one account have in common, in this file or another. */
    String key() {
        String id = account.guesses().contains(Guess.ID_FROM_NAME)
                ? ""
                : account.id().value();
        return AccountOfRow.key(id, account.name());
    }

    /** The currency of what it pays. */
    Currency currency(MoneyOf money) {
        return paid.map(amount -> money.currency(amount, ofRow)).orElse(money.reporting());
    }

    /** Whether it pays in a currency that no rate turns into the reporting currency. */
    boolean isWithoutRate() {
        return paid.isPresent() && account.revenue().arr().isEmpty();
    }

    private String text() {
        return String.join("\u0000", row.cells());
    }

    private long filled() {
        return row.cells().stream().filter(cell -> !Words.isNothing(cell)).count();
    }
}
