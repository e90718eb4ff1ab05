package io.headroom.formats.condition;

/** A word, number, text or sign of a rule, and the character (from 1) where it begins. */
record Token(Kind kind, String text, int at) {
    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }

    /** As a message shows it. */
    String shown() {
        return kind == Kind.END ? "the end" : "\"" + text + "\"";
    }
}
