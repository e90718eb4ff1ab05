package io.headroom.cli;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.staffing.StaffingPlanner;
import io.headroom.formats.document.ExplainDocument;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headroom explain}: one number of a plan, opened into the numbers that make it. */
@Command(
        name = "explain",
        sortOptions = false,
        header = "Open one number of a plan into the numbers that make it, down to what was given.",
        description =
                "%nAddresses: answer, headcount/POOL/MONTH, segment/ID/MONTH, activity/ID/MONTH, account/ID/MONTH, "
                        + "person/ID/MONTH, capacity/PERSON/MONTH, cost/POOL, break-even, serve/ACCOUNT, margin/ACCOUNT, benchmark/ID; months as 2027-03.%n")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "ADDRESS",
            defaultValue = "answer",
            description = "What to open; ${DEFAULT-VALUE} if not given.")
    String address = "answer";

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "How many levels to show; 6 in a table and all otherwise, if not given.")
    Optional<Integer> depth = Optional.empty();

    @Option(
            names = "--accounts-shown",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many accounts to show one by one; ${DEFAULT-VALUE} if not given.")
    int most;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check();
        if (depth.orElse(0) < 0 || most < 0) {
            throw Refusal.usage("--depth and --accounts-shown are 0 or more.");
        }
        PlanRequest request = Company.read(input, terminal).request(input, terminal);
        StaffingPlanner planner = new StaffingPlanner(input.threadCount());
        Line line = new Progress(terminal).during("Opening %s".formatted(address), () -> explain(planner, request));
        Line shown = depth.map(levels -> Tree.cut(line, levels)).orElse(line);
        ExplainDocument document = new ExplainDocument(
                request.horizon().asOf(), shown, request.assumptions().currency());
        output.write(terminal, to -> {
            switch (output.format()) {
                case JSON -> document.json(to);
                case CSV -> document.csv(to);
                case TABLE ->
                    new Tree(
                                    new PrintWriter(to),
                                    terminal.width(),
                                    new Paint(terminal.colour() && output.out.isEmpty()),
                                    request.assumptions().currency())
                            .print(line, depth.orElse(Tree.USUAL_DEPTH));
            }
        });
        return ExitCode.DONE;
    }

    private Line explain(StaffingPlanner planner, PlanRequest request) {
        Plan plan = planner.plan(request);
        AskedNumber asked = new AskedNumber(address, request, plan);
        asked.check();
        try {
            return planner.explain(request, plan, address, most);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.usage(Failures.said(unknown) + asked.suggestion());
        }
    }
}
