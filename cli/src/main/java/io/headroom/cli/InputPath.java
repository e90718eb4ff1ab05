package io.headroom.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a command was given by their path. */
final class InputPath {
    private InputPath() {}

    /** Refuses a path where no file is that can be read. */
    static Path there(Path path, String option) {
        if (Files.isDirectory(path)) {
            throw Refusal.usage("\"%s\" is a folder, and %s takes a file.%s"
                    .formatted(
                            path,
                            option,
                            Files.exists(path.resolve(Company.ACCOUNTS))
                                    ? " For a company's folder write --company %s.".formatted(path)
                                    : ""));
        }
        if (!Files.exists(path)) {
            throw Refusal.usage("There is no file \"%s\". Check the path you gave to %s%s."
                    .formatted(
                            path,
                            option,
                            path.isAbsolute()
                                    ? ""
                                    : "; it was looked for in " + Path.of("").toAbsolutePath()));
        }
        if (!Files.isReadable(path)) {
            throw Refusal.usage("\"%s\" may not be read by you. Change its permissions or give another file to %s."
                    .formatted(path, option));
        }
        return path;
    }

    /** The file's name without its folders. */
    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
