package io.headroom.cli;

import io.headroom.formats.intake.TableFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The query that makes accounts of several files, and these files, as the options say where they are. */
final class Queries {
    /** How a company's folder calls it. */
    static final String FILE = "mapping.sql";

    private Queries() {}

    /** The query that was named, else that of the folder, unless an account file was named. */
    static Optional<Path> asked(InputOptions options, Optional<Path> folder) {
        Optional<Path> named = Mappings.named(options, List.of(".sql"));
        if (named.isPresent()) {
            return named;
        }
        return folder.map(one -> one.resolve(FILE))
                .filter(Files::isRegularFile)
                .filter(file -> options.accounts.isEmpty());
    }

    /** What was named comes first; a file of the folder whose name is taken by it is no table. */
    static List<TableFile> tables(InputOptions options, Optional<Path> folder) {
        List<TableFile> tables = new ArrayList<>();
        options.tables.forEach(named -> tables.addAll(named(named)));
        options.accounts.ifPresent(file -> tables.add(TableFile.of(InputPath.there(file, "--accounts"))));
        List<TableFile> beside = folder.map(TableFile::in).orElse(List.of());
        beside.stream()
                .filter(one -> tables.stream().noneMatch(other -> other.name().equalsIgnoreCase(one.name())))
                .toList()
                .forEach(tables::add);
        return tables;
    }

    private static List<TableFile> named(String text) {
        Path whole = Path.of(text);
        if (Files.isDirectory(whole)) {
            return TableFile.in(whole);
        }
        int sign = text.indexOf('=');
        if (sign > 0 && !Files.exists(whole)) {
            Path file = InputPath.there(Path.of(text.substring(sign + 1)), "--tables");
            return List.of(new TableFile(text.substring(0, sign).strip(), file));
        }
        return List.of(TableFile.of(InputPath.there(whole, "--tables")));
    }
}
