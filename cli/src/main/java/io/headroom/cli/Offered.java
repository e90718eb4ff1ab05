package io.headroom.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command that there is. Reading the options of every command takes longer than all else at the start, so those of which nobody speaks are only shown.
 *
 * @param type where its name and its header stand
 */
record Offered(Class<?> type, Function<Terminal, Object> make) {
    /** Begins the name of a file of further words. */
    private static final String FILE = "@";

    String name() {
        return described().name();
    }

    /** Whether the words may ask for it. */
    boolean isAmong(String... words) {
        return List.of(words).contains(name()) || List.of(words).stream().anyMatch(word -> word.startsWith(FILE));
    }

    /** Its line in the list of commands. */
    CommandSpec shown() {
        CommandSpec shown = CommandSpec.create().name(name());
        shown.usageMessage().header(described().header());
        return shown;
    }

    private Command described() {
        return Objects.requireNonNull(type.getAnnotation(Command.class));
    }
}
