package io.headroom.formats.table;

/** The memory that a table may take while it is read: half of what Java may use, so that what follows has room too. Not for threads. */
final class Room {
    private static final int ROW = 48;
    private static final int CELL = 4;
    private static final int TEXT = 56;

    private final long limit;
    private long taken;

    Room(long limit) {
        this.limit = limit;
    }

    /** The room beside a file that is in memory already. */
    static Room beside(long fileBytes) {
        return new Room(Runtime.getRuntime().maxMemory() / 2 - fileBytes);
    }

    /** Room for one more row. */
    void row(int cells) throws Unreadable {
        take(ROW + (long) CELL * cells);
    }

    /** Room for a text that no other cell shares. */
    void text(String text) throws Unreadable {
        take(TEXT + 2L * text.length());
    }

    private void take(long bytes) throws Unreadable {
        taken += bytes;
        if (taken > limit) {
            throw new Unreadable(
                    "A table that fits into the memory of %s MB that Java was given; this one does not. Split the file, or give more, for instance with HEADROOM_JAVA_OPTS=-Xmx4g."
                            .formatted(Runtime.getRuntime().maxMemory() / 1_000_000));
        }
    }
}
