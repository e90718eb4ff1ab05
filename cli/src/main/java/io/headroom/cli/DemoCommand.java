package io.headroom.cli;

import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import io.headroom.engine.portfolio.owners.PortfolioOptimizer;
import io.headroom.engine.staffing.StaffingPlanner;
import io.headroom.report.Options;
import io.headroom.report.words.Labels;
import io.headroom.report.words.Names;
import io.headroom.report.words.SevenPoints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code headroom demo}: a made-up company, from its files to the seven points and the report. */
@Command(
        name = "demo",
        sortOptions = false,
        header = "A made-up company: about 400 accounts and 13 people, from their files to the report.")
final class DemoCommand implements Callable<Integer> {
    private static final List<String> FILES =
            List.of("accounts.csv", "team.csv", "time_off.csv", "assumptions.yaml", "blueprint.yaml", "rules.yaml");

    private static final int MOVES = 10;

    private final Terminal terminal;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "headroom-demo.html",
            description = "Where the report goes; ${DEFAULT-VALUE} if not given.")
    Path out = Path.of("headroom-demo.html");

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReportFile report = new ReportFile(out);
        Path folder = unpack();
        try {
            InputOptions input = new InputOptions();
            input.company = Optional.of(folder);
            input.months = 12;
            Company company = Company.read(input, terminal);
            PlanRequest request = company.request(input, terminal);
            StaffingPlanner planner = new StaffingPlanner(input.threadCount());
            Plan plan = planner.plan(request);
            Labels labels = Labels.of(request.blueprint());
            PlanText text = new PlanText(terminal.out(), terminal.width(), new Paint(terminal.colour()));
            Paragraph.wrap("A made-up company. The people, accounts and amounts are invented.", terminal.width())
                    .forEach(terminal.out()::println);
            text.print(plan, SevenPoints.of(plan, Names.SHOWN, labels));
            report.write(
                    planner,
                    request,
                    plan,
                    Optional.of(new PortfolioOptimizer(input.threadCount())
                            .optimize(PortfolioRequest.of(request, company.ownership(), MOVES))),
                    Options.of("First plan, Example Company", request.horizon().asOf())
                            .with(Names.SHOWN)
                            .with(labels)
                            .asExample());
            terminal.out().println();
            text.paragraph("The report is in %s: open it in a browser.".formatted(out.toAbsolutePath()), line -> line);
            text.paragraph("Your own accounts: headroom plan --accounts export.csv", line -> line);
            terminal.out().flush();
        } finally {
            remove(folder);
        }
        return ExitCode.DONE;
    }

    private static Path unpack() {
        try {
            Path folder = Files.createTempDirectory("headroom-demo");
            for (String name : FILES) {
                try (InputStream file = DemoCommand.class.getResourceAsStream("demo/" + name)) {
                    if (file == null) {
                        throw new IllegalStateException("The file \"%s\" is missing from this build.".formatted(name));
                    }
                    Files.copy(file, folder.resolve(name));
                }
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) {
        try {
            for (String name : FILES) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        } catch (IOException stays) {
            folder.toFile().deleteOnExit();
        }
    }
}
