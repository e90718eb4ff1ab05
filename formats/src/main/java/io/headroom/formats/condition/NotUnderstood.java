package io.headroom.formats.condition;

/** A rule cannot be understood; carries the character (from 1) at which understanding ended. Never leaves this package. */
final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int at;

    NotUnderstood(int at, String message) {
        super(message, null, false, false);
        this.at = at;
    }

    int at() {
        return at;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
