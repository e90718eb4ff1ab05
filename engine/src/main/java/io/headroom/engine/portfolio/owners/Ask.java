package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.Parts.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Something that accounts ask of their owners, such as living in their region; of whom nothing is known nothing is asked. For one thread. */
final class Ask {
    private final Part part;
    private final Setting price;
    private final String fault;
    private final List<Owner> owners;
    private final Function<Item, String> wish;
    private final BiPredicate<Person, String> meets;
    private final Map<String, Set<PersonId>> unmet = new HashMap<>();

    /**
     * Asks something of these owners.
     *
     * @param price what an hour costs of an account whose owner does not meet it
     * @param fault what is said of such an owner: "lives in another region"
     * @param wish  what an account asks; empty for nothing
     * @param meets whether somebody meets a wish
     */
    Ask(
            Part part,
            Setting price,
            String fault,
            List<Owner> owners,
            Function<Item, String> wish,
            BiPredicate<Person, String> meets) {
        this.part = part;
        this.price = price;
        this.fault = fault;
        this.owners = owners;
        this.wish = wish;
        this.meets = meets;
    }

    Part part() {
        return part;
    }

    /** Whether nobody who does not meet it may take an account: the price is the highest that there is. */
    boolean isRule(Assumptions assumptions) {
        return assumptions.value(price) >= price.most();
    }

    /** What an hour of an account costs whose owner does not meet it; as usual where a rule keeps everybody but the owner of today from it. */
    double hourly(Assumptions assumptions) {
        return isRule(assumptions) ? price.usual() : assumptions.value(price);
    }

    String fault() {
        return fault;
    }

    boolean meets(Owner owner, Item item) {
        String wished = wish.apply(item);
        return wished.isEmpty() || !unmet.computeIfAbsent(wished, this::without).contains(owner.id());
    }

    private Set<PersonId> without(String wished) {
        return InOrder.set(owners.stream()
                .filter(owner -> owner.person()
                        .filter(person -> !meets.test(person, wished))
                        .isPresent())
                .map(Owner::id)
                .toList());
    }
}
