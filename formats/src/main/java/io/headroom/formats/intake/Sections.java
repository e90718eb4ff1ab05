package io.headroom.formats.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text resource of lines below headings in brackets; lines that begin with {@code "# "} are comments. */
final class Sections {
    private Sections() {}

    static Map<String, List<String>> read(String resource) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : text(resource).lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                current.add(line);
            }
        }
        return sections;
    }

    private static String text(String resource) {
        try (InputStream in = Sections.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("\"%s\" is missing from the build.".formatted(resource));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
