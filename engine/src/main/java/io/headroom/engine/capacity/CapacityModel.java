package io.headroom.engine.capacity;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Capacity.Flag;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Direct hours of a person in a month = working days × hours of a full-time day × FTE × (1 − internal share) × ramp.
 *
 * <p>Working days are Mondays to Fridays on which the person is employed, less public holidays and days off. Where a region's holidays are known
 * they count on their dates, else {@link Setting#PUBLIC_HOLIDAYS} are spread a twelfth a month. {@link Setting#VACATION_DAYS} are spread likewise, unless
 * any dated time off of the person lies in the same twelve months, counted from the horizon's first: then only that counts there, so capacity is
 * rather too high than leave counted twice. The ramp goes by calendar months since the first day, which lies in the first of them. Each person's month is rounded once
 * to whole micro-hours. Cost grows with people × months.
 */
public final class CapacityModel {
    private static final int YEAR = 12;
    private static final Person STANDARD = Person.of(new PersonId("a full-time person"), new RoleId("any"));

    /** The direct hours of everybody in a team. */
    public Capacity of(Horizon horizon, Team team, Assumptions assumptions) {
        List<PersonCapacity> people = new ArrayList<>();
        for (Person person : team.people()) {
            people.add(capacity(horizon, new PersonMonths(horizon, team, assumptions, person)));
        }
        PersonMonths standard = standard(horizon, assumptions);
        return new Capacity(horizon, people, monthly(horizon, standard), new Hours(sum(horizon, standard)));
    }

    /** What an hour costs: the loaded cost of a person over the yearly direct hours of a standard one. */
    public HourPrice hourPrice(Capacity capacity, Assumptions assumptions) {
        Money cost = Money.of(assumptions.value(Setting.LOADED_COST), assumptions.currency());
        double hours = capacity.yearly().inHours();
        return new HourPrice(
                hours > 0 ? cost.times(1 / hours) : cost,
                "loaded cost over yearly direct hours: %s ÷ %s h"
                        .formatted(
                                cost,
                                capacity.yearly().exact().stripTrailingZeros().toPlainString()));
    }

    /** One person's direct hours in a month, down to working days; the person must be in the team. */
    public Line explain(Horizon horizon, Team team, Assumptions assumptions, PersonId person, YearMonth month) {
        Person known = team.person(person)
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is nobody in the team.".formatted(person)));
        return new PersonMonths(horizon, team, assumptions, known)
                .line(month)
                .at("capacity/%s/%s".formatted(person, month));
    }

    /** The direct hours in a month of a full-time, ramped person of whom nothing else is known. */
    public Line explainStandard(Horizon horizon, Assumptions assumptions, YearMonth month) {
        return standard(horizon, assumptions).line(month);
    }

    /** What a person's direct hours of several months add up to. */
    public Line explain(
            Horizon horizon, Team team, Assumptions assumptions, PersonId person, YearMonth first, int months) {
        List<Line> lines = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            lines.add(explain(horizon, team, assumptions, person, first.plusMonths(month)));
        }
        return Line.sum("Direct hours of " + person, Unit.HOURS, lines);
    }

    private static PersonMonths standard(Horizon horizon, Assumptions assumptions) {
        Team nobody = new Team(List.of(), List.of(), Map.of(), Team.Origin.COUNT);
        return new PersonMonths(horizon, nobody, assumptions, STANDARD);
    }

    private static PersonCapacity capacity(Horizon horizon, PersonMonths person) {
        List<Double> fte = new ArrayList<>();
        for (int month = 0; month < horizon.computed(); month++) {
            fte.add(person.rampedFte(horizon.month(month)));
        }
        double average = average(horizon, person);
        return new PersonCapacity(
                person.person().id(),
                person.person().role(),
                monthly(horizon, person),
                fte,
                average,
                flags(horizon, person, average));
    }

    private static MonthlyHours monthly(Horizon horizon, PersonMonths person) {
        long[] micros = new long[horizon.computed()];
        for (int month = 0; month < micros.length; month++) {
            micros[month] = person.micros(horizon.month(month));
        }
        return MonthlyHours.ofMicros(horizon.first(), micros);
    }

    private static long sum(Horizon horizon, PersonMonths person) {
        long sum = 0;
        for (int month = 0; month < YEAR; month++) {
            sum += person.micros(horizon.month(month));
        }
        return sum;
    }

    /** Over the months in which the person counts at all; not a number where there are none. */
    private static double average(Horizon horizon, PersonMonths person) {
        double sum = 0;
        int months = 0;
        for (int month = 0; month < YEAR; month++) {
            double fte = person.rampedFte(horizon.month(month));
            if (fte > 0) {
                sum += new Hours(person.micros(horizon.month(month))).inHours() / fte;
                months++;
            }
        }
        return months == 0 ? Double.NaN : sum / months;
    }

    private static Set<Flag> flags(Horizon horizon, PersonMonths months, double average) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Person person = months.person();
        if (average < months.minimum()) {
            flags.add(Flag.BELOW_MINIMUM);
        }
        if (person.hired()
                .filter(day -> day.isAfter(horizon.begin()) && day.isBefore(horizon.end()))
                .isPresent()) {
            flags.add(Flag.JOINS);
        }
        if (person.leaves().filter(day -> day.isBefore(horizon.end())).isPresent()) {
            flags.add(Flag.LEAVES);
        }
        if (person.here(horizon.begin()) && months.ramp(horizon.first()) < 1) {
            flags.add(Flag.RAMPING);
        }
        return flags;
    }
}
