package io.headroom.formats.table;

import java.io.IOException;

/** Why a file cannot be read, as a sentence for the person who gave it: what was expected, what is there, what to do. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why);
    }
}
