package io.headroom.formats.intake;

import io.headroom.formats.Read;
import io.headroom.formats.mapping.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A company whose files are written for the moment of reading them. */
final class Written {
    private Written() {}

    static Read<Company> read(Map<String, byte[]> files) {
        return read(files, Mapping.NONE);
    }

    static Read<Company> read(Map<String, byte[]> files, Mapping mapping) {
        try {
            Path folder = Files.createTempDirectory("headroom");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Files.write(folder.resolve(file.getKey()), file.getValue());
                }
                return CompanyReader.read(CompanyFiles.in(folder), Reading.USUAL, mapping);
            } finally {
                for (String file : files.keySet()) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
