package io.headroom.engine.staffing;

import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Demand.Book;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every person's books and hours, found without looking through those of all others. */
final class Books {
    private final Map<PersonId, List<Book>> books = new HashMap<>();
    private final Map<PersonId, PersonCapacity> people = new HashMap<>();

    Books(Basis basis) {
        for (Book book : basis.demand().books()) {
            book.person()
                    .ifPresent(person -> books.computeIfAbsent(person, unused -> new ArrayList<>())
                            .add(book));
        }
        basis.capacity().people().forEach(person -> people.put(person.person(), person));
    }

    /** In the order of the demand. */
    List<Book> of(PersonId person) {
        return books.getOrDefault(person, List.of());
    }

    Optional<PersonCapacity> capacity(PersonId person) {
        return Optional.ofNullable(people.get(person));
    }
}
