package io.headroom.engine.demand;

/**
 * How much may be kept aside by one worker so that what is alike is worked out once. Less room takes longer and changes nothing else.
 *
 * @param steps   of {@link Counts}, four bytes each
 * @param numbers of {@link LikeAccounts}, eight bytes each
 */
record Room(int steps, int numbers) {
    static final Room USUAL = new Room(4_000_000, 6_000_000);
}
