package io.headroom.bench;

import com.google.ortools.Loader;
import io.headroom.bench.InstanceFolder.Instance;
import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.proof.AssignmentProof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Answers: does a general solver come as close in the same processor time? {@code SolveBesidePeers FOLDER SECONDS NAMES PEERS}, or {@code business} and a size such as {@code 5000x50x10} for folder and names. Every solver gets a few seconds to warm up, then
 * each problem in turn, and as many seconds of the processor for all its threads together; every answer is verified and its cost computed here. Distances are to the best known cost or, where none is known, to the best of this run.
 */
public final class SolveBesidePeers {
    private static final String BUSINESS = "business";
    private static final double WARM_UP = 4;

    private final List<Peer> peers;
    private final double seconds;
    private final PeerTable table = new PeerTable();

    private SolveBesidePeers(List<Peer> peers, double seconds) {
        this.peers = peers;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException {
        Loader.loadNativeLibraries();
        Pattern chosen = Pattern.compile(arguments[3]);
        List<Peer> peers = List.of(
                new HeadroomPeer(1),
                new CpSatPeer(),
                new MilpPeer("SCIP", "SCIP", 20),
                new MilpPeer("HiGHS", "HIGHS", 3),
                new TimefoldPeer());
        SolveBesidePeers run = new SolveBesidePeers(
                peers.stream()
                        .filter(peer -> chosen.matcher(peer.name()).matches())
                        .toList(),
                Double.parseDouble(arguments[1]));
        List<Instance> instances = instances(arguments[0], arguments[2]);
        run.warmUp(instances.get(0));
        PeerTable.head();
        for (Instance instance : instances) {
            run.solve(instance);
        }
        run.table.summary();
    }

    private static List<Instance> instances(String from, String names) throws IOException {
        if (!from.equals(BUSINESS)) {
            return new InstanceFolder(Path.of(from)).instances(Pattern.compile(names));
        }
        int[] size = Pattern.compile("x")
                .splitAsStream(names)
                .mapToInt(Integer::parseInt)
                .toArray();
        AssignmentProblem problem = new BusinessInstance(size[0], size[1], size[2], 1).problem();
        return List.of(new Instance(names, problem, OptionalLong.empty(), BusinessInstance.level(problem)));
    }

    /** So that nobody pays for the compiling of what all need. */
    private void warmUp(Instance instance) {
        for (Peer peer : peers) {
            try (Budget budget = new Budget(Math.min(seconds, WARM_UP))) {
                peer.solve(instance.problem(), budget);
            }
        }
    }

    private void solve(Instance instance) {
        List<PeerTable.Row> rows = new ArrayList<>();
        for (Peer peer : peers) {
            try (Budget budget = new Budget(seconds)) {
                Optional<AssignmentResult> result = peer.solve(instance.problem(), budget);
                double spent = budget.spent();
                result.ifPresent(found -> verify(peer, instance, found));
                rows.add(new PeerTable.Row(instance, peer.name(), result, spent));
            }
        }
        table.add(rows);
    }

    private static void verify(Peer peer, Instance instance, AssignmentResult result) {
        List<String> faults = AssignmentProof.faults(instance.problem(), result);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%s, %s: %s", instance.name(), peer.name(), faults));
        }
    }
}
