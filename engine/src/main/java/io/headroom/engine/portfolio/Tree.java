package io.headroom.engine.portfolio;

import io.headroom.engine.portfolio.Strike.Outcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Looks for an assignment that costs at most a target, by branch and bound: depth first, until one is found or there is none, which raises the bound above the target.
 *
 * <p>Asking for one target after another from the bound on keeps each tree small, since most pairs of a job and an agent are too dear for the target and {@link Strike} sees it at once.
 */
final class Tree {
    private static final int STEPS = 25;
    private static final int STEPS_AT_ROOT = 400;

    private final Strike strike;
    private final Meter meter;
    private final Deque<Node> open = new ArrayDeque<>();
    private final byte[] root;

    Tree(Columns columns, double[] price, long target, Meter meter) {
        this.meter = meter;
        strike = new Strike(columns, target, meter);
        root = new byte[columns.job.length];
        open.push(new Node(root, price.clone(), STEPS_AT_ROOT));
    }

    /** Whether every branch has been looked into. */
    boolean isDone() {
        return open.isEmpty();
    }

    /** Goes on until the meter is spent or all is looked into; the arcs of an assignment within the target, by job, if one is found. */
    Optional<int[]> grow() {
        while (!open.isEmpty() && !meter.isSpent()) {
            if (look() == Outcome.FOUND) {
                open.clear();
                return Optional.of(strike.arcs());
            }
        }
        return Optional.empty();
    }

    /** Looks into the next node, and leaves two in its place where that does not settle it: first with the column that decides most, then without. */
    Outcome look() {
        Node node = open.pop();
        Outcome outcome = strike.settle(node.state, node.price, node.steps);
        if (outcome == Outcome.OPEN) {
            int column = strike.mostDecisive();
            open.push(new Node(strike.without(column), node.price, STEPS));
            open.push(new Node(strike.with(column), node.price.clone(), STEPS));
        }
        return outcome;
    }

    /** Whether the first node, once looked into, left a column to the assignments within the target. */
    boolean survives(int column) {
        return root[column] != Strike.GONE;
    }

    /** What is settled in a branch, the prices to go on from, and how often they may move. */
    private static final class Node {
        final byte[] state;
        final double[] price;
        final int steps;

        Node(byte[] state, double[] price, int steps) {
            this.state = state;
            this.price = price;
            this.steps = steps;
        }
    }
}
