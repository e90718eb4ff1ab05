package io.headroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes generated instances into a folder: {@code WriteInstances FOLDER}. Classes C, D and E, from 5 to 40 agents, the same at every call. */
public final class WriteInstances {
    private static final int[][] SIZES = {{5, 100}, {10, 100}, {20, 100}, {10, 200}, {20, 200}, {20, 400}, {40, 400}};

    private WriteInstances() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (GeneratedInstance.Kind kind : GeneratedInstance.Kind.values()) {
            for (int[] size : SIZES) {
                GeneratedInstance instance = new GeneratedInstance(kind, size[0], size[1], size[0] + size[1]);
                Files.writeString(folder.resolve(instance.name()), instance.text());
            }
        }
    }
}
