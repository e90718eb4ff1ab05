package io.headroom.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Where a command speaks and listens. Answers go to {@code out}, everything else to {@code err}; both in UTF-8 whatever the machine's locale.
 *
 * @param interactive whether a person sits in front of it, who can be asked and shown progress
 * @param width       columns to fill
 * @param colour      whether bold and colour are welcome
 * @param clock       read once by a command, for the day
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        BufferedReader in,
        boolean interactive,
        int width,
        boolean colour,
        Clock clock) {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;
    private static final int USUAL = 100;

    /** That of this process. */
    static Terminal system(Map<String, String> environment, OutputStream out) {
        boolean interactive = isInteractive();
        return new Terminal(
                utf8(out),
                utf8(new FileOutputStream(FileDescriptor.err)),
                new BufferedReader(
                        new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8)),
                interactive,
                width(environment, interactive),
                colour(environment, interactive),
                Clock.system(ZoneId.systemDefault()));
    }

    /** Says a sentence that is no part of the answer. */
    void tell(String sentence) {
        Paragraph.wrap(sentence, width).forEach(err::println);
    }

    private static PrintWriter utf8(OutputStream to) {
        return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), false);
    }

    /** No colour where none is welcome: see no-color.org. */
    static boolean colour(Map<String, String> environment, boolean interactive) {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    static int width(Map<String, String> environment, boolean interactive) {
        String columns = environment.getOrDefault("COLUMNS", "");
        int asked = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : interactive ? measured() : USUAL;
        return Math.max(NARROWEST, Math.min(WIDEST, asked));
    }

    /** From Java 22 on there is a console even where nobody sits; it then says so itself. */
    @SuppressWarnings("SystemConsoleNull") // asked further where it is not null
    private static boolean isInteractive() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }

    /** What {@code stty} says, or the usual width. */
    private static int measured() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectErrorStream(true)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (stty.waitFor(1, TimeUnit.SECONDS) && size.matches("[0-9]{1,4} [0-9]{1,4}")) {
                int columns = Integer.parseInt(size.substring(size.indexOf(' ') + 1));
                return columns == 0 ? USUAL : columns;
            }
        } catch (IOException noStty) {
            return USUAL;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return USUAL;
    }
}
