package io.headroom.engine.model.people;

import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people, when they are away, and the public holidays where they live.
 *
 * @param people   sorted by key
 * @param holidays public holidays by region; a region that is missing has {@link Setting#PUBLIC_HOLIDAYS} a year
 * @param origin   where the people come from
 */
public record Team(List<Person> people, List<TimeOff> timeOff, Map<String, Set<LocalDate>> holidays, Origin origin) {
    public Team {
        people = people.stream().sorted(Comparator.comparing(Person::id)).toList();
        timeOff = List.copyOf(timeOff);
        Map<String, Set<LocalDate>> copy = new HashMap<>();
        holidays.forEach((region, days) -> copy.put(region, InOrder.set(days)));
        holidays = InOrder.map(copy);
    }

    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** How it is known who the people are. */
    public enum Origin {
        /** A team file. */
        FILE,
        /** The owners of the accounts, taken as customer-success people until somebody says otherwise. */
        OWNERS,
        /** A number of people without names. */
        COUNT
    }
}
