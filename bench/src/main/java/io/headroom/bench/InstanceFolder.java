package io.headroom.bench;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.formats.gap.GapReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A folder of instances of the generalized assignment problem, and the best known costs from its {@code bestknown.tsv}, if it has one. */
public final class InstanceFolder {
    private static final Pattern INSTANCE = Pattern.compile("[a-e][0-9]{5,6}");
    private static final int COST_COLUMN = 4;

    private final Path folder;

    public InstanceFolder(Path folder) {
        this.folder = folder;
    }

    /** The instances whose whole names match, by name. */
    public List<Instance> instances(Pattern names) throws IOException {
        Map<String, Long> best = bestKnown();
        List<Instance> instances = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (INSTANCE.matcher(name).matches() && names.matcher(name).matches()) {
                    Long cost = best.get(name);
                    instances.add(new Instance(
                            name,
                            new GapReader(file, name).read().value().orElseThrow(),
                            cost == null ? OptionalLong.empty() : OptionalLong.of(cost),
                            0));
                }
            }
        }
        return instances;
    }

    private Map<String, Long> bestKnown() throws IOException {
        Map<String, Long> best = new HashMap<>();
        Path file = folder.resolve("bestknown.tsv");
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", -1);
                if (INSTANCE.matcher(cells[0]).matches()) {
                    best.put(cells[0], Long.valueOf(cells[COST_COLUMN]));
                }
            }
        }
        return best;
    }

    /** An instance, and what it costs at best as far as is known; {@code level} is added to every cost that is shown, so that a share of it means something. */
    public record Instance(String name, AssignmentProblem problem, OptionalLong bestKnown, long level) {
        /** The class, such as D. */
        public String kind() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT);
        }
    }
}
