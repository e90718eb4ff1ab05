package io.headroom.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that were given to {@code --mapping}: of each kind, which their ending tells, one. */
final class Mappings {
    /** How a company's folder calls the one that says how columns are read. */
    static final String FILE = "mapping.yaml";

    /** What such a file ends in. */
    static final List<String> ENDINGS = List.of(".yaml", ".yml");

    private static final String QUERY = ".sql";

    private Mappings() {}

    /** The file with one of these endings, if one was given. */
    static Optional<Path> named(InputOptions options, List<String> endings) {
        options.mappings.forEach(Mappings::check);
        List<Path> own =
                options.mappings.stream().filter(file -> ends(file, endings)).toList();
        if (own.size() > 1) {
            throw Refusal.usage("--mapping %s and --mapping %s: give one file that ends in %s."
                    .formatted(own.get(0), own.get(1), endings.get(0)));
        }
        return own.stream().findFirst().map(file -> InputPath.there(file, "--mapping"));
    }

    private static void check(Path file) {
        if (!ends(file, ENDINGS) && !ends(file, List.of(QUERY))) {
            throw Refusal.usage(
                    "--mapping %s: a file that ends in .yaml (how columns are read) or in .sql (one query over several files) is expected."
                            .formatted(file));
        }
    }

    private static boolean ends(Path file, List<String> endings) {
        String name = InputPath.name(file).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
