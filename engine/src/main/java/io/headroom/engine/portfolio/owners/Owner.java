package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
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
 * @param arrival from when on this person carries accounts
 * @param gone   the first month in which this person is no longer here, counted from the first shown
 */
record Owner(
        PersonId id,
        String name,
        Optional<Person> person,
        MonthlyHours hours,
        Thousandths direct,
        Arrival arrival,
        int gone,
        Standing standing,
        Set<String> languages,
        Set<String> industries,
        Set<String> skills) {

    static Owner of(Person person, MonthlyHours hours, Horizon horizon, Assumptions assumptions) {
        Thousandths direct = Thousandths.of(hours, horizon.computed());
        Standing standing = standing(person, direct, horizon, assumptions);
        return new Owner(
                person.id(),
                person.name(),
                Optional.of(person),
                hours,
                direct,
                standing.takes() ? Arrival.of(person, direct, horizon, assumptions) : Arrival.LONG_AGO,
                person.leaves().map(day -> gone(day, horizon)).orElse(Integer.MAX_VALUE),
                standing,
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
                Arrival.LONG_AGO,
                Integer.MAX_VALUE,
                Standing.UNKNOWN,
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static Standing standing(Person person, Thousandths direct, Horizon horizon, Assumptions assumptions) {
        Optional<LocalDate> leaves = person.leaves()
                .filter(day -> day.isBefore(horizon.month(horizon.months()).atDay(1)));
        if (leaves.isPresent()) {
            return leaves.get().isAfter(horizon.asOf().plusDays((long) assumptions.value(Setting.HANDOVER_DAYS)))
                    ? Standing.LEAVES_LATER
                    : Standing.HANDS_OVER;
        }
        Optional<LocalDate> ahead = person.hired().filter(day -> Arrival.isAhead(day, horizon));
        if (ahead.isPresent()) {
            LocalDate planned = horizon.asOf().plusDays((long) assumptions.value(Setting.STARTER_DAYS));
            Arrival arrival = Arrival.of(person, direct, horizon, assumptions);
            boolean soon = !ahead.get().isAfter(planned) && arrival.month() < horizon.months();
            return soon ? Standing.STARTS : Standing.NOT_YET;
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
        return standing.takes();
    }

    /** Whether accounts go to this person, who carries them only later. */
    boolean starts() {
        return standing == Standing.STARTS;
    }

    boolean handsOver() {
        return standing == Standing.HANDS_OVER;
    }

    boolean is(String keyOrName) {
        return id.value().equalsIgnoreCase(keyOrName) || name.equalsIgnoreCase(keyOrName);
    }
}
