package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Accounts whose currency has no rate: planned in hours, and out of all money. */
final class Unconverted {
    private Unconverted() {}

    /** A loud warning for each currency: how many accounts, how much, and how to give the rate. */
    static List<Issue> issues(String file, List<AccountRow> rows, MoneyOf money) {
        TreeMap<String, List<AccountRow>> byCurrency = rows.stream()
                .filter(AccountRow::isWithoutRate)
                .collect(Collectors.groupingBy(
                        row -> row.currency(money).getCurrencyCode(), TreeMap::new, Collectors.toList()));
        return byCurrency.entrySet().stream()
                .map(entry -> new Issue(
                        file,
                        0,
                        "currency",
                        entry.getKey(),
                        "A rate from %1$s to %2$s. %3$d accounts with %1$s %4$s of recurring revenue are planned in hours, but stay out of all money and out of tiers by revenue. Give the rate with --rate %1$s=… or under rates: in assumptions.yaml."
                                .formatted(
                                        entry.getKey(),
                                        money.reporting(),
                                        entry.getValue().size(),
                                        sum(entry.getValue()).toPlainString()),
                        Severity.WARNING))
                .toList();
    }

    private static BigDecimal sum(List<AccountRow> rows) {
        return rows.stream()
                .flatMap(row -> row.paid().stream())
                .map(Amount::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
