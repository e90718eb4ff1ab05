package io.headroom.formats.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        Optional<Path> query,
        List<TableFile> tables) {
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
                List.of());
    }

    /** The tables of a folder under their usual names, as far as they are there. */
    public static CompanyFiles in(Path folder) {
        return new CompanyFiles(
                there(folder, "accounts.csv"),
                there(folder, "team.csv"),
                there(folder, "time_off.csv"),
                there(folder, "account_products.csv"),
                there(folder, "survey.csv"),
                Optional.empty(),
                List.of());
    }

    /** An account file alone. */
    public static CompanyFiles accounts(Path file) {
        return none().withAccounts(file);
    }

    /** The same with another account file. */
    public CompanyFiles withAccounts(Path file) {
        return new CompanyFiles(Optional.of(file), team, timeOff, products, survey, query, tables);
    }

    /** The same with another team file. */
    public CompanyFiles withTeam(Path file) {
        return new CompanyFiles(accounts, Optional.of(file), timeOff, products, survey, query, tables);
    }

    /** The same with accounts that a query makes of tables. */
    public CompanyFiles withQuery(Path sql, List<TableFile> read) {
        return new CompanyFiles(accounts, team, timeOff, products, survey, Optional.of(sql), read);
    }

    private static Optional<Path> there(Path folder, String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }
}
