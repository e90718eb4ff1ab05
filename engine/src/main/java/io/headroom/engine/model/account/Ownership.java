package io.headroom.engine.model.account;

import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Who looks after an account.
 *
 * @param owner  the owner in every role that {@code byRole} does not name
 * @param byRole owners of single roles, side by side
 * @param since  since when the owner has had it
 * @param lastMoved when it last changed hands
 * @param pinned whether it must stay where it is
 */
public record Ownership(
        Optional<PersonId> owner,
        Map<RoleId, PersonId> byRole,
        Optional<LocalDate> since,
        Optional<LocalDate> lastMoved,
        boolean pinned) {
    public static final Ownership NOBODY =
            new Ownership(Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), false);

    public Ownership {
        byRole = InOrder.map(byRole);
    }

    public static Ownership of(PersonId owner) {
        return new Ownership(Optional.of(owner), Map.of(), Optional.empty(), Optional.empty(), false);
    }

    /** The owner in a role: the one named for it, or else the account's owner where that person has this role. */
    public Optional<PersonId> named(RoleId role) {
        return Optional.ofNullable(byRole.get(role));
    }
}
