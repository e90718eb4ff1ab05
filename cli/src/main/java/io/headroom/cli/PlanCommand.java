package io.headroom.cli;

import io.headroom.engine.model.plan.Bridge;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.PersonReview;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.PlanTotals;
import io.headroom.engine.staffing.StaffingPlanner;
import io.headroom.formats.Read;
import io.headroom.formats.document.Addressed;
import io.headroom.formats.document.PlanDocument;
import io.headroom.formats.document.TotalsOf;
import io.headroom.report.words.Labels;
import io.headroom.report.words.Names;
import io.headroom.report.words.SevenPoints;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code headroom plan}: how many people are needed, when, how sure that is, what it costs, and what to do. */
@Command(
        name = "plan",
        sortOptions = false,
        header = "How many people are needed, when, how sure that is, what it costs, and what to do.")
final class PlanCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    NameOptions naming = new NameOptions();

    @Option(names = "--person", paramLabel = "ID", description = "Only the load of this person, month by month.")
    Optional<String> person = Optional.empty();

    @Option(
            names = "--defaults",
            description =
                    "Only what the plan takes for granted: every default and guess with its source and its effect on the need.")
    boolean defaults;

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "A former plan, written with --format json: what moved the need from it to this one.")
    Optional<Path> since = Optional.empty();

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check();
        Optional<PlanTotals> former = since.map(PlanCommand::former);
        PlanRequest request = Company.read(input, terminal).request(input, terminal);
        StaffingPlanner planner = new StaffingPlanner(input.threadCount());
        Plan plan = new Progress(terminal)
                .during("Planning %d accounts".formatted(request.accounts().size()), () -> planner.plan(request));
        Optional<Bridge> bridge = former.map(from -> planner.bridge(from, PlanTotals.of(plan)));
        if (person.isPresent()) {
            new PersonText(terminal, output, naming)
                    .write(plan, Labels.of(request.blueprint()), person(plan, person.get(), planner, request));
            return ExitCode.DONE;
        }
        PlanDocument document = new PlanDocument(plan, bridge, naming.naming(plan));
        output.write(terminal, to -> {
            switch (output.format()) {
                case JSON -> document.json(to);
                case CSV -> {
                    if (defaults) {
                        document.defaults(to);
                    } else {
                        document.csv(to);
                    }
                }
                case TABLE -> print(to, plan, bridge, Labels.of(request.blueprint()));
            }
        });
        return ExitCode.DONE;
    }

    private void print(Writer to, Plan plan, Optional<Bridge> bridge, Labels labels) {
        PrintWriter out = new PrintWriter(to);
        Paint paint = new Paint(terminal.colour() && output.out.isEmpty());
        PlanText text = new PlanText(out, terminal.width(), paint);
        if (defaults) {
            new DefaultsText(out, text, paint).print(plan);
            return;
        }
        text.print(plan, SevenPoints.of(plan, naming.or(Names.SHOWN), labels));
        bridge.ifPresent(one -> new BridgeText(out, text, paint).print(one));
        out.println();
        out.println(paint.bold("Where to look next"));
        largest(plan)
                .ifPresent(need -> text.paragraph(
                        "headroom explain %s   opens this number into its reasons"
                                .formatted(Addressed.of("headcount", need.pool(), need.month())),
                        line -> line));
        text.paragraph(
                "headroom plan --defaults   lists all %d defaults and guesses in use with their effect on the need"
                        .formatted(plan.assumptions().stream()
                                .filter(use -> !use.given())
                                .count()),
                line -> line);
        text.paragraph("headroom report --out plan.html   makes a page of it, with charts", line -> line);
        text.paragraph("Give each the same options as this command.", line -> line);
        out.flush();
    }

    private static PersonReview person(Plan plan, String asked, StaffingPlanner planner, PlanRequest request) {
        return plan.people().stream()
                .filter(one -> one.person().value().equalsIgnoreCase(asked)
                        || one.name().equalsIgnoreCase(asked))
                .findFirst()
                .map(one -> planner.review(request, plan, one.person()))
                .orElseThrow(() -> Refusal.usage("--person %s: nobody in this plan is called so. %s"
                        .formatted(
                                asked,
                                Known.instead(
                                        asked,
                                        plan.people().stream()
                                                .map(one -> one.person().value())
                                                .toList()))));
    }

    /** The pool that needs most people in the answer's month. */
    private static Optional<Headcount> largest(Plan plan) {
        return plan.headcount().stream()
                .filter(need -> need.month().equals(plan.answer().month()))
                .max(Comparator.comparingInt(Headcount::required).thenComparing(Headcount::pool));
    }

    private static PlanTotals former(Path path) {
        TextFile file = TextFile.read(path, "--since");
        Read<PlanTotals> read = TotalsOf.document(file.name(), file.text());
        return read.value().orElseThrow(() -> Refusal.input("The former plan cannot be read:", read.issues()));
    }
}
