package io.headroom.engine.model;

/** How well a number is supported, best first. */
public enum Evidence {
    /** Documentation, a handbook, a paper or code that was read. */
    A,
    /** A named practitioner's article. */
    B,
    /** Not verified; never a default. */
    C,
    /** Derived here. */
    D
}
