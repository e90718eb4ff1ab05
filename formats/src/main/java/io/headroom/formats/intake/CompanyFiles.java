package io.headroom.formats.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a company's tables are; each may be missing.
 *
 * @param query  the SQL that makes accounts of {@code tables}; where it is given, {@code accounts} is not read for itself
 * @param tables what the query may read
 */
public record CompanyFiles(
        Optional<Path> accounts,
        Optional<Path> team,
        Optional<Path> timeOff,
        Optional<Path> products,
        Optional<Path> survey,
        Optional<Path> transactions,
        Optional<Path> query,
        List<TableFile> tables) {
    private static final List<String> NAMES =
            List.of("accounts", "team", "time_off", "account_products", "survey", "transactions");
    /** The first that is there is read. */
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".xlsm", ".tsv");

    public CompanyFiles {
        tables = List.copyOf(tables);
    }

    /** No file at all. */
    public static CompanyFiles none() {
        return new CompanyFiles(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The tables of a folder under their usual names, as CSV or else as a workbook, as far as they are there. */
    public static CompanyFiles in(Path folder) {
        return new CompanyFiles(
                first(folder, "accounts"),
                first(folder, "team"),
                first(folder, "time_off"),
                first(folder, "account_products"),
                first(folder, "survey"),
                first(folder, "transactions"),
                Optional.empty(),
                List.of());
    }

    /** An account file alone. */
    public static CompanyFiles accounts(Path file) {
        return none().withAccounts(file);
    }

    /** The same with another account file. */
    public CompanyFiles withAccounts(Path file) {
        return new CompanyFiles(Optional.of(file), team, timeOff, products, survey, transactions, query, tables);
    }

    /** The same with another team file. */
    public CompanyFiles withTeam(Path file) {
        return new CompanyFiles(accounts, Optional.of(file), timeOff, products, survey, transactions, query, tables);
    }

    /** The same with accounts that a query makes of tables. */
    public CompanyFiles withQuery(Path sql, List<TableFile> read) {
        return new CompanyFiles(accounts, team, timeOff, products, survey, transactions, Optional.of(sql), read);
    }

    /** The same with accounts from the account file alone. */
    public CompanyFiles withoutQuery() {
        return new CompanyFiles(accounts, team, timeOff, products, survey, transactions, Optional.empty(), List.of());
    }

    /** The files of a folder that are not read, for one of the same name is: accounts.xlsx beside accounts.csv. */
    public List<Path> passedBy(Path folder) {
        return NAMES.stream()
                .flatMap(name -> there(folder, name).skip(1))
                .filter(file -> !read().contains(file))
                .toList();
    }

    private List<Path> read() {
        return Stream.of(accounts, team, timeOff, products, survey, transactions)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Path> first(Path folder, String name) {
        return there(folder, name).findFirst();
    }

    private static Stream<Path> there(Path folder, String name) {
        return ENDINGS.stream().map(ending -> folder.resolve(name + ending)).filter(Files::isRegularFile);
    }
}
