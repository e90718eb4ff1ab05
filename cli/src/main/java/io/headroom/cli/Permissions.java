package io.headroom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read a written file: as before, or, where it is new, readable by everybody as files usually are. */
final class Permissions {
    private Permissions() {}

    static Set<PosixFilePermission> usual(Path file) throws IOException {
        return Files.exists(file) ? Files.getPosixFilePermissions(file) : PosixFilePermissions.fromString("rw-r--r--");
    }
}
