package io.headroom.engine.portfolio;

import io.headroom.bench.InstanceFolder;
import io.headroom.bench.InstanceFolder.Instance;
import io.headroom.engine.model.portfolio.AssignmentRequest;
import io.headroom.engine.model.portfolio.AssignmentResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Answers: what is each part of the method worth? {@code Ablation FOLDER EFFORT NAMES} solves instances whose best known cost is known with all parts, and without one part at a time, at the same effort. It stands in the
 * engine's package since nobody else shall be able to switch a part off.
 */
public final class Ablation {
    private static final int THREADS = 2;

    private final List<Instance> instances;
    private final long effort;

    private Ablation(List<Instance> instances, long effort) {
        this.instances = instances;
        this.effort = effort;
    }

    public static void main(String[] arguments) throws IOException {
        Ablation run = new Ablation(
                new InstanceFolder(Path.of(arguments[0])).instances(Pattern.compile(arguments[2])),
                Long.parseLong(arguments[1]));
        System.out.println("| class | without | mean to best known | worst | own gap, mean | proven |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: |");
        for (String kind : run.instances.stream().map(Instance::kind).distinct().toList()) {
            run.solve(kind, "nothing", EnumSet.noneOf(Part.class));
            for (Part part : Part.values()) {
                run.solve(kind, part.name().toLowerCase(Locale.ROOT).replace('_', ' '), EnumSet.of(part));
            }
        }
    }

    private void solve(String kind, String name, Set<Part> without) {
        List<Double> distances = new ArrayList<>();
        List<Double> gaps = new ArrayList<>();
        int proven = 0;
        for (Instance instance : instances) {
            if (instance.kind().equals(kind)) {
                AssignmentResult result = new AssignmentSolver(THREADS, without)
                        .solve(new AssignmentRequest(instance.problem(), effort, 1));
                double best = instance.bestKnown().orElseThrow();
                distances.add(100 * (result.objective() - best) / best);
                gaps.add(100 * result.gap());
                proven += result.verdict() == AssignmentResult.Verdict.OPTIMAL ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.3f %% | %.3f %% | %.3f %% | %d of %d |%n",
                kind,
                name,
                distances.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                distances.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                gaps.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                proven,
                gaps.size());
    }
}
