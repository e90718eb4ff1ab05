package io.headroom.bench;

import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.formats.blueprint.BlueprintReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The blueprint that everything here is measured with: 25 activities at three service levels. */
final class Lifecycle25 {
    private static final String FILE = "blueprint.yaml";

    private Lifecycle25() {}

    static String text() {
        try (InputStream in = Objects.requireNonNull(Lifecycle25.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Blueprint blueprint() {
        return BlueprintReader.read(FILE, text()).value().orElseThrow();
    }
}
