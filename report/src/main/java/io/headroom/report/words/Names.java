package io.headroom.report.words;

/** Whether people are called by name. Load by name is personal data: for the person and the lead, not for copies that travel. */
public enum Names {
    /** By name. */
    SHOWN,
    /** As "Person 07". */
    HIDDEN
}
