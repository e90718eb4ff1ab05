package io.headroom.cli;

import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.AssignmentRequest;
import io.headroom.engine.model.portfolio.AssignmentResult;
import io.headroom.engine.portfolio.AssignmentSolver;
import io.headroom.formats.Read;
import io.headroom.formats.document.SolveDocument;
import io.headroom.formats.gap.GapReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headroom solve}: a public assignment instance, solved by the code that assigns accounts to people. */
@Command(
        name = "solve",
        sortOptions = false,
        header =
                "Solve a public instance of the generalized assignment problem, with a proof of how good the answer is.",
        description =
                "%nThe file holds whole numbers: the agents and jobs, a row of costs for each agent, a row of sizes for each agent, "
                        + "the capacity of each agent. Each job goes to one agent, at the least cost.%n")
final class SolveCommand implements Callable<Integer> {
    private static final long USUAL_EFFORT = 5_000;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The instance.")
    Path file = Path.of("");

    @Option(
            names = "--effort",
            paramLabel = "N",
            description =
                    "How much work the search may do, in steps of about two milliseconds of processor time: 5000 if neither this nor "
                            + "--time-limit is given. The same effort and seed give the same answer.")
    Optional<Long> effort = Optional.empty();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Stop after this time with the best there is; what that is depends on the machine.")
    Optional<Double> timeLimit = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many threads may work, as many as there are processors if not given; the answer to an effort never depends on it.")
    Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The number that fixes every random draw; 1 if not given.")
    Optional<Long> seed = Optional.empty();

    @Mixin
    OutputOptions output = new OutputOptions();

    SolveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check();
        int workers = ThreadCount.of(threads);
        long steps = steps();
        BooleanSupplier late = late();
        AssignmentProblem problem = problem();
        long start = System.nanoTime();
        AssignmentResult result = solve(new AssignmentRequest(problem, steps, seed.orElse(1L)), workers, late);
        terminal.tell("Took %.2f s.".formatted((System.nanoTime() - start) / 1e9));
        write(problem, result);
        return result.verdict().feasible() ? ExitCode.DONE : ExitCode.NO_PLAN;
    }

    private AssignmentProblem problem() {
        InputPath.there(file, "solve");
        String name = InputPath.name(file);
        try {
            Read<AssignmentProblem> read = new GapReader(file, name).read();
            return read.value()
                    .orElseThrow(() -> Refusal.input(
                            "\"%s\" is no assignment instance that can be read.".formatted(name), read.issues()));
        } catch (IOException unreadable) {
            throw Refusal.usage("\"%s\" cannot be read (%s).".formatted(file, String.valueOf(unreadable.getMessage())));
        }
    }

    private AssignmentResult solve(AssignmentRequest request, int workers, BooleanSupplier late) {
        AtomicReference<String> state = new AtomicReference<>("Solving");
        return new Progress(terminal)
                .during(
                        state::get,
                        () -> new AssignmentSolver(workers)
                                .solve(request, late, (objective, bound) -> state.set(sentence(objective, bound))));
    }

    private static String sentence(OptionalLong objective, long bound) {
        return objective.isPresent()
                ? "Solving: %,d found, %,d is the least possible".formatted(objective.getAsLong(), bound)
                : "Solving: nothing that fits found yet";
    }

    private void write(AssignmentProblem problem, AssignmentResult result) {
        SolveDocument document = new SolveDocument(InputPath.name(file), result);
        output.write(terminal, to -> {
            switch (output.format()) {
                case JSON -> document.json(to);
                case CSV -> document.csv(to);
                case TABLE ->
                    new SolveText(
                                    new PrintWriter(to),
                                    terminal.width(),
                                    new Paint(terminal.colour() && output.out.isEmpty()))
                            .print(problem, result);
            }
        });
    }

    private long steps() {
        long steps = effort.orElse(timeLimit.isPresent() ? Long.MAX_VALUE : USUAL_EFFORT);
        if (steps < 1) {
            throw Refusal.usage("--effort is 1 or more, but was %d.".formatted(steps));
        }
        return steps;
    }

    /** The time runs from here on. */
    private BooleanSupplier late() {
        if (timeLimit.isEmpty()) {
            return () -> false;
        }
        double seconds = timeLimit.get();
        if (!(seconds > 0 && seconds <= 1e6)) {
            throw Refusal.usage("--time-limit is above 0 and at most 1000000 seconds, but was %s."
                    .formatted(String.format(Locale.ROOT, "%s", seconds)));
        }
        long end = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        return () -> System.nanoTime() - end >= 0;
    }
}
