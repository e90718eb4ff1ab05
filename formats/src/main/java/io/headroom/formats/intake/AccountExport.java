package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import io.headroom.formats.Read;
import io.headroom.formats.mapping.FileMapping;
import io.headroom.formats.mapping.Mapping;
import io.headroom.formats.table.Table;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The accounts of one export, to be held beside those of another.
 *
 * @param file       how messages name it
 * @param reporting  the currency of the accounts' money
 * @param customers  by key of the account
 * @param unused     rows that became no account, each with its reason; not second rows of an account
 * @param unreadable rows with more cells than the header, of which nobody can say whose they are
 */
public record AccountExport(
        String file, Currency reporting, List<Customer> customers, List<Unused> unused, int unreadable) {
    private static final String NAME = "name ";

    public AccountExport {
        customers = List.copyOf(customers);
        unused = List.copyOf(unused);
    }

    /**
     * An account with what its row says of it.
     *
     * @param key   equal in two files for one account: keys of Salesforce with fifteen and with eighteen characters are one
     * @param name  equal for names that differ in case, blanks and signs only
     * @param owner as the row writes it
     * @param paid  as the row writes it; empty where it gives no revenue
     */
    public record Customer(String key, String name, Account account, String owner, Optional<Paid> paid) {}

    /** The accounts that files, options and a mapping give, or why there are none. What people answered and when they are away is not read. */
    public static Read<AccountExport> read(CompanyFiles files, ReadingOptions options, Mapping mapping) {
        Read<Table> read = files.query()
                .map(query -> Queried.run(query, files.tables(), options.asOf()).rows())
                .orElseGet(() -> InputFile.read(files.accounts().orElseThrow(), mapping.of(Columns.ACCOUNTS))
                        .table());
        return read.value()
                .map(table -> of(table, files, options, mapping))
                .orElseGet(() -> Read.refused(read.issues()));
    }

    /** The same under another name, where that of the file says nothing. */
    public AccountExport called(String name) {
        return new AccountExport(name, reporting, customers, unused, unreadable);
    }

    /** Whether accounts can be found again by a key of their own. */
    public boolean hasKeys() {
        return Stream.concat(
                        customers.stream().map(Customer::key), unused.stream().map(Unused::key))
                .anyMatch(key -> !key.startsWith(NAME));
    }

    private static Read<AccountExport> of(Table table, CompanyFiles files, ReadingOptions options, Mapping mapping) {
        MappingFit fit = new MappingFit(mapping, Columns.ACCOUNTS, table);
        Optional<Issue> other = OtherExport.instead(table, mapping.of(Columns.ACCOUNTS));
        if (other.isPresent() || !fit.fits()) {
            return Read.refused(other.map(List::of).orElse(fit.issues()));
        }
        List<Person> team = table(files.team(), mapping.of("team"))
                .map(people -> new TeamFile(people, options, mapping.of("team")).people())
                .orElse(List.of());
        Optional<TransactionFile> bought = table(files.transactions(), mapping.of("transactions"))
                .map(rows -> new TransactionFile(rows, options.asOf(), mapping.of("transactions")));
        AccountFile file = new AccountFile(
                table, options, team, bought.map(TransactionFile::currencies), mapping.of(Columns.ACCOUNTS));
        AccountsRead read = file.read();
        List<Issue> rejected = read.issues().stream()
                .filter(issue -> issue.severity() == Severity.REJECTED)
                .toList();
        if (read.accounts().isEmpty() && file.unused().isEmpty()) {
            return Read.refused(rejected.isEmpty() ? List.of(noRows(table)) : rejected);
        }
        List<Account> paying =
                bought.map(rows -> rows.into(read.accounts(), read.money())).orElse(read.accounts());
        FileMapping ofProducts = mapping.of("account_products");
        List<Account> accounts = table(files.products(), ofProducts)
                .map(products -> new ProductFile(products, paying, read.money(), ofProducts).into(paying))
                .orElse(paying);
        return Read.of(
                new AccountExport(
                        table.file(),
                        read.money().reporting(),
                        customers(accounts, file, read.money()),
                        file.unused(),
                        table.misfits().size()),
                read.issues());
    }

    private static List<Customer> customers(List<Account> accounts, AccountFile file, MoneyOf money) {
        Map<?, AccountRow> rows = file.used().stream()
                .collect(Collectors.toMap(row -> row.account().id(), Function.identity(), (one, other) -> one));
        return accounts.stream()
                .map(account -> {
                    AccountRow row = java.util.Objects.requireNonNull(rows.get(account.id()));
                    return new Customer(row.key(), byName(account.name()), account, row.owner(), file.paid(row, money));
                })
                .toList();
    }

    /** What two rows of one name have in common. */
    static String byName(String name) {
        return NAME + Plain.slug(name);
    }

    private static Optional<Table> table(Optional<Path> path, FileMapping mapping) {
        return path.flatMap(file -> InputFile.read(file, mapping).table().value());
    }

    private static Issue noRows(Table table) {
        String why = "Rows below the header: this file has none, so there is nothing to compare. Export it again.";
        return new Issue(table.file(), table.line(), "", "", why, Severity.REJECTED);
    }
}
