package io.headroom.cli;

import io.headroom.cli.Shell.Run;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The companies that come with Headroom, each with the options that read it; an answer is asked for once. */
enum Companies {
    GOLDEN("--accounts ../examples/golden/accounts.csv --as-of 2026-11-23"),
    DEMO("--company ../examples/demo"),
    THREE_ACCOUNTS("--company ../examples/three-accounts");

    private static final Map<String, Run> ASKED = new ConcurrentHashMap<>();

    private final String options;

    Companies(String options) {
        this.options = options;
    }

    /** Runs a command, such as {@code plan --format json}, with this company's options. */
    Run run(String command) {
        return ASKED.computeIfAbsent(name() + " " + command, key -> in(Shell.PIPE, command));
    }

    Run in(Shell shell, String command) {
        return shell.run((command + " " + options).split(" ", -1));
    }
}
