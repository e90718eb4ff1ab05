package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Counted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Totals that stand among the accounts of a file: no accounts, but they must be the sum of those. */
final class TotalRows {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    private final String file;
    private final String column;
    private BigDecimal all = BigDecimal.ZERO;
    private BigDecimal used = BigDecimal.ZERO;
    private int unreadable;
    private final Set<String> currencies = new HashSet<>();
    private final List<RowCells> rows = new ArrayList<>();
    private final List<BigDecimal> totals = new ArrayList<>();

    TotalRows(String file, String column) {
        this.file = file;
        this.column = column;
    }

    /** Counts what a customer's row pays. */
    void use(Optional<Amount> paid, Optional<Currency> ofRow) {
        pass(paid, ofRow);
        paid.ifPresent(amount -> used = used.add(amount.value()));
    }

    /** Counts what a row pays that cannot be used; where that is unreadable too, the sum is no sum of everything. */
    void reject(Optional<Amount> paid, RowCells row) {
        pass(paid, Amount.code(row.text("currency")));
        unreadable += paid.isPresent() ? 0 : 1;
    }

    /** Counts what a row pays that is no total, but left out for another reason. */
    void pass(Optional<Amount> paid, Optional<Currency> ofRow) {
        paid.ifPresent(amount -> {
            all = all.add(amount.value());
            ofRow.or(amount::currency).ifPresent(currency -> currencies.add(currency.getCurrencyCode()));
        });
    }

    void add(RowCells row, Optional<Amount> paid) {
        paid.ifPresent(amount -> {
            rows.add(row);
            totals.add(amount.value());
        });
    }

    /** A warning where the largest total is the sum neither of all rows nor of the customers, in a file of one currency. */
    List<Issue> issues() {
        if (totals.isEmpty() || currencies.size() > 1) {
            return List.of();
        }
        int largest = 0;
        for (int at = 1; at < totals.size(); at++) {
            largest = totals.get(at).compareTo(totals.get(largest)) > 0 ? at : largest;
        }
        BigDecimal stated = totals.get(largest);
        if (isSum(stated, all) || isSum(stated, used)) {
            return List.of();
        }
        return List.of(new Issue(
                file,
                rows.get(largest).row().line(),
                column,
                stated.toPlainString(),
                "A total that is the sum of its rows. The rows add up to %s, which is %s %s%s. Look for a row that is missing, doubled or mistyped."
                        .formatted(
                                all.toPlainString(),
                                all.subtract(stated).abs().toPlainString(),
                                all.compareTo(stated) > 0 ? "more" : "less",
                                unreadable > 0
                                        ? "; "
                                                + Counted.of(
                                                        unreadable,
                                                        "row whose amount cannot be read is",
                                                        "rows whose amounts cannot be read are")
                                                + " not among them"
                                        : ""),
                Severity.WARNING));
    }

    private static boolean isSum(BigDecimal stated, BigDecimal sum) {
        return stated.subtract(sum).abs().compareTo(stated.abs().multiply(TOLERANCE)) <= 0;
    }
}
