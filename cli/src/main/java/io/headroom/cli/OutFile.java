package io.headroom.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/** Writes a file whole or not at all: into a file beside it, which then takes its place. */
final class OutFile {
    private final Path file;

    /** Refuses a place where no file can stand, before any work is done. */
    OutFile(Path file) {
        this.file = file;
        if (Files.isDirectory(file)) {
            throw Refusal.usage("\"%s\" is a folder. Name a file in it, such as --out %s."
                    .formatted(file, file.resolve("plan.json")));
        }
        if (!Files.isDirectory(folder())) {
            throw Refusal.usage("There is no folder \"%s\" to write into. Create it first, or name another file."
                    .formatted(folder()));
        }
        if (!Files.isWritable(folder())) {
            throw forbidden();
        }
    }

    void write(Consumer<Writer> content) {
        Path draft = draft();
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                content.accept(writer);
            }
            move(draft);
        } catch (IOException failed) {
            throw failed(failed);
        } catch (UncheckedIOException failed) {
            throw failed(Objects.requireNonNull(failed.getCause()));
        } catch (JacksonException failed) {
            throw failed.getCause() instanceof IOException cause ? failed(cause) : failed;
        } finally {
            remove(draft);
        }
    }

    private Path draft() {
        try {
            return Files.createTempFile(folder(), ".headroom-", ".part");
        } catch (IOException failed) {
            throw failed(failed);
        }
    }

    private void move(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, Permissions.usual(file));
        }
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            draft.toFile().deleteOnExit();
        }
    }

    private Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath().getRoot() : folder;
    }

    private Refusal forbidden() {
        return Refusal.usage("\"%s\" cannot be written: you may not write there. Name another file.".formatted(file));
    }

    private Refusal failed(IOException why) {
        if (why instanceof AccessDeniedException) {
            return forbidden();
        }
        if (why instanceof NoSuchFileException) {
            return Refusal.usage(
                    "\"%s\" cannot be written: its folder takes no files. Name another file.".formatted(file));
        }
        return Refusal.machine("\"%s\" could not be written (%s). Nothing was changed; make room or name another file."
                .formatted(file, String.valueOf(why.getMessage())));
    }
}
