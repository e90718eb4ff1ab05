package io.headroom.cli;

import io.headroom.formats.intake.CompanyFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the files of a company are, folder and single options together.
 *
 * @param mapping  how columns are read
 * @param passedBy tables of the folder that are not read, for another of the same name is
 */
record Sources(
        CompanyFiles tables,
        Optional<Path> blueprint,
        Optional<Path> assumptions,
        Optional<Path> rules,
        Optional<Path> mapping,
        List<Path> passedBy) {
    private static final Path HERE = Path.of(".");

    static Sources of(InputOptions options) {
        Optional<Path> folder = options.company.or(() -> here(options));
        folder.ifPresent(Sources::folder);
        CompanyFiles tables = folder.map(CompanyFiles::in).orElseGet(CompanyFiles::none);
        if (options.accounts.isPresent()) {
            tables = tables.withAccounts(InputPath.there(options.accounts.get(), "--accounts"));
        }
        if (options.team.isPresent()) {
            tables = tables.withTeam(InputPath.there(options.team.get(), "--team"));
        }
        Optional<Path> query = Queries.asked(options, folder);
        if (query.isPresent()) {
            tables = tables.withQuery(query.get(), Queries.tables(options, folder));
        } else if (!options.tables.isEmpty()) {
            throw Refusal.usage(
                    "--tables names what a query reads, and there is none. Give it with --mapping FILE.sql.");
        }
        if (tables.accounts().isEmpty() && query.isEmpty()) {
            throw Refusal.usage(
                    folder.isPresent()
                            ? "There is no %s in \"%s\", and no accounts.xlsx. Put your export there under such a name, or name it with --accounts FILE."
                                    .formatted(Company.ACCOUNTS, folder.get())
                            : "Which accounts? Name their file with --accounts FILE, or a folder that holds accounts.csv with --company FOLDER. "
                                    + "\"headroom demo\" shows an example.");
        }
        return new Sources(
                tables,
                options.blueprint.map(Path::of).or(() -> there(folder, "blueprint.yaml")),
                options.assumptions.or(() -> there(folder, "assumptions.yaml")),
                there(folder, "rules.yaml"),
                Mappings.named(options, Mappings.ENDINGS).or(() -> there(folder, Mappings.FILE)),
                folder.map(tables::passedBy).orElse(List.of()));
    }

    /** The current folder, where nothing was named and it is a company's. */
    private static Optional<Path> here(InputOptions options) {
        return options.accounts.isEmpty()
                        && options.mappings.isEmpty()
                        && (CompanyFiles.in(HERE).accounts().isPresent() || Files.isRegularFile(Path.of(Queries.FILE)))
                ? Optional.of(HERE)
                : Optional.empty();
    }

    private static void folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.usage(
                    Files.exists(folder)
                            ? "\"%s\" is a file, and --company takes a folder. For an account file write --accounts %s."
                                    .formatted(folder, folder)
                            : "There is no folder \"%s\". \"headroom init %s\" creates one.".formatted(folder, folder));
        }
    }

    private static Optional<Path> there(Optional<Path> folder, String name) {
        return folder.map(one -> one.resolve(name)).filter(Files::isRegularFile);
    }
}
