package io.headroom.cli;

/** What a run of Headroom tells the shell. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;

    /** An error of ours. */
    public static final int OUR_ERROR = 1;

    /** The command was given what it cannot use. */
    public static final int WRONG_USAGE = 2;

    /** A file cannot be used, or rows of it: always for {@code check}, for other commands where they need the file or with {@code --strict}. */
    public static final int BAD_INPUT = 3;

    /** There is no feasible plan, or something could not be placed; the document says what. */
    public static final int NO_PLAN = 4;

    private ExitCode() {}
}
