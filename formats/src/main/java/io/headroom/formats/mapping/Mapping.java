package io.headroom.formats.mapping;

import java.util.Map;

/**
 * How the files of a company are read, as somebody says it.
 *
 * @param file  the mapping's own name, for messages
 * @param files by kind: {@code accounts}, {@code team}, {@code time_off}, {@code account_products}, {@code survey}, {@code transactions}
 */
public record Mapping(String file, Map<String, FileMapping> files) {
    /** Nothing is said: everything is found in the files. */
    public static final Mapping NONE = new Mapping("", Map.of());

    public Mapping {
        files = Map.copyOf(files);
    }

    /** What is said about the file of a kind. */
    public FileMapping of(String kind) {
        return files.getOrDefault(kind, FileMapping.NONE);
    }
}
