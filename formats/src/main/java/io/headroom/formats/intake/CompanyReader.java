package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.people.TimeOff;
import io.headroom.engine.model.plan.Understood;
import io.headroom.formats.Read;
import io.headroom.formats.mapping.FieldKinds;
import io.headroom.formats.mapping.FileReading;
import io.headroom.formats.mapping.Mapping;
import io.headroom.formats.table.Form;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads a company's tables: what each column means, which rows are customers, who the people are. The same files and options give the
 * same company, whatever the order of rows; nothing but the given files is read.
 */
public final class CompanyReader {
    private final ReadingOptions options;
    private final Mapping mapping;
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<FileCount> counts = new ArrayList<>();
    private final List<FileReading> readings = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, List<Row>> unmistakable = new TreeMap<>();
    private final Map<String, String> hashes = new TreeMap<>();

    private CompanyReader(ReadingOptions options, Mapping mapping) {
        this.options = options;
        this.mapping = mapping;
    }

    /** The kinds of files that a mapping can speak of, with the fields of each. */
    public static Map<String, FieldKinds> kinds() {
        return Headers.kinds();
    }

    /** The company, unless a file as a whole had to be refused; the issues name every row that is not used. */
    public static Read<Company> read(CompanyFiles files, ReadingOptions options) {
        return read(files, options, Mapping.NONE);
    }

    /** The same with columns that are read as a mapping says. */
    public static Read<Company> read(CompanyFiles files, ReadingOptions options, Mapping mapping) {
        return new CompanyReader(options, mapping).read(files);
    }

    private Read<Company> read(CompanyFiles files) {
        Optional<Table> accountTable =
                files.query().isPresent() ? queried(files) : table(files.accounts(), Columns.ACCOUNTS);
        if (accountTable.isEmpty() && files.query().isPresent()) {
            return Read.refused(issues.stream().sorted().toList());
        }
        Optional<Table> teamTable = table(files.team(), "team");
        Optional<Table> timeOffTable = table(files.timeOff(), "time_off");
        Optional<Table> productTable = table(files.products(), "account_products");
        Optional<Table> surveyTable = table(files.survey(), "survey");
        Optional<Table> transactionTable = table(files.transactions(), "transactions");
        Optional<Path> first = files.query().or(files::accounts);
        long given = Stream.of(
                        first, files.team(), files.timeOff(), files.products(), files.survey(), files.transactions())
                .filter(Optional::isPresent)
                .count();
        if (tables.size() < given) {
            return Read.refused(issues);
        }
        Optional<TeamFile> teamFile = teamTable.map(table -> new TeamFile(table, options, mapping.of("team")));
        List<Person> known = teamFile.map(TeamFile::people).orElse(List.of());
        Optional<TransactionFile> transactions =
                transactionTable.map(table -> new TransactionFile(table, options.asOf(), mapping.of("transactions")));
        AccountsRead read = new AccountFile(
                        accountTable.orElseGet(CompanyReader::noAccounts),
                        options,
                        known,
                        transactions.map(TransactionFile::currencies),
                        mapping.of(Columns.ACCOUNTS))
                .read();
        accountTable.ifPresent(table -> {
            counts.add(read.count());
            readings.add(read.reading());
            unmistakable.put(table.file(), read.rejected());
        });
        issues.addAll(read.issues());
        notes.addAll(read.notes());
        teamFile.ifPresent(file -> {
            counted(file.count(), file.rejected(), file.reading());
            issues.addAll(file.issues());
        });
        People people = new People(options, read, known, teamTable.map(Table::file));
        List<Person> persons = people.people();
        notes.addAll(people.notes());
        issues.addAll(people.issues());
        List<TimeOff> timeOff =
                timeOffTable.map(table -> timeOff(table, persons)).orElse(List.of());
        List<Account> bought =
                transactions.map(file -> transactions(file, read)).orElse(read.accounts());
        List<Account> accounts =
                productTable.map(table -> products(table, bought, read.money())).orElse(bought);
        List<SurveyAnswer> survey = surveyTable.map(this::survey).orElse(List.of());
        accountTable
                .filter(table -> files.query().isPresent())
                .ifPresent(table -> issues.replaceAll(new QueriedRows(table)::placed));
        List<Issue> sorted = issues.stream().sorted().distinct().toList();
        Team team = new Team(persons, timeOff, Map.of(), people.origin());
        Understood understood = understood(read, sorted);
        return Read.of(
                new Company(
                        accounts,
                        team,
                        understood,
                        read.money().reporting(),
                        survey,
                        counts,
                        readings,
                        rejected(sorted),
                        sorted),
                sorted);
    }

    /** The accounts that a query makes of its tables. */
    private Optional<Table> queried(CompanyFiles files) {
        Queried queried = Queried.run(files.query().orElseThrow(), files.tables(), options.asOf());
        issues.addAll(queried.rows().issues());
        hashes.putAll(queried.hashes());
        notes.addAll(queried.notes());
        if (queried.rows().value().isPresent()
                && !mapping.of(Columns.ACCOUNTS).form().equals(Form.AS_FOUND)) {
            issues.add(MappingFit.noFile(mapping, files.query().get()));
            return Optional.empty();
        }
        return queried.rows().value().filter(table -> fits(table, Columns.ACCOUNTS));
    }

    private Optional<Table> table(Optional<Path> path, String kind) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        InputFile file = InputFile.read(path.get(), mapping.of(kind));
        issues.addAll(file.table().issues());
        hashes.put(file.name(), file.hash());
        return file.table().value().filter(table -> fits(table, kind));
    }

    /** Whether the mapping speaks of columns that there are; such a table is one of the company's. */
    private boolean fits(Table table, String kind) {
        MappingFit fit = new MappingFit(mapping, kind, table);
        issues.addAll(fit.issues());
        Optional<Issue> other =
                kind.equals(Columns.ACCOUNTS) ? OtherExport.instead(table, mapping.of(kind)) : Optional.empty();
        if (other.isPresent()) {
            issues.add(other.get());
            return false;
        }
        if (fit.fits()) {
            tables.add(table);
        }
        return fit.fits();
    }

    private void counted(FileCount count, List<Row> rejected, FileReading reading) {
        counts.add(count);
        readings.add(reading);
        if (count.rows() == 0) {
            issues.add(
                    new Issue(count.file(), 1, "", "", "Rows below the header; this file has none.", Severity.NOTICE));
        }
        unmistakable.put(count.file(), rejected);
    }

    private List<TimeOff> timeOff(Table table, List<Person> people) {
        TimeOffFile file = new TimeOffFile(table, people, mapping.of("time_off"));
        counted(file.count(), file.rejected(), file.reading());
        issues.addAll(file.issues());
        return file.timeOff();
    }

    private List<Account> products(Table table, List<Account> accounts, MoneyOf money) {
        ProductFile file = new ProductFile(table, accounts, money, mapping.of("account_products"));
        counted(file.count(), file.rejected(), file.reading());
        issues.addAll(file.issues());
        return file.into(accounts);
    }

    private List<Account> transactions(TransactionFile file, AccountsRead read) {
        List<Account> accounts = file.into(read.accounts(), read.money());
        counted(file.count(), file.rejected(), file.reading());
        issues.addAll(file.issues());
        notes.add(file.note(accounts.size()));
        return accounts;
    }

    private List<SurveyAnswer> survey(Table table) {
        SurveyFile file = new SurveyFile(table, mapping.of("survey"));
        counted(file.count(), file.rejected(), file.reading());
        issues.addAll(file.issues());
        return file.answers();
    }

    private List<RejectedRows> rejected(List<Issue> all) {
        return tables.stream()
                .map(table -> RejectedRows.of(table, unmistakable.getOrDefault(table.file(), List.of()), all))
                .filter(rows -> !rows.rows().isEmpty())
                .toList();
    }

    private Understood understood(AccountsRead read, List<Issue> all) {
        return new Understood(
                read.count().rows(),
                read.count().accepted(),
                read.leftOut(),
                read.count().rejected(),
                read.guessed(),
                read.currencies(),
                read.columns(),
                notes,
                all,
                hashes,
                "");
    }

    private static Table noAccounts() {
        return new Table("accounts.csv", 1, List.of("id"), List.of(), List.of(), Form.AS_FOUND);
    }
}
