package io.headroom.engine.model.people;

import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.Share;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Somebody who owns a book of accounts or works in a pool.
 *
 * @param region        where this person's public holidays are kept, such as {@code US} or {@code DE-BY}; empty where unknown
 * @param fte           the contract's part of a full-time week, 0 to 1.5
 * @param hoursPerDay   hours of a full-time day, where they differ from the assumption
 * @param internalShare the part of the time that training, meetings and administration take, where it differs from the assumption
 * @param hired         the first day; already here and fully ramped where unknown
 * @param leaves        the first day on which this person is no longer here
 * @param post          whether this is somebody, or a position that is still open; an open one says when it will be filled, in {@code hired}
 */
public record Person(
        PersonId id,
        String name,
        RoleId role,
        Optional<PersonId> manager,
        String seniority,
        String region,
        String timezone,
        Set<String> languages,
        Set<String> skills,
        Set<String> verticals,
        double fte,
        OptionalDouble hoursPerDay,
        Optional<Share> internalShare,
        Optional<LocalDate> hired,
        Optional<LocalDate> leaves,
        Optional<Money> loadedCost,
        OptionalInt maxAccounts,
        Post post) {

    public Person {
        languages = InOrder.set(languages);
        skills = InOrder.set(skills);
        verticals = InOrder.set(verticals);
        if (!(fte >= 0 && fte <= 1.5)) {
            throw new IllegalArgumentException(
                    "The FTE of \"%s\" lies between 0 and 1.5, but was %s.".formatted(id, fte));
        }
        if (hired.isPresent() && leaves.isPresent() && leaves.get().isBefore(hired.get())) {
            throw new IllegalArgumentException(
                    "\"%s\" leaves on %s, before the first day, %s.".formatted(id, leaves.get(), hired.get()));
        }
        if (post == Post.OPEN && hired.isEmpty()) {
            throw new IllegalArgumentException(
                    "The open position \"%s\" needs the day on which it will be filled.".formatted(id));
        }
    }

    /** A full-time person of whom nothing else is known. */
    public static Person of(PersonId id, RoleId role) {
        return new Person(
                id,
                id.value(),
                role,
                Optional.empty(),
                "",
                "",
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                1,
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Post.FILLED);
    }

    /** The same person, who is no longer here from a day on. */
    public Person leaving(LocalDate day) {
        return new Person(
                id,
                name,
                role,
                manager,
                seniority,
                region,
                timezone,
                languages,
                skills,
                verticals,
                fte,
                hoursPerDay,
                internalShare,
                hired,
                Optional.of(day),
                loadedCost,
                maxAccounts,
                post);
    }

    /** Whether this person is employed on a day. */
    public boolean here(LocalDate day) {
        return hired.map(first -> !day.isBefore(first)).orElse(true)
                && leaves.map(gone -> day.isBefore(gone)).orElse(true);
    }
}
