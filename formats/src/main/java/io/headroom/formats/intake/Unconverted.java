package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Counted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Accounts whose currency has no rate: planned in hours, and out of all money. */
final class Unconverted {
    private Unconverted() {}

    /** A loud warning for each currency: how many accounts, how much, and how to give the rate. */
    static List<Issue> issues(Cells cells, List<AccountRow> rows, MoneyOf money) {
        Columns columns = cells.columns();
        String column = columns.has("currency") ? "currency" : columns.has("arr") ? "arr" : "mrr";
        return byCurrency(rows, money).entrySet().stream()
                .map(entry -> new Issue(
                        cells.table().file(),
                        entry.getValue().stream()
                                .mapToLong(row -> row.row().line())
                                .min()
                                .orElse(0),
                        columns.header(column),
                        entry.getKey(),
                        "A rate from %1$s to %2$s. %3$s with %1$s %4$s of recurring revenue %5$s planned in hours, but stay%6$s out of all money and out of tiers by revenue. Give the rate with --rate %1$s=… or under rates: in assumptions.yaml."
                                .formatted(
                                        entry.getKey(),
                                        money.reporting(),
                                        Counted.of(entry.getValue().size(), "account"),
                                        sum(entry.getValue()).toPlainString(),
                                        entry.getValue().size() == 1 ? "is" : "are",
                                        entry.getValue().size() == 1 ? "s" : ""),
                        Severity.WARNING))
                .toList();
    }

    /** The same for the first lines of a plan, which speaks of money right after. */
    static List<String> notes(List<AccountRow> rows, MoneyOf money) {
        return byCurrency(rows, money).entrySet().stream()
                .map(entry ->
                        "%s with %s %s of recurring revenue %s in the hours, but in no money and in no tier by revenue: give the rate with --rate %s=RATE."
                                .formatted(
                                        Counted.of(entry.getValue().size(), "account"),
                                        entry.getKey(),
                                        sum(entry.getValue()).toPlainString(),
                                        entry.getValue().size() == 1 ? "is" : "are",
                                        entry.getKey()))
                .toList();
    }

    private static Map<String, List<AccountRow>> byCurrency(List<AccountRow> rows, MoneyOf money) {
        return rows.stream()
                .filter(AccountRow::isWithoutRate)
                .collect(Collectors.groupingBy(
                        row -> row.currency(money).getCurrencyCode(), TreeMap::new, Collectors.toList()));
    }

    private static BigDecimal sum(List<AccountRow> rows) {
        return rows.stream()
                .flatMap(row -> row.paid().stream())
                .map(Amount::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
