package io.headroom.formats.intake;

import io.headroom.engine.model.PersonId;
import java.util.Optional;

/** What a cell says about who owns an account. */
sealed interface Owner {
    /** A person, by key. */
    record Named(PersonId id) implements Owner {}

    /** The cell is empty. */
    record Nobody() implements Owner {}

    /** A house account, a queue, a team. */
    record House() implements Owner {}

    /** Somebody who is no longer here. */
    record Left() implements Owner {}

    default Optional<PersonId> person() {
        return this instanceof Named named ? Optional.of(named.id()) : Optional.empty();
    }
}
