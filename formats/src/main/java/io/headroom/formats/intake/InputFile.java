package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import io.headroom.formats.mapping.ColumnMapping;
import io.headroom.formats.mapping.FileMapping;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A file that was read once: its table and the hash of its bytes. */
record InputFile(String name, String hash, Read<Table> table) {
    private static final long MEGA = 1_000_000;

    static InputFile read(Path path) {
        return read(path, FileMapping.NONE);
    }

    /** {@code mapping} says what is known of how the file writes its table, and names columns that tell its header. */
    static InputFile read(Path path, FileMapping mapping) {
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        try {
            if (Files.size(path) > TableReader.mostBytes()) {
                return refused(
                        name,
                        "A file of at most %s MB, for this is what the memory of %s MB that Java was given leaves room for; this one has %s MB. Leave out columns that a plan does not need, or give more memory, for instance with HEADROOM_JAVA_OPTS=-Xmx4g."
                                .formatted(
                                        TableReader.mostBytes() / MEGA,
                                        Runtime.getRuntime().maxMemory() / MEGA,
                                        Files.size(path) / MEGA));
            }
            byte[] bytes = Files.readAllBytes(path);
            return new InputFile(name, hash(bytes), TableReader.read(name, bytes, known(mapping), mapping.form()));
        } catch (IOException unreadable) {
            return refused(name, "A file that can be read, but %s says: %s.".formatted(path, unreadable));
        }
    }

    private static Predicate<String> known(FileMapping mapping) {
        Set<String> named =
                mapping.columns().stream().map(ColumnMapping::column).collect(Collectors.toSet());
        return header -> named.contains(header) || Headers.anyKnows(header);
    }

    private static InputFile refused(String name, String why) {
        return new InputFile(name, "", Read.refused(List.of(new Issue(name, 0, "", "", why, Severity.REJECTED))));
    }

    /** The SHA-256 of bytes. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
