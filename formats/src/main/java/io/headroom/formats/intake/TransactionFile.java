package io.headroom.formats.intake;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import io.headroom.formats.Counted;
import io.headroom.formats.mapping.FileMapping;
import io.headroom.formats.mapping.FileReading;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what customers bought, a row for each purchase or each line of one, and puts it into the accounts. Rows that say the same in every
 * cell count once, so a file that holds another one twice gives the same accounts.
 */
final class TransactionFile {
    private static final double TOLERANCE = 0.01;

    private final Table table;
    private final Cells cells;
    private final LocalDate asOf;
    private final Map<AccountId, Purchases> purchases = new TreeMap<>();
    private final List<Row> repeated = new ArrayList<>();
    private final List<Row> later = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private int used;

    TransactionFile(Table table, LocalDate asOf, FileMapping mapping) {
        this.table = table;
        this.cells = new Cells(table, new Columns("transactions", table, mapping));
        this.asOf = asOf;
    }

    /** The currencies that rows name, one for each row that names any. */
    List<Currency> currencies() {
        return table.rows().stream()
                .map(cells::row)
                .flatMap(row ->
                        row.currency("currency").or(() -> row.amount("amount").flatMap(Amount::currency)).stream())
                .toList();
    }

    /** The accounts with what they bought. */
    List<Account> into(List<Account> accounts, MoneyOf money) {
        AccountKeys keys = new AccountKeys(accounts);
        Set<List<String>> read = new HashSet<>();
        for (Row row : table.rows()) {
            if (read.add(row.cells())) {
                read(cells.row(row), keys, money);
            } else {
                repeated.add(row);
            }
        }
        issues.addAll(cells.issues());
        say(
                repeated,
                "Each row once. %s an earlier row in every cell, this one first; what is repeated is not counted."
                        .formatted(Counted.of(repeated.size(), "row repeats", "rows repeat")));
        say(
                later,
                "Days up to %s, the day of the plan. %s later, this one first, and not counted."
                        .formatted(asOf, Counted.of(later.size(), "row is", "rows are")));
        accounts.forEach(this::checkSum);
        return accounts.stream()
                .map(account -> Optional.ofNullable(purchases.get(account.id()))
                        .map(bought -> bought.into(account))
                        .orElse(account))
                .toList();
    }

    /** Where the revenue of so many accounts comes from, in a sentence. */
    String note(int accounts) {
        return "%s in %s. What they paid in the twelve months up to %s is their yearly revenue where no ARR is given.%s"
                .formatted(
                        Counted.of(purchases.size(), "account has purchases", "accounts have purchases"),
                        table.file(),
                        asOf,
                        purchases.size() == accounts
                                ? ""
                                : " %s none there.".formatted(Counted.of(accounts - purchases.size(), "has", "have")));
    }

    List<Issue> issues() {
        return issues;
    }

    List<Row> rejected() {
        return cells.rejected();
    }

    FileReading reading() {
        return ColumnReadings.of("transactions", cells, Optional.empty());
    }

    FileCount count() {
        return cells.count(used, repeated.size() + later.size());
    }

    private void read(RowCells row, AccountKeys keys, MoneyOf money) {
        Optional<AccountId> account = keys.find(row.text("customer"));
        if (account.isEmpty()) {
            row.problem("customer", row.text("customer"), AccountKeys.EXPECTED);
        }
        Optional<LocalDate> day = row.date("date");
        if (day.isEmpty() && row.reads(trial -> trial.date("date"))) {
            row.problem("date", row.text("date"), "the day of the purchase, such as 2027-03-31");
        }
        Optional<Money> amount = amount(row, money);
        if (!row.problems().isEmpty()) {
            cells.reject(row);
        } else if (day.orElseThrow().isAfter(asOf)) {
            later.add(row.row());
        } else {
            used++;
            purchases
                    .computeIfAbsent(account.orElseThrow(), key -> new Purchases(asOf, Money.none(money.reporting())))
                    .add(day.get(), amount.orElseThrow(), order(row));
        }
    }

    private static Optional<Money> amount(RowCells row, MoneyOf money) {
        Optional<Amount> amount = row.amount("amount");
        if (amount.isEmpty()) {
            if (row.text("amount").isEmpty()) {
                row.problem("amount", "", "what was paid; below zero for a return");
            }
            return Optional.empty();
        }
        String code = row.text("currency");
        Optional<Currency> named = row.currency("currency");
        if (!code.isEmpty() && named.isEmpty()) {
            row.problem("currency", code, "an ISO 4217 currency code, such as USD or EUR");
        }
        Optional<Money> read = money.read(amount.get(), named);
        if (read.isEmpty()) {
            Currency currency = money.currency(amount.get(), named);
            row.problem(
                    code.isEmpty() ? "amount" : "currency",
                    currency.getCurrencyCode(),
                    "a currency with a rate; give it with --rate %s=… or under rates: in assumptions.yaml"
                            .formatted(currency));
        }
        return read;
    }

    /** Lines of one order are one purchase; without a number of the order each row is one. */
    private static String order(RowCells row) {
        String number = row.text("order");
        return number.isEmpty() ? "line " + row.row().line() : "order " + number;
    }

    private void say(List<Row> rows, String what) {
        rows.stream()
                .mapToLong(Row::line)
                .min()
                .ifPresent(line -> issues.add(new Issue(table.file(), line, "", "", what, Severity.NOTICE)));
    }

    private void checkSum(Account account) {
        Optional<Money> bought =
                Optional.ofNullable(purchases.get(account.id())).map(Purchases::year);
        Optional<Money> given = account.revenue().trailing();
        if (bought.isPresent() && given.isPresent() && differ(given.get(), bought.get())) {
            issues.add(new Issue(
                    table.file(),
                    0,
                    cells.columns().header("amount"),
                    account.id().value(),
                    "Purchases that add up to the account's revenue of twelve months. They add up to %s, but the account file says %s, which is used."
                            .formatted(bought.get(), given.get()),
                    Severity.WARNING));
        }
    }

    private static boolean differ(Money given, Money bought) {
        return Math.abs(given.minor() - bought.minor()) > TOLERANCE * Math.abs(given.minor());
    }
}
