package io.headroom.cli;

import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.HandOver;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import io.headroom.engine.portfolio.owners.HandOverPlanner;
import io.headroom.engine.portfolio.owners.PortfolioOptimizer;
import io.headroom.engine.staffing.StaffingPlanner;
import io.headroom.formats.document.AssignDocument;
import io.headroom.formats.document.HandOverDocument;
import io.headroom.formats.document.Naming;
import io.headroom.report.words.Labels;
import io.headroom.report.words.Names;
import java.io.PrintWriter;
import java.time.LocalDate;
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
    private static final int USUAL_MOVES = 10;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Terminal terminal;

    @Option(
            names = "--moves",
            paramLabel = "N",
            description =
                    "How many accounts may change hands, 10 if not given; accounts whose owner is gone come on top. With --leaves 0 if not given.")
    Optional<Integer> moves = Optional.empty();

    @Option(
            names = "--leaves",
            paramLabel = "PERSON",
            description = "Only the accounts of somebody who leaves: who covers what, and the hand-over notes.")
    Optional<String> leaves = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The first day on which that person is no longer here; as the team file says, or a week from the day of the accounts.")
    Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--explain",
            paramLabel = "ACCOUNT",
            description =
                    "Who could own this account, by key or name: the five best with what each would change, and who may not, by which rule.")
    Optional<String> explain = Optional.empty();

    @Option(
            names = "--why-not",
            paramLabel = "PERSON",
            description = "With --explain: what it would change if this person owned it, part by part.")
    Optional<String> whyNot = Optional.empty();

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
        int most = moves.orElse(leaves.isPresent() ? 0 : USUAL_MOVES);
        checkMoves(most);
        if (on.isPresent() && leaves.isEmpty()) {
            throw Refusal.usage("--on says when somebody leaves; say who with --leaves PERSON.");
        }
        if (whyNot.isPresent() && explain.isEmpty()) {
            throw Refusal.usage("--why-not asks about a person and an account; say which with --explain ACCOUNT.");
        }
        if (explain.isPresent() && leaves.isPresent()) {
            throw Refusal.usage("--explain and --leaves are two questions; ask one after the other.");
        }
        if (effort < 1) {
            throw Refusal.usage("--effort is 1 or more, but was %d.".formatted(effort));
        }
        Company company = Company.read(input, terminal);
        PlanRequest request = company.request(input, terminal);
        PortfolioRequest asked =
                new PortfolioRequest(request, role(request.blueprint()), company.ownership(), most, effort);
        if (explain.isPresent()) {
            return new AssignExplanation(terminal, output, naming, input.threadCount())
                    .of(asked, explain.get(), whyNot);
        }
        return leaves.isPresent() ? handOver(asked, leaves.get()) : moves(asked);
    }

    static void checkMoves(int most) {
        if (most < 0 || most > MOST_MOVES) {
            throw Refusal.usage("--moves is between 0 and %d, but was %d.".formatted(MOST_MOVES, most));
        }
    }

    private int moves(PortfolioRequest asked) {
        PlanRequest request = asked.plan();
        Portfolio portfolio = new Progress(terminal)
                .during(
                        "Looking for the moves that do most among %d accounts"
                                .formatted(request.accounts().size()),
                        () -> new PortfolioOptimizer(input.threadCount()).optimize(asked));
        write(request, portfolio);
        return portfolio.unplaced().isEmpty() ? ExitCode.DONE : ExitCode.NO_PLAN;
    }

    private int handOver(PortfolioRequest asked, String person) {
        PlanRequest request = asked.plan();
        Person leaver = leaver(request.team(), person);
        LocalDate asOf = request.horizon().asOf();
        LocalDate day =
                on.or(() -> leaver.leaves().filter(one -> !one.isBefore(asOf))).orElse(asOf.plusDays(DAYS_OF_A_WEEK));
        if (day.isBefore(asOf) || !day.isBefore(asOf.plusYears(1))) {
            throw Refusal.usage("--on %s: a day between %s and a year later was expected.".formatted(day, asOf));
        }
        HandOver handOver = new Progress(terminal)
                .during(
                        "Looking for who covers the accounts of " + leaver.name(),
                        () -> new HandOverPlanner(input.threadCount()).plan(asked, leaver.id(), day));
        Naming names = names(request);
        HandOverDocument document = new HandOverDocument(request, handOver, names);
        output.write(terminal, to -> {
            switch (output.format()) {
                case JSON -> document.json(to);
                case CSV -> document.csv(to);
                case TABLE ->
                    new HandOverText(
                                    new PrintWriter(to),
                                    terminal.width(),
                                    new Paint(terminal.colour() && output.out.isEmpty()),
                                    names)
                            .print(handOver);
            }
        });
        return handOver.portfolio().unplaced().isEmpty() ? ExitCode.DONE : ExitCode.NO_PLAN;
    }

    private static Person leaver(Team team, String asked) {
        return team.people().stream()
                .filter(one ->
                        one.id().value().equalsIgnoreCase(asked) || one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("--leaves %s: nobody in the team is called so. %s"
                        .formatted(
                                asked,
                                Known.instead(
                                        asked,
                                        team.people().stream()
                                                .map(one -> one.id().value())
                                                .toList()))));
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
