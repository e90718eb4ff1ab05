package io.headroom.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code headroom help}: the same as {@code --help}, for those who ask the other way round. */
@Command(name = "help", header = "Show the help of a command.")
final class HelpCommand implements Callable<Integer> {
    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command.")
    Optional<String> command = Optional.empty();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine whole = spec.commandLine().getParent();
        CommandLine asked = command.isEmpty()
                ? whole
                : Optional.ofNullable(whole.getSubcommands().get(command.get()))
                        .orElseThrow(() -> Refusal.usage("There is no command \"%s\". %s"
                                .formatted(
                                        command.get(),
                                        Known.instead(
                                                command.get(),
                                                whole.getSubcommands().keySet()))));
        asked.usage(asked.getOut());
        return ExitCode.DONE;
    }
}
