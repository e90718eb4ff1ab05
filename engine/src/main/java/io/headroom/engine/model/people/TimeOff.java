package io.headroom.engine.model.people;

import io.headroom.engine.model.PersonId;
import java.time.LocalDate;

/** Days on which a person does not work: from the first to the day before {@code until}. */
public record TimeOff(PersonId person, LocalDate from, LocalDate until) {
    public TimeOff {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "Time off from %s ends on %s: the end is the first day back, so it must lie later."
                            .formatted(from, until));
        }
    }
}
