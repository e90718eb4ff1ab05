package io.headroom.cli;

import io.headroom.engine.model.Issue;
import io.headroom.formats.yaml.Closest;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one sentence and what to do; shows where only to those who ask with {@code --debug}. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final int MOST_ISSUES = 20;
    private static final long MEGABYTE = 1_000_000;

    private final Terminal terminal;
    private final BooleanSupplier debug;

    Failures(Terminal terminal, BooleanSupplier debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        PrintWriter err = terminal.err();
        say(wrong instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : said(wrong));
        err.println("\"%s --help\" lists what can be given."
                .formatted(wrong.getCommandLine().getCommandSpec().qualifiedName()));
        err.flush();
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        int code = ExitCode.OUR_ERROR;
        if (failure instanceof Refusal refusal) {
            code = refusal.exitCode();
            say(said(refusal));
            list(refusal.issues());
        } else if (failure instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        } else {
            say(ours(failure));
        }
        show(failure);
        return code;
    }

    /** What the command line's own handler lets pass: memory that ran out, and other errors of the machine. */
    int handle(Error failure) {
        say(
                failure instanceof OutOfMemoryError
                        ? "The memory of %s MB that Java was given ran out. Nothing was written. Leave out columns that a plan does not need, or give more, for instance with HEADROOM_JAVA_OPTS=-Xmx8g."
                                .formatted(Runtime.getRuntime().maxMemory() / MEGABYTE)
                        : ours(failure));
        show(failure);
        return ExitCode.OUR_ERROR;
    }

    private static String ours(Throwable failure) {
        return "This is an error of Headroom, not of yours (%s). Nothing was written. Please report it with what --debug adds."
                .formatted(failure);
    }

    private void show(Throwable failure) {
        if (debug.getAsBoolean()) {
            failure.printStackTrace(terminal.err());
        }
        terminal.err().flush();
    }

    /** The first thing that was not understood, and what was probably meant. */
    private static String unmatched(UnmatchedArgumentException wrong) {
        String first = wrong.getUnmatched().get(0);
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        if (wrong.isUnknownOption()) {
            return "There is no option \"%s\".%s"
                    .formatted(
                            first, Closest.question(first, command.optionsMap().keySet()));
        }
        return command.subcommands().isEmpty()
                ? "\"%s\" was not expected here. A name or path with blanks stands in quotation marks.".formatted(first)
                : "There is no command \"%s\".%s"
                        .formatted(
                                first,
                                Closest.question(first, command.subcommands().keySet()));
    }

    private void list(List<Issue> issues) {
        IssueText text = new IssueText(terminal.err(), terminal.width());
        issues.stream().limit(MOST_ISSUES).forEach(text::print);
        if (issues.size() > MOST_ISSUES) {
            terminal.err()
                    .println("  … and %d more; \"headroom check\" lists all.".formatted(issues.size() - MOST_ISSUES));
        }
    }

    /** What a failure says; never nothing. */
    static String said(Exception failure) {
        return Objects.requireNonNullElseGet(failure.getMessage(), failure::toString);
    }

    private void say(String message) {
        terminal.tell("headroom: " + message);
    }
}
