package io.headroom.formats.mapping;

/**
 * How much a query may take.
 *
 * @param rows    that it may give
 * @param millis  that it may run
 * @param bytes   of memory that the database may take
 * @param letters in all cells of its result
 */
record QueryLimits(int rows, long millis, long bytes, long letters) {
    private static final int ROWS = 2_000_000;
    private static final long MILLIS = 60_000;
    private static final long BYTES = 1L << 30;
    /** A letter takes up to two bytes, and half of the memory is needed for what is made of the rows. */
    private static final int PARTS = 8;

    static QueryLimits usual() {
        return new QueryLimits(ROWS, MILLIS, BYTES, Runtime.getRuntime().maxMemory() / PARTS);
    }
}
