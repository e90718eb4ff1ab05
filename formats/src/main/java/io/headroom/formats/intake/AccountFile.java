package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.people.Person;
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
    private final Table table;
    private final ReadingOptions options;
    private final Columns columns;
    private final Cells cells;
    private final Owners owners;
    private final Counts leftOut = new Counts();
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    AccountFile(Table table, ReadingOptions options, List<Person> team) {
        this.table = table;
        this.options = options;
        this.columns = new Columns("accounts", table);
        this.cells = new Cells(table, columns);
        this.owners = new Owners(team, options.departed(), options.asOf());
    }

    AccountsRead read() {
        String ownerField = ownerField();
        boolean confirmed = ownerField.equals("owner")
                && !Plain.header(columns.header("owner")).equals("owner");
        setAsideWhatDoesNotFit();
        sayRevenue();
        boolean recurring =
                !cells.filled("arr").isEmpty() || !cells.filled("mrr").isEmpty();
        MoneyOf money = new MoneyOf(reporting(), options.rates(), options.asOf());
        Contracts contracts = new Contracts(options.asOf(), options.termMonths(), recurring);
        Customers customers = new Customers(recurring);
        TotalRows totals = new TotalRows(table.file());
        List<AccountRow> customersRead = new ArrayList<>();
        int rejected = table.misfits().size();
        for (Row row : table.rows()) {
            RowCells read = cells.row(row);
            String name = read.text("name").isEmpty() ? read.text("id") : read.text("name");
            Optional<LeftOut> reason = customers.leftOut(read, name);
            Optional<Amount> paid = AccountOfRow.paid(read);
            if (reason.isPresent()) {
                leaveOut(reason.get(), read, name, paid, totals);
                continue;
            }
            if (read.problems().isEmpty() && customers.paysNothing(read, paid)) {
                leaveOut(LeftOut.PROSPECT, read, name, paid, totals);
                continue;
            }
            if (name.isEmpty()) {
                read.problem("name", "", "an id or a name");
                issues.addAll(read.problems());
                rejected++;
                continue;
            }
            AccountRow account = new AccountOfRow(read, money, owners, contracts, options).read(ownerField, paid);
            if (!read.problems().isEmpty()) {
                issues.addAll(read.problems().stream().distinct().toList());
                rejected++;
                continue;
            }
            totals.count(paid);
            customersRead.add(account);
        }
        Duplicates duplicates = new Duplicates(table.file(), customersRead);
        leftOut.add(LeftOut.DUPLICATE, duplicates.dropped().size());
        Families families = new Families(table.file(), duplicates.kept());
        List<Account> accounts = families.accounts();
        accounts.forEach(account -> account.ownership().owner().ifPresent(owners::count));
        Map<String, Integer> currencies = currencies(duplicates.kept(), money);
        issues.addAll(columns.issues());
        issues.addAll(cells.issues());
        issues.addAll(duplicates.issues());
        issues.addAll(families.issues());
        issues.addAll(totals.issues());
        issues.addAll(new AccountWarnings(cells, options).of(duplicates.kept()));
        notes.addAll(AccountNotes.of(accounts, owners));
        issues.addAll(Unconverted.issues(table.file(), duplicates.kept(), money));
        return new AccountsRead(
                accounts,
                new FileCount(
                        table.file(),
                        table.rows().size() + table.misfits().size(),
                        accounts.size(),
                        leftOut.total(),
                        rejected),
                leftOut.inWords(),
                guessed(accounts),
                currencies,
                columns.shown(),
                notes,
                issues,
                owners,
                confirmed,
                money);
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

    private void setAsideWhatDoesNotFit() {
        for (String field : List.of("stage_since", "owner_since", "last_moved", "outcome_due", "contract_start")) {
            cells.demoteUnless(field, "dates", row -> row.reads(trial -> trial.date(field)));
        }
        cells.demoteUnless(
                "health", "numbers from 0 to 100", row -> row.reads(trial -> trial.number("health", 0, 100)));
        for (String field :
                List.of("org_complexity", "technical_proficiency", "product_complexity", "product_maturity")) {
            cells.demoteUnless(field, "whole numbers from 1 to 5", row -> row.reads(trial -> trial.whole(field, 1, 5)));
        }
        for (String field : List.of("past_growth", "expected_growth")) {
            cells.demoteUnless(field, "rates", row -> row.reads(trial -> trial.rate(field, -1, 100)));
        }
        cells.demoteUnless("gross_margin", "shares", row -> row.reads(trial -> trial.rate("gross_margin", 0, 1)));
        cells.demoteUnless("term_months", "months", row -> row.reads(trial -> trial.whole("term_months", 1, 600)));
        cells.demoteUnless(
                "billing",
                "monthly, quarterly or annual",
                row -> Words.MONTHLY.is(row.text("billing"))
                        || Words.QUARTERLY.is(row.text("billing"))
                        || Words.ANNUAL.is(row.text("billing")));
        cells.demoteUnless("pinned", "yes or no", row -> row.reads(trial -> trial.yes("pinned")));
    }

    private void sayRevenue() {
        if (columns.has("customer_revenue")) {
            notice(
                    "customer_revenue",
                    "\"%s\" is the customer's own turnover: it is kept as attr.customer_revenue and never used as ARR."
                            .formatted(columns.header("customer_revenue")));
        }
        if (!columns.has("arr") && columns.has("mrr")) {
            notes.add("ARR is \"%s\" times 12.".formatted(columns.header("mrr")));
        }
        if (!columns.has("arr") && !columns.has("mrr") && !columns.has("revenue_ttm")) {
            notes.add("The file names no recurring revenue: the plan is made in hours, and money is missing.");
        }
    }

    private Currency reporting() {
        if (options.reporting().isPresent()) {
            return options.reporting().get();
        }
        List<Currency> named = new ArrayList<>();
        for (Row row : table.rows()) {
            RowCells read = cells.row(row);
            Optional<Currency> ofRow = Amount.code(read.text("currency"));
            AccountOfRow.paid(read)
                    .or(() -> read.amount("revenue_ttm"))
                    .flatMap(amount -> ofRow.or(amount::currency))
                    .filter(currency -> !options.rates().rates().containsKey(currency))
                    .ifPresent(named::add);
        }
        Currency found = MoneyOf.mostFrequent(named);
        notes.add(
                named.isEmpty()
                        ? "No amount names a currency: %s is assumed.".formatted(found)
                        : "Money is counted in %s, the currency of most accounts.".formatted(found));
        return found;
    }

    private void leaveOut(LeftOut reason, RowCells row, String name, Optional<Amount> paid, TotalRows totals) {
        leftOut.add(reason, 1);
        if (reason == LeftOut.TOTAL) {
            totals.add(row, paid);
            return;
        }
        boolean pays = paid.map(amount -> amount.value().signum() > 0).orElse(false);
        if (reason == LeftOut.TEST || (reason == LeftOut.PROSPECT && pays)) {
            issues.add(new Issue(
                    table.file(),
                    row.row().line(),
                    columns.header("name"),
                    name,
                    "Left out with the %s%s. Where it is a customer, change what says otherwise."
                            .formatted(
                                    reason.words(),
                                    paid.map(amount -> " although it carries revenue of "
                                                    + amount.value().toPlainString())
                                            .orElse("")),
                    pays ? Severity.WARNING : Severity.NOTICE));
        }
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

    private void notice(String field, String what) {
        issues.add(new Issue(table.file(), 1, columns.header(field), "", what, Severity.NOTICE));
    }
}
