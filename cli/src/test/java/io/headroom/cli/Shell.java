package io.headroom.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A terminal made of strings, in which commands run within this process; today is 23 November 2026. */
record Shell(int width, boolean interactive, boolean colour, String typed) {
    /** A pipe, not a person. */
    static final Shell PIPE = new Shell(100, false, false, "");

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    Shell wide(int columns) {
        return new Shell(columns, interactive, colour, typed);
    }

    Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out),
                new PrintWriter(err),
                new BufferedReader(new StringReader(typed)),
                interactive,
                width,
                colour,
                TODAY);
        int code = Main.run(terminal, args);
        terminal.out().flush();
        terminal.err().flush();
        return new Run(code, out.toString(), err.toString());
    }

    /** How a command ended, and what it said. */
    record Run(int code, String out, String err) {}
}
