package io.headroom.engine.model.people;

/** Whether a row of a team is somebody or a place for somebody. */
public enum Post {
    /** Somebody. */
    FILLED,
    /** An open position: it counts from the day on which it will be filled, like anybody who starts then. */
    OPEN
}
