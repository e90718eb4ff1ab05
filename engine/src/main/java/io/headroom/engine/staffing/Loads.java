package io.headroom.engine.staffing;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.plan.Capacity.Flag;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Demand.Book;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everybody's load: the people of the team, and owners of whom no working schedule is known. */
final class Loads {
    private final Basis basis;
    private final Horizon horizon;
    private final Books books;

    Loads(Basis basis) {
        this.basis = basis;
        this.books = new Books(basis);
        this.horizon = basis.request().horizon();
    }

    /** By key, without any relief yet. */
    List<PersonLoad> all() {
        Set<PersonId> ids = new TreeSet<>(basis.members().keySet());
        basis.demand().books().forEach(book -> book.person().ifPresent(ids::add));
        return ids.stream().map(this::of).toList();
    }

    private PersonLoad of(PersonId id) {
        List<Book> books = this.books.of(id);
        Optional<PersonCapacity> capacity = this.books.capacity(id);
        MonthlyHours direct =
                capacity.map(PersonCapacity::direct).orElse(MonthlyHours.none(horizon.first(), horizon.computed()));
        MonthlyHours demand = MonthlyHours.none(horizon.first(), horizon.computed());
        Map<ActivityId, MonthlyHours> activities = new TreeMap<>();
        for (Book book : books) {
            demand = demand.plus(book.levelled());
            book.activities().forEach((activity, hours) -> activities.merge(activity, hours, MonthlyHours::plus));
        }
        int worst = worst(demand, direct);
        Window window = new Window(worst);
        Optional<ActivityId> top = top(activities, window);
        List<Double> utilisation = new ArrayList<>();
        for (int month = 0; month < horizon.months(); month++) {
            utilisation.add(utilisation(demand.at(month), direct.at(month)));
        }
        RoleId role = capacity.map(PersonCapacity::role)
                .orElseGet(() -> books.isEmpty() ? basis.owners() : books.get(0).role());
        return new PersonLoad(
                id,
                basis.request().team().person(id).map(Person::name).orElse(id.value()),
                role,
                Optional.ofNullable(basis.members().get(id)).orElseGet(() -> usual(role)),
                shown(direct, horizon),
                shown(demand, horizon),
                utilisation,
                utilisation.stream().map(LoadBand::of).toList(),
                capacity.map(PersonCapacity::flags).orElse(EnumSet.of(Flag.NO_SCHEDULE)),
                books.stream().mapToInt(Book::accounts).sum(),
                books.stream()
                        .map(Book::revenue)
                        .reduce(Money.none(basis.assumptions().currency()), Money::plus),
                books.stream().mapToInt(Book::factored).sum(),
                worst,
                utilisation(window.of(demand), window.of(direct)),
                books.stream()
                        .mapToInt(book -> (int) window.sum(book.renewals()))
                        .sum(),
                top.map(activity -> label(basis.blueprint(), activity)).orElse(""),
                top.map(activity -> window.of(activities.getOrDefault(activity, demandless())))
                        .orElse(Hours.NONE),
                Optional.empty());
    }

    private MonthlyHours demandless() {
        return MonthlyHours.none(horizon.first(), horizon.computed());
    }

    private PoolId usual(RoleId role) {
        return Basis.poolsOf(basis.blueprint(), role).get(0);
    }

    private int worst(MonthlyHours demand, MonthlyHours direct) {
        int worst = 0;
        double most = -1;
        for (int month = 0; month < horizon.months(); month++) {
            Window window = new Window(month);
            double load = utilisation(window.of(demand), window.of(direct));
            if (load > most) {
                most = load;
                worst = month;
            }
        }
        return worst;
    }

    private static Optional<ActivityId> top(Map<ActivityId, MonthlyHours> activities, Window window) {
        ActivityId top = null;
        Hours most = Hours.NONE;
        for (Map.Entry<ActivityId, MonthlyHours> entry : activities.entrySet()) {
            Hours hours = window.of(entry.getValue());
            if (hours.compareTo(most) > 0) {
                top = entry.getKey();
                most = hours;
            }
        }
        return Optional.ofNullable(top);
    }

    static double utilisation(Hours demand, Hours direct) {
        return direct.micros() > 0 ? demand.inHours() / direct.inHours() : Double.NaN;
    }

    /** The months shown of hours computed further. */
    static MonthlyHours shown(MonthlyHours hours, Horizon horizon) {
        return MonthlyHours.ofMicros(hours.first(), java.util.Arrays.copyOf(hours.toMicros(), horizon.months()));
    }

    /** An activity's or programme's name. */
    static String label(Blueprint blueprint, ActivityId id) {
        return blueprint
                .activity(id)
                .map(Activity::label)
                .or(() -> blueprint.programmes().stream()
                        .filter(programme -> programme.id().equals(id))
                        .map(programme -> programme.label())
                        .findFirst())
                .filter(label -> !label.isBlank())
                .orElse(id.value());
    }
}
