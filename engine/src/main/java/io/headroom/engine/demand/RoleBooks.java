package io.headroom.engine.demand;

import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.plan.Demand.Holder;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The books of one role, by who owns an account and whose it is when that person is gone. An account without an owner is nobody's where its service level promises
 * a dedicated person and the role is the first of the blueprint; everything else without an owner is the pool's. For one thread.
 */
final class RoleBooks {
    private final Prepared prepared;
    private final Tally tally;
    private final RoleId role;
    private final Map<Holder, Map<Optional<PersonId>, BookOf>> known = new EnumMap<>(Holder.class);

    RoleBooks(Prepared prepared, Tally tally, RoleId role) {
        this.prepared = prepared;
        this.tally = tally;
        this.role = role;
    }

    /** Where the work of an account goes that has this level. */
    BookOf of(Account account, int level) {
        boolean promised = prepared.dedicated(level) && role.equals(prepared.firstRole());
        Holder ownerless = promised ? Holder.NOBODY : Holder.POOL;
        return known.computeIfAbsent(ownerless, unused -> new HashMap<>())
                .computeIfAbsent(prepared.owner(account, role), owner -> of(owner, ownerless));
    }

    private BookOf of(Optional<PersonId> owner, Holder ownerless) {
        BookTally later = tally.book(new Tally.Key(ownerless, Optional.empty(), role));
        if (owner.isEmpty()) {
            return new BookOf(prepared, later, later, Integer.MAX_VALUE);
        }
        BookTally own = tally.book(new Tally.Key(Holder.PERSON, owner, role));
        return new BookOf(prepared, own, later, firstMonthGone(owner.get()));
    }

    /** The first month in which a person is no longer here on any day. */
    private int firstMonthGone(PersonId owner) {
        Optional<LocalDate> leaves = prepared.person(owner).flatMap(Person::leaves);
        if (leaves.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int day = (int) leaves.get().toEpochDay();
        int month = prepared.months.of(day);
        return day == prepared.months.start(month) ? month : month + 1;
    }
}
