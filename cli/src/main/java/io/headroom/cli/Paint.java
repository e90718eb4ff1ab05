package io.headroom.cli;

/** Bold, and the one colour for what must not be overlooked; nothing where colours are not welcome. */
record Paint(boolean on) {
    private static final String END = "\u001b[0m";

    String bold(String text) {
        return on ? "\u001b[1m" + text + END : text;
    }

    String alarm(String text) {
        return on ? "\u001b[1;31m" + text + END : text;
    }
}
