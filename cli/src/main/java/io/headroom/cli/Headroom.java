package io.headroom.cli;

import io.headroom.engine.staffing.StaffingPlanner;
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

    static CommandLine commandLine(Terminal terminal) {
        Headroom headroom = new Headroom();
        CommandLine line = new CommandLine(headroom)
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new DemandCommand(terminal))
                .addSubcommand(new PlanCommand(terminal))
                .addSubcommand(new AssignCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new SolveCommand(terminal))
                .addSubcommand(new HelpCommand());
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
