package io.headroom.bench;

import com.sun.management.OperatingSystemMXBean;
import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentRequest;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.portfolio.AssignmentSolver;
import io.headroom.engine.proof.AssignmentProof;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Answers: how soon is there an assignment of many accounts to many people that keeps all limits, and how close to the bound does it come? {@code SolveBusiness ACCOUNTS PEOPLE ELIGIBLE SECONDS EFFORT}; stops after the seconds or the effort, whichever is
 * first. A line for each better answer or bound, with the seconds of the clock and those of the processor since the search began.
 */
public final class SolveBusiness {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int THREADS = 2;

    private final AssignmentProblem problem;
    private final long level;
    private long start;
    private long processor;

    private SolveBusiness(AssignmentProblem problem) {
        this.problem = problem;
        level = BusinessInstance.level(problem);
    }

    public static void main(String[] arguments) {
        BusinessInstance instance = new BusinessInstance(
                Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), 1);
        new SolveBusiness(instance.problem()).run(Double.parseDouble(arguments[3]), Long.parseLong(arguments[4]));
    }

    private void run(double limit, long effort) {
        System.out.println("| clock s | processor s | cost | bound | gap |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: |");
        start = System.nanoTime();
        processor = MACHINE.getProcessCpuTime();
        AssignmentResult result = new AssignmentSolver(THREADS)
                .solve(new AssignmentRequest(problem, effort, 1), () -> clock() > limit, this::print);
        List<String> faults = AssignmentProof.faults(problem, result);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.valueOf(faults));
        }
        print(result.verdict().feasible() ? OptionalLong.of(result.objective()) : OptionalLong.empty(), result.bound());
    }

    private void print(OptionalLong cost, long bound) {
        System.out.printf(
                Locale.ROOT,
                "| %.1f | %.1f | %s | %d | %s |%n",
                clock(),
                (MACHINE.getProcessCpuTime() - processor) / 1e9,
                cost.isPresent() ? String.valueOf(cost.getAsLong() + level) : "",
                bound + level,
                cost.isPresent()
                        ? String.format(
                                Locale.ROOT, "%.3f %%", 100.0 * (cost.getAsLong() - bound) / (cost.getAsLong() + level))
                        : "");
    }

    private double clock() {
        return (System.nanoTime() - start) / 1e9;
    }
}
