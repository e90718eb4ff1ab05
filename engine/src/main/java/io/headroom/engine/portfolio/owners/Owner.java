package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.portfolio.Portfolio.Standing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who owns accounts or could.
 *
 * @param hours  direct hours by computed month, exactly
 * @param direct the same in thousandths
 * @param gone   the first month in which this person is no longer here, counted from the first shown
 */
record Owner(
        PersonId id,
        String name,
        Optional<Person> person,
        MonthlyHours hours,
        Thousandths direct,
        int gone,
        Standing standing,
        Set<String> languages,
        Set<String> industries,
        Set<String> skills) {

    static Owner of(Person person, MonthlyHours hours, Horizon horizon, int handoverDays) {
        Thousandths direct = Thousandths.of(hours, horizon.computed());
        return new Owner(
                person.id(),
                person.name(),
                Optional.of(person),
                hours,
                direct,
                person.leaves().map(day -> gone(day, horizon)).orElse(Integer.MAX_VALUE),
                standing(person, direct, horizon, handoverDays),
                lower(person.languages()),
                lower(person.verticals()),
                lower(person.skills()));
    }

    /** An owner who stands in no team. */
    static Owner unknown(PersonId id, Horizon horizon) {
        return new Owner(
                id,
                id.value(),
                Optional.empty(),
                MonthlyHours.none(horizon.first(), horizon.computed()),
                Thousandths.none(horizon.computed()),
                Integer.MAX_VALUE,
                Standing.UNKNOWN,
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static Standing standing(Person person, Thousandths direct, Horizon horizon, int handoverDays) {
        Optional<LocalDate> leaves = person.leaves()
                .filter(day -> day.isBefore(horizon.month(horizon.months()).atDay(1)));
        if (leaves.isPresent()) {
            return leaves.get().isAfter(horizon.asOf().plusDays(handoverDays))
                    ? Standing.LEAVES_LATER
                    : Standing.HANDS_OVER;
        }
        if (person.hired().filter(day -> day.isAfter(horizon.begin())).isPresent()) {
            return Standing.NOT_YET;
        }
        return direct.sum(0, horizon.months()) == 0 ? Standing.NO_HOURS : Standing.TAKES;
    }

    private static int gone(LocalDate leaves, Horizon horizon) {
        int month = horizon.index(YearMonth.from(leaves));
        return Math.max(0, leaves.getDayOfMonth() == 1 ? month : month + 1);
    }

    private static Set<String> lower(Set<String> words) {
        return InOrder.set(words.stream().map(Owner::lower).toList());
    }

    static String lower(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    boolean takes() {
        return standing == Standing.TAKES;
    }

    boolean handsOver() {
        return standing == Standing.HANDS_OVER;
    }

    boolean is(String keyOrName) {
        return id.value().equalsIgnoreCase(keyOrName) || name.equalsIgnoreCase(keyOrName);
    }
}
