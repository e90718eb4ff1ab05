package io.headroom.formats.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A file that a query knows as a table. */
public record TableFile(String name, Path file) {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt", "xlsx");

    /** A file as a table of the file's name without its ending. */
    public static TableFile of(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return new TableFile(dot > 0 ? name.substring(0, dot) : name, file);
    }

    /** The tables of a folder, by name; not those of folders inside it. */
    public static List<TableFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.contains(ending(file)))
                    .sorted()
                    .map(TableFile::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
