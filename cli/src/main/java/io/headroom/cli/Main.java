package io.headroom.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** Where Headroom starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its {@link ExitCode}. */
    public static void main(String[] args) {
        Locale.setDefault(
                Locale.ROOT); // some languages have digits of their own, which every "%d" would then be written in
        Spoken spoken = new Spoken(new FileOutputStream(FileDescriptor.out));
        Terminal terminal = Terminal.system(System.getenv(), spoken);
        int code = run(terminal, args);
        terminal.out().flush();
        int end = spoken.ends(code, terminal.err());
        terminal.err().flush();
        System.exit(end);
    }

    static int run(Terminal terminal, String... args) {
        String[] words = args.length == 0 ? new String[] {"--help"} : args;
        CommandLine line = Headroom.commandLine(terminal, words);
        try {
            return line.execute(words);
        } catch (Error failure) {
            return new Failures(terminal, () -> List.of(args).contains("--debug")).handle(failure);
        }
    }
}
