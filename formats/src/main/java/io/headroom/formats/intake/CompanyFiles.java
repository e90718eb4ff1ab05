package io.headroom.formats.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a company's tables are; each may be missing. */
public record CompanyFiles(
        Optional<Path> accounts,
        Optional<Path> team,
        Optional<Path> timeOff,
        Optional<Path> products,
        Optional<Path> survey) {

    /** The tables of a folder under their usual names, as far as they are there. */
    public static CompanyFiles in(Path folder) {
        return new CompanyFiles(
                there(folder, "accounts.csv"),
                there(folder, "team.csv"),
                there(folder, "time_off.csv"),
                there(folder, "account_products.csv"),
                there(folder, "survey.csv"));
    }

    /** An account file alone. */
    public static CompanyFiles accounts(Path file) {
        return new CompanyFiles(
                Optional.of(file), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with another account file. */
    public CompanyFiles withAccounts(Path file) {
        return new CompanyFiles(Optional.of(file), team, timeOff, products, survey);
    }

    /** The same with another team file. */
    public CompanyFiles withTeam(Path file) {
        return new CompanyFiles(accounts, Optional.of(file), timeOff, products, survey);
    }

    private static Optional<Path> there(Path folder, String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }
}
