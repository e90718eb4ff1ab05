package io.headroom.cli;

import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.formats.document.DemandDocument;
import io.headroom.formats.document.DemandGroup;
import io.headroom.report.words.Labels;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code headroom demand}: the hours that accounts need, month by month. */
@Command(
        name = "demand",
        sortOptions = false,
        header = "The hours that accounts need, month by month, spread over the days on which the work may be done.")
final class DemandCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "segment",
            description = "account, segment, activity, stage or person; ${DEFAULT-VALUE} if not given.")
    By by = By.SEGMENT;

    DemandCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check();
        PlanRequest request = Company.read(input, terminal).request(input, terminal);
        DemandModel model = new DemandModel(request, input.threadCount());
        Demand demand = new Progress(terminal)
                .during("Adding up %d accounts".formatted(request.accounts().size()), model::total);
        DemandDocument document = new DemandDocument(request, model, demand);
        List<DemandGroup> groups = new DemandGroups(request, demand, model, Labels.of(request.blueprint())).by(by);
        String key = by.name().toLowerCase(Locale.ROOT);
        List<DemandGroup> written = by == By.ACCOUNT ? List.of() : groups;
        output.write(terminal, to -> {
            switch (output.format()) {
                case JSON -> document.json(to, key, written);
                case CSV -> document.csv(to, key, written);
                case TABLE ->
                    new DemandText(new PrintWriter(to), terminal, new Paint(terminal.colour() && output.out.isEmpty()))
                            .print(request, demand, key, groups);
            }
        });
        return ExitCode.DONE;
    }

    /** What hours are added up by. */
    enum By {
        ACCOUNT,
        SEGMENT,
        ACTIVITY,
        STAGE,
        PERSON
    }
}
