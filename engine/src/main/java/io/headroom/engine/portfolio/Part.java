package io.headroom.engine.portfolio;

/** A part of the method that a measurement may do without, to see what it is worth. Everybody else uses them all. */
enum Part {
    /** Prices of jobs, which prove the higher bound and begin the dives; without them the prices of capacity do both. */
    JOB_PRICES,
    /** Dives; without them a few jobs are taken out and placed anew, as where there are several resources. */
    DIVES,
    /** Trying the end of a dive again. */
    SECOND_TRIES,
    /** Ejection chains after each dive; without them jobs that are left are placed where they cost least. */
    CHAINS,
    /** The tree that closes the proof. */
    TREE
}
