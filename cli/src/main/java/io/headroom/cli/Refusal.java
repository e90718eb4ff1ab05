package io.headroom.cli;

import io.headroom.engine.model.Issue;
import java.util.List;

/** Why a command ends without an answer, in words for the one who called it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final transient List<Issue> issues;

    private Refusal(int exitCode, String message, List<Issue> issues) {
        super(message);
        this.exitCode = exitCode;
        this.issues = issues;
    }

    /** The caller has to call differently. */
    static Refusal usage(String message) {
        return new Refusal(ExitCode.WRONG_USAGE, message, List.of());
    }

    /** The caller has to give another file. */
    static Refusal input(String message) {
        return new Refusal(ExitCode.BAD_INPUT, message, List.of());
    }

    /** The caller has to mend a file. */
    static Refusal input(String message, List<Issue> issues) {
        return new Refusal(ExitCode.BAD_INPUT, message, List.copyOf(issues));
    }

    /** The machine did not do what was asked, such as writing to a full disk. */
    static Refusal machine(String message) {
        return new Refusal(ExitCode.OUR_ERROR, message, List.of());
    }

    int exitCode() {
        return exitCode;
    }

    List<Issue> issues() {
        return issues;
    }
}
