package io.headroom.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** How an answer is given: for people, for programs, for spreadsheets; and where to. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, json or csv; by the ending of --out if not given, else table.")
    Optional<Format> format = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Write the answer to this file, whole or not at all.")
    Optional<Path> out = Optional.empty();

    Format format() {
        return format.orElseGet(
                () -> byEnding(out.map(InputPath::name).orElse("").toLowerCase(Locale.ROOT)));
    }

    /** Refuses a place where no file can stand, before any work is done. */
    void check() {
        out.ifPresent(OutFile::new);
    }

    /** Writes to the file, if one was named, else to the terminal. */
    void write(Terminal terminal, Consumer<Writer> content) {
        if (out.isPresent()) {
            new OutFile(out.get()).write(content);
            terminal.err().println("Wrote %s.".formatted(out.get()));
        } else {
            content.accept(terminal.out());
            terminal.out().flush();
        }
    }

    private static Format byEnding(String name) {
        if (name.endsWith(".json")) {
            return Format.JSON;
        }
        return name.endsWith(".csv") ? Format.CSV : Format.TABLE;
    }

    /** For whom. */
    enum Format {
        TABLE,
        JSON,
        CSV
    }
}
