package io.headroom.formats.intake;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.formats.mapping.FileMapping;
import io.headroom.formats.mapping.FileReading;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads which products the accounts own, one product a row, and puts them into the accounts. */
final class ProductFile {
    private static final double TOLERANCE = 0.01;

    private final Table table;
    private final Cells cells;
    private final MoneyOf money;
    private final AccountKeys keys;
    private final Map<AccountId, Map<String, OwnedProduct>> products = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private int used;
    private int duplicates;

    ProductFile(Table table, List<Account> accounts, MoneyOf money, FileMapping mapping) {
        this.table = table;
        this.cells = new Cells(table, new Columns("account_products", table, mapping));
        this.money = money;
        this.keys = new AccountKeys(accounts);
        table.fullestFirst().forEach(this::read);
        issues.addAll(cells.issues());
        accounts.forEach(this::checkSum);
    }

    /** The accounts with their products: those of this file, then others that the account file names. */
    List<Account> into(List<Account> accounts) {
        return accounts.stream().map(this::into).toList();
    }

    List<Issue> issues() {
        return issues;
    }

    List<Row> rejected() {
        return cells.rejected();
    }

    FileReading reading() {
        return ColumnReadings.of("account_products", cells, Optional.empty());
    }

    FileCount count() {
        return cells.count(used, duplicates);
    }

    private void read(Row row) {
        RowCells read = cells.row(row);
        String name = read.text("product");
        Optional<AccountId> account = keys.find(read.text("account"));
        if (account.isEmpty()) {
            read.problem("account", read.text("account"), AccountKeys.EXPECTED);
        }
        if (name.isEmpty()) {
            read.problem("product", "", "the name of a product");
        }
        Optional<Money> revenue =
                read.amount("revenue").flatMap(amount -> money.read(amount, Amount.code(read.text("currency"))));
        Optional<Share> adoption = read.share("adoption");
        if (!read.problems().isEmpty()) {
            cells.reject(read);
            return;
        }
        OwnedProduct product = new OwnedProduct(name, revenue, Stages.read(read.text("stage")), adoption);
        OwnedProduct other = products.computeIfAbsent(account.orElseThrow(), key -> new TreeMap<>())
                .putIfAbsent(Plain.words(name), product);
        if (other == null) {
            used++;
            return;
        }
        duplicates++;
        issues.add(new Issue(
                table.file(),
                row.line(),
                cells.columns().header("product"),
                name,
                "Each product of an account once. Another row of this product, which says more, is used.",
                other.equals(product) ? Severity.NOTICE : Severity.WARNING));
    }

    private Account into(Account account) {
        Map<String, OwnedProduct> own = new LinkedHashMap<>(products.getOrDefault(account.id(), Map.of()));
        account.products().forEach(product -> own.putIfAbsent(Plain.words(product.name()), product));
        return new Account(
                account.id(),
                account.name(),
                account.parent(),
                account.revenue(),
                account.contract(),
                account.lifecycle(),
                account.profile(),
                List.copyOf(own.values()),
                account.ownership(),
                account.measures(),
                account.guesses());
    }

    private void checkSum(Account account) {
        List<OwnedProduct> own =
                List.copyOf(products.getOrDefault(account.id(), Map.of()).values());
        if (own.isEmpty() || own.stream().anyMatch(product -> product.revenue().isEmpty())) {
            return;
        }
        Money sum = own.stream()
                .flatMap(product -> product.revenue().stream())
                .reduce(Money.none(money.reporting()), Money::plus);
        account.revenue()
                .arr()
                .filter(arr -> Math.abs(arr.minor() - sum.minor()) > TOLERANCE * Math.abs(arr.minor()))
                .ifPresent(arr -> issues.add(new Issue(
                        table.file(),
                        0,
                        cells.columns().header("revenue"),
                        account.id().value(),
                        "Products that add up to the account's ARR. They add up to %s, but its ARR is %s, which is used."
                                .formatted(sum, arr),
                        Severity.WARNING)));
    }
}
