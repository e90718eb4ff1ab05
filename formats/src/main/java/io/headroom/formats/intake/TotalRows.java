package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Totals that stand among the accounts of a file: no accounts, but they must be the sum of those. */
final class TotalRows {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    private final String file;
    private BigDecimal sum = BigDecimal.ZERO;
    private final Set<String> currencies = new HashSet<>();
    private final List<RowCells> rows = new ArrayList<>();
    private final List<BigDecimal> totals = new ArrayList<>();

    TotalRows(String file) {
        this.file = file;
    }

    /** Counts what a row that is no total pays. */
    void count(Optional<Amount> paid) {
        paid.ifPresent(amount -> {
            sum = sum.add(amount.value());
            amount.currency().ifPresent(currency -> currencies.add(currency.getCurrencyCode()));
        });
    }

    void add(RowCells row, Optional<Amount> paid) {
        paid.ifPresent(amount -> {
            rows.add(row);
            totals.add(amount.value());
        });
    }

    /** A warning where the largest total is not the sum, in a file of one currency. */
    List<Issue> issues() {
        if (totals.isEmpty() || currencies.size() > 1) {
            return List.of();
        }
        int largest = 0;
        for (int at = 1; at < totals.size(); at++) {
            largest = totals.get(at).compareTo(totals.get(largest)) > 0 ? at : largest;
        }
        BigDecimal stated = totals.get(largest);
        if (stated.subtract(sum).abs().compareTo(stated.abs().multiply(TOLERANCE)) <= 0) {
            return List.of();
        }
        return List.of(new Issue(
                file,
                rows.get(largest).row().line(),
                "arr",
                stated.toPlainString(),
                "A total that is the sum of its rows. The rows that were read add up to %s, %s %s."
                        .formatted(
                                sum.toPlainString(),
                                sum.subtract(stated).abs().toPlainString(),
                                sum.compareTo(stated) > 0 ? "more" : "less"),
                Severity.WARNING));
    }
}
