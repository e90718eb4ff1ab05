package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.people.Person;
import io.headroom.formats.intake.Customers.Why;
import io.headroom.formats.mapping.FileMapping;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the account file: which columns, which rows are customers, which are none, which cannot be read. */
final class AccountFile {
    /** Fields of which many accounts have a value of their own. */
    private static final List<String> LONG_COLUMNS = List.of("arr", "mrr", "renewal_date", "contract_start", "health");

    private final Table table;
    private final ReadingOptions options;
    private final Optional<List<Currency>> purchases;
    private final Columns columns;
    private final Cells cells;
    private final Owners owners;
    private final LeftOutRows leftOut;
    private final Optional<String> system;
    private final StageWords stages = new StageWords();
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();
    private List<AccountRow> used = List.of();

    /**
     * @param purchases the currencies that purchases name, where a file of them is given
     */
    AccountFile(
            Table table,
            ReadingOptions options,
            List<Person> team,
            Optional<List<Currency>> purchases,
            FileMapping mapping) {
        this.table = table;
        this.options = options;
        this.purchases = purchases;
        Optional<CrmSystem> known = CrmSystem.of(table);
        this.system = mapping.system().or(() -> known.map(CrmSystem::words));
        this.columns = new Columns(Columns.ACCOUNTS, table, mapping, known);
        this.cells = new Cells(table, columns);
        this.owners = new Owners(team, options.departed(), options.asOf());
        this.leftOut = new LeftOutRows(table.file());
    }

    AccountsRead read() {
        String ownerField = ownerField();
        boolean confirmed = ownerField.equals("owner")
                && !Plain.header(columns.header("owner")).equals("owner");
        cells.lookThrough(LONG_COLUMNS, options.stretches());
        new AccountColumns(cells).setAsideWhatDoesNotFit(options.stretches());
        system.ifPresent(name -> notes.add("Read as %s.".formatted(name)));
        sayRevenue();
        MoneyOf money = new MoneyOf(reporting(), options.rates(), options.asOf());
        TotalRows totals = new TotalRows(table.file(), columns.header(columns.has("arr") ? "arr" : "mrr"));
        List<AccountRow> customers =
                columns.has("id") || columns.has("name") ? customers(ownerField, money, totals) : nobodyHasAName();
        Duplicates duplicates = new Duplicates(table.file(), customers, options.stretches());
        leftOut.add(LeftOut.DUPLICATE, duplicates.dropped().size());
        used = duplicates.kept();
        Families families = new Families(cells, used);
        List<Account> accounts = families.accounts();
        duplicates
                .kept()
                .forEach(row -> row.account().ownership().owner().ifPresent(person -> owners.count(person, row)));
        FileCount count = cells.count(accounts.size(), leftOut.total());
        issues.addAll(cells.issues());
        issues.addAll(leftOut.issues());
        issues.addAll(stages.issues(table.file(), table.line(), columns.header("stage")));
        issues.addAll(duplicates.issues());
        issues.addAll(families.issues());
        issues.addAll(totals.issues());
        issues.addAll(new AccountWarnings(cells, options).of(duplicates.kept()));
        Unowned unowned = new Unowned(table.file(), columns.header(ownerField), duplicates.kept());
        issues.addAll(unowned.issues());
        issues.addAll(unowned.unmet(options.departed(), owners));
        issues.addAll(Unconverted.issues(cells, duplicates.kept(), money));
        notes.addAll(Unconverted.notes(duplicates.kept(), money));
        notes.addAll(AccountNotes.of(accounts, owners));
        return new AccountsRead(
                accounts,
                count,
                leftOut.inWords(),
                guessed(accounts),
                currencies(duplicates.kept(), money),
                columns.shown(),
                ColumnReadings.of(Columns.ACCOUNTS, cells, system),
                notes,
                issues,
                cells.rejected(),
                owners,
                columns.header(ownerField),
                confirmed,
                money);
    }

    /** The rows that became accounts, once the file was read. */
    List<AccountRow> used() {
        return used;
    }

    /** The rows that somebody may look for among the accounts, once the file was read. */
    List<Unused> unused() {
        return unused;
    }

    /** Revenue that a row writes, recurring or else that of the last twelve months, in the currency that it has. */
    Optional<Paid> paid(AccountRow account, MoneyOf money) {
        return account.paid()
                .or(() -> cells.row(account.row()).amount("revenue_ttm"))
                .map(amount -> new Paid(amount.value(), money.currency(amount, account.ofRow())));
    }

    private List<AccountRow> customers(String ownerField, MoneyOf money, TotalRows totals) {
        List<AccountRow> customers = new ArrayList<>();
        for (RowRead row : new AccountRows(cells, options, owners, money, ownerField).read()) {
            if (row instanceof AccountRow account) {
                totals.use(account.paid(), account.ofRow());
                customers.add(account);
            } else if (row instanceof RowRead.NoCustomer other) {
                leaveOut(other, totals);
            } else if (row instanceof RowRead.Unusable unusable) {
                reject(unusable, totals);
            }
        }
        if (columns.has("stage")) {
            customers.forEach(account -> stages.count(cells.row(account.row()).text("stage")));
        }
        return customers;
    }

    private void reject(RowRead.Unusable unusable, TotalRows totals) {
        if (!unusable.name().isEmpty()) {
            unused.add(Unused.of(unusable.row(), Unused.NOT_USABLE));
        }
        cells.reject(unusable.row());
        totals.reject(unusable.paid(), unusable.row());
    }

    /** Without a column of keys or names no row is an account: said once, not for each row. */
    private List<AccountRow> nobodyHasAName() {
        table.rows().forEach(row -> cells.reject(cells.row(row)));
        String found = table.header().stream()
                .filter(header -> !header.isEmpty())
                .limit(8)
                .map("\"%s\""::formatted)
                .reduce((one, other) -> one + ", " + other)
                .orElse("none");
        issues.add(new Issue(
                table.file(),
                table.line(),
                "",
                "",
                "A column that names the accounts, such as \"Account Name\", \"Name\" or \"Id\". The columns of this line are %s. Add or rename one; where lines stand above the header, delete them."
                        .formatted(found),
                Severity.REJECTED));
        return List.of();
    }

    /** A customer-success owner is preferred over the owner of the sales system, and that is said. */
    private String ownerField() {
        if (!columns.has("crm_owner")) {
            return "owner";
        }
        if (cells.filled("owner").isEmpty()) {
            columns.setAsideIfEmpty("owner");
            return "crm_owner";
        }
        String chosen = columns.header("owner");
        String other = columns.header("crm_owner");
        columns.setAside("crm_owner", "Owners are read from \"%s\".".formatted(chosen));
        notes.add("Owners are read from the column \"%s\", not from \"%s\".".formatted(chosen, other));
        return "owner";
    }

    private void sayRevenue() {
        if (columns.has("customer_revenue")) {
            issues.add(new Issue(
                    table.file(),
                    table.line(),
                    columns.header("customer_revenue"),
                    "",
                    "\"%s\" is the customer's own turnover: it is kept as attr.customer_revenue and never used as ARR."
                            .formatted(columns.header("customer_revenue")),
                    Severity.NOTICE));
        }
        if (!columns.has("arr") && columns.has("mrr")) {
            notes.add("ARR is \"%s\" times 12.".formatted(columns.header("mrr")));
        }
        if (cells.filled("arr").isEmpty()
                && cells.filled("mrr").isEmpty()
                && cells.filled("revenue_ttm").isEmpty()
                && purchases.isEmpty()) {
            notes.add("The file names no recurring revenue: the plan is made in hours, and money is missing.");
        }
    }

    private Currency reporting() {
        if (options.reporting().isPresent()) {
            return options.reporting().get();
        }
        List<Currency> named = new ArrayList<>();
        options.stretches().each(table.rows(), this::withoutRate).forEach(named::addAll);
        if (named.isEmpty()) {
            purchases.ifPresent(currencies -> currencies.stream()
                    .filter(currency -> !options.rates().rates().containsKey(currency))
                    .forEach(named::add));
        }
        Currency found = MoneyOf.mostFrequent(named);
        notes.add(
                named.isEmpty()
                        ? "No amount names a currency: %s is assumed.".formatted(found)
                        : "Money is counted in %s, the currency of most accounts.".formatted(found));
        return found;
    }

    /** The currencies that amounts of these rows name, but for those that have a rate. */
    private List<Currency> withoutRate(List<Row> rows) {
        List<Currency> named = new ArrayList<>();
        for (Row row : rows) {
            RowCells read = cells.row(row);
            Optional<Currency> ofRow = read.currency("currency");
            AccountOfRow.paid(read)
                    .or(() -> read.amount("revenue_ttm"))
                    .flatMap(amount -> ofRow.or(amount::currency))
                    .filter(currency -> !options.rates().rates().containsKey(currency))
                    .ifPresent(named::add);
        }
        return named;
    }

    private void leaveOut(RowRead.NoCustomer other, TotalRows totals) {
        RowCells row = other.row();
        Why why = other.why();
        String name = other.name();
        Optional<Amount> paid = other.paid();
        LeftOut reason = why.reason();
        unused.add(Unused.of(row, reason.one()));
        long line = row.row().line();
        if (reason == LeftOut.TOTAL) {
            totals.add(row, paid);
        } else {
            totals.pass(paid, row.currency("currency"));
        }
        boolean pays = paid.map(amount -> amount.value().signum() > 0).orElse(false);
        if (reason != LeftOut.TEST && !(reason == LeftOut.PROSPECT && pays)) {
            String word =
                    why.field().equals("name") ? name : row.text(why.field().isEmpty() ? "name" : why.field());
            leftOut.add(reason, line, why.field().isEmpty() ? "" : columns.header(why.field()), word);
            return;
        }
        leftOut.add(reason, 1);
        issues.add(new Issue(
                table.file(),
                line,
                columns.header("name"),
                name,
                "Left out with the %s%s%s. Where it is a customer, change what says otherwise."
                        .formatted(
                                reason.words(),
                                why.field().equals("name")
                                        ? ""
                                        : ", for %s says \"%s\""
                                                .formatted(columns.header(why.field()), row.text(why.field())),
                                paid.filter(amount -> pays)
                                        .map(amount -> ", although it carries revenue of "
                                                + amount.value().toPlainString())
                                        .orElse("")),
                pays ? Severity.WARNING : Severity.NOTICE));
    }

    private static Map<String, Integer> currencies(List<AccountRow> rows, MoneyOf money) {
        Map<String, Integer> currencies = new TreeMap<>();
        rows.forEach(row -> row.paid()
                .ifPresent(amount -> currencies.merge(row.currency(money).getCurrencyCode(), 1, Integer::sum)));
        return currencies;
    }

    private static Map<Guess, Integer> guessed(List<Account> accounts) {
        Map<Guess, Integer> guessed = new TreeMap<>();
        accounts.forEach(account -> account.guesses().forEach(guess -> guessed.merge(guess, 1, Integer::sum)));
        return guessed;
    }
}
