package io.headroom.cli;

import io.headroom.engine.staffing.StaffingPlanner;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that has all the others. */
@Command(
        name = "headroom",
        versionProvider = Headroom.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "How many customer-success people your accounts need, when, and why.",
        description = "%nStart with:%n%n"
                + "  headroom demo                          a made-up company, from files to report%n"
                + "  headroom plan --accounts export.csv    your own accounts%n",
        commandListHeading = "%nCommands%n",
        optionListHeading = "%nOptions%n",
        footer = "%nExit codes: 0 done, 1 an error of ours, 2 wrong usage, 3 bad input, 4 no feasible plan.")
final class Headroom implements Runnable {
    private static final List<Offered> COMMANDS = List.of(
            new Offered(DemoCommand.class, DemoCommand::new),
            new Offered(InitCommand.class, InitCommand::new),
            new Offered(CheckCommand.class, CheckCommand::new),
            new Offered(DemandCommand.class, DemandCommand::new),
            new Offered(PlanCommand.class, PlanCommand::new),
            new Offered(AssignCommand.class, AssignCommand::new),
            new Offered(ExplainCommand.class, ExplainCommand::new),
            new Offered(ReportCommand.class, ReportCommand::new),
            new Offered(SolveCommand.class, SolveCommand::new),
            new Offered(HelpCommand.class, terminal -> new HelpCommand()));

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an error of ours happened.")
    boolean debug;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** With all commands, of which those that the words name can be run. */
    static CommandLine commandLine(Terminal terminal, String... words) {
        Headroom headroom = new Headroom();
        CommandLine line = new CommandLine(headroom);
        for (Offered command : COMMANDS) {
            line.addSubcommand(
                    command.name(), command.isAmong(words) ? command.make().apply(terminal) : command.shown());
        }
        Parsed.teach(line);
        Failures failures = new Failures(terminal, () -> headroom.debug);
        return line.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(terminal.width())
                .setUsageHelpLongOptionsMaxWidth(26)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    /** What {@code --version} says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Headroom " + StaffingPlanner.VERSION};
        }
    }
}
