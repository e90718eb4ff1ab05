package io.headroom.cli;

import io.headroom.engine.model.Issue;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one sentence and what to do; shows where only to those who ask with {@code --debug}. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final int MOST_ISSUES = 20;

    private final Terminal terminal;
    private final BooleanSupplier debug;

    Failures(Terminal terminal, BooleanSupplier debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        PrintWriter err = terminal.err();
        say(said(wrong));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                err.println("Did you mean %s?".formatted(String.join(" or ", suggestions)));
            }
        }
        err.println("\"%s --help\" lists what can be given."
                .formatted(wrong.getCommandLine().getCommandSpec().qualifiedName()));
        err.flush();
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = terminal.err();
        int code = ExitCode.OUR_ERROR;
        if (failure instanceof Refusal refusal) {
            code = refusal.exitCode();
            say(said(refusal));
            list(refusal.issues());
        } else if (failure instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        } else {
            say(
                    "This is an error of Headroom, not of yours: %s. Nothing was written. Please report it with what --debug adds."
                            .formatted(failure));
        }
        if (debug.getAsBoolean()) {
            failure.printStackTrace(err);
        }
        err.flush();
        return code;
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
        Paragraph.wrap("headroom: " + message, terminal.width()).forEach(terminal.err()::println);
    }
}
