package io.headroom.cli;

import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import io.headroom.engine.portfolio.owners.PortfolioOptimizer;
import io.headroom.engine.staffing.StaffingPlanner;
import io.headroom.formats.document.AssignDocument;
import io.headroom.formats.document.Naming;
import io.headroom.report.words.Labels;
import io.headroom.report.words.Names;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code headroom assign}: who should own which account, in the few moves that do most. */
@Command(
        name = "assign",
        sortOptions = false,
        header = "Who should own which account: the few moves that do most, why, and how good it could be at best.")
final class AssignCommand implements Callable<Integer> {
    private static final int MOST_MOVES = 10_000;

    private final Terminal terminal;

    @Option(
            names = "--moves",
            paramLabel = "N",
            defaultValue = "10",
            description =
                    "How many accounts may change hands; ${DEFAULT-VALUE} if not given. Accounts whose owner is gone come on top.")
    int moves;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "Whose accounts; the first role of the blueprint if not given.")
    Optional<String> role = Optional.empty();

    @Option(
            names = "--effort",
            paramLabel = "N",
            defaultValue = "100",
            description =
                    "How much work each search may do, in steps of about two milliseconds of processor time; ${DEFAULT-VALUE} if not given.")
    long effort;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    NameOptions naming = new NameOptions();

    AssignCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check();
        if (moves < 0 || moves > MOST_MOVES) {
            throw Refusal.usage("--moves is between 0 and %d, but was %d.".formatted(MOST_MOVES, moves));
        }
        if (effort < 1) {
            throw Refusal.usage("--effort is 1 or more, but was %d.".formatted(effort));
        }
        Company company = Company.read(input, terminal);
        PlanRequest request = company.request(input, terminal);
        PortfolioRequest asked = new PortfolioRequest(
                request, role(request.blueprint()), company.ownership(), moves, effort);
        Portfolio portfolio = new Progress(terminal)
                .during(
                        "Looking for the moves that do most among %d accounts"
                                .formatted(request.accounts().size()),
                        () -> new PortfolioOptimizer(input.threadCount()).optimize(asked));
        write(request, portfolio);
        return portfolio.unplaced().isEmpty() ? ExitCode.DONE : ExitCode.NO_PLAN;
    }

    private void write(PlanRequest request, Portfolio portfolio) {
        Naming names = names(request);
        AssignDocument document = new AssignDocument(request, portfolio, names);
        output.write(terminal, to -> {
            switch (output.format()) {
                case JSON -> document.json(to);
                case CSV -> document.csv(to);
                case TABLE ->
                    new AssignText(
                                    new PrintWriter(to),
                                    terminal.width(),
                                    new Paint(terminal.colour() && output.out.isEmpty()),
                                    names)
                            .print(request, portfolio, Labels.of(request.blueprint()));
            }
        });
    }

    /** Numbers for names are those of the plan. */
    private Naming names(PlanRequest request) {
        return naming.or(Names.SHOWN) == Names.SHOWN
                ? Naming.OPEN
                : naming.naming(new StaffingPlanner(input.threadCount()).plan(request));
    }

    private RoleId role(Blueprint blueprint) {
        RoleId first = blueprint.roles().get(0).id();
        String asked = role.orElse(first.value());
        return blueprint.roles().stream()
                .map(one -> one.id())
                .filter(id -> id.value().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("--role %s: the blueprint knows no such role. %s"
                        .formatted(
                                asked,
                                Known.instead(
                                        asked,
                                        blueprint.roles().stream()
                                                .map(one -> one.id().value())
                                                .toList()))));
    }
}
