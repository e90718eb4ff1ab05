package io.headroom.cli;

import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import io.headroom.engine.portfolio.owners.PortfolioOptimizer;
import io.headroom.engine.staffing.StaffingPlanner;
import io.headroom.report.Options;
import io.headroom.report.words.Labels;
import io.headroom.report.words.Names;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code headroom report}: the plan as one page that needs no network. */
@Command(
        name = "report",
        sortOptions = false,
        header =
                "The plan as one HTML page with charts: it needs no network, and calls nobody by name unless asked to.")
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    NameOptions naming = new NameOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "headroom-report.html",
            description = "Where to; ${DEFAULT-VALUE} if not given.")
    Path out = Path.of("headroom-report.html");

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "Headcount plan",
            description = "What stands on top; \"${DEFAULT-VALUE}\" if not given.")
    String title = "Headcount plan";

    @Option(
            names = "--moves",
            paramLabel = "N",
            description =
                    "Show also who should own which account, when so many accounts may change hands, as \"headroom assign\" does.")
    Optional<Integer> moves = Optional.empty();

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        new OutFile(out);
        moves.ifPresent(AssignCommand::checkMoves);
        Company company = Company.read(input, terminal);
        PlanRequest request = company.request(input, terminal);
        StaffingPlanner planner = new StaffingPlanner(input.threadCount());
        Progress progress = new Progress(terminal);
        Plan plan = progress.during(
                "Planning %d accounts".formatted(request.accounts().size()), () -> planner.plan(request));
        Optional<Portfolio> portfolio = moves.map(most -> progress.during(
                "Looking for the moves that do most",
                () -> new PortfolioOptimizer(input.threadCount())
                        .optimize(PortfolioRequest.of(request, company.ownership(), most))));
        Options options = Options.of(title, request.horizon().asOf())
                .with(naming.or(Names.HIDDEN))
                .with(Labels.of(request.blueprint()));
        new ReportFile(out).write(planner, request, plan, portfolio, options);
        terminal.err().println("Wrote %s. Open it in a browser.".formatted(out));
        return ExitCode.DONE;
    }
}
