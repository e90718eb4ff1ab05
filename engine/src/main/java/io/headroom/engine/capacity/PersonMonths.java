package io.headroom.engine.capacity;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.people.TimeOff;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One person's months, each on its own. */
final class PersonMonths {
    private static final int YEAR = 12;

    private final Person person;
    private final Assumptions assumptions;
    private final LocalDate begin;
    private final List<TimeOff> timeOff;
    private final @Nullable Set<LocalDate> holidays;

    PersonMonths(Horizon horizon, Team team, Assumptions assumptions, Person person) {
        this.person = person;
        this.assumptions = assumptions;
        this.timeOff = team.timeOff().stream()
                .filter(off -> off.person().equals(person.id()))
                .toList();
        this.begin = horizon.begin();
        this.holidays = team.holidays().get(person.region());
    }

    Person person() {
        return person;
    }

    double minimum() {
        return assumptions.value(Setting.MINIMUM_DIRECT_HOURS);
    }

    /** The part of a full person that this one is in a month. */
    double ramp(YearMonth month) {
        long since = person.hired()
                .map(day -> ChronoUnit.MONTHS.between(YearMonth.from(day), month))
                .orElse(Long.MAX_VALUE);
        if (since < 0) {
            return 0;
        }
        return since < assumptions.ramp().size() ? assumptions.ramp().get((int) since) : 1;
    }

    /** FTE × ramp × the part of the month employed. */
    double rampedFte(YearMonth month) {
        return person.fte() * ramp(month) * employed(month) / weekdays(month);
    }

    long micros(YearMonth month) {
        return Hours.of(days(month) * hoursPerDay() * person.fte() * (1 - internalShare()) * ramp(month))
                .micros();
    }

    Line line(YearMonth month) {
        return Line.product(
                "Direct hours of %s in %s".formatted(person.name(), Horizon.inWords(month)),
                new Hours(micros(month)).exact(),
                Unit.HOURS,
                List.of(
                        dayLine(month),
                        Line.given("hours of a full-time day", hoursPerDay(), Unit.HOURS),
                        Line.given("FTE", person.fte(), Unit.FACTOR),
                        Line.given("for customers, not internal", 1 - internalShare(), Unit.SHARE),
                        Line.given("ramp", ramp(month), Unit.SHARE)));
    }

    private Line dayLine(YearMonth month) {
        if (days(month) == 0) {
            return Line.given("no working day", 0, Unit.DAYS);
        }
        return Line.sum(
                "working days",
                Unit.DAYS,
                List.of(
                        Line.given("Mondays to Fridays employed", employed(month), Unit.DAYS),
                        Line.given(
                                holidays == null
                                        ? "public holidays, a twelfth of a year's"
                                        : "public holidays, " + person.region(),
                                -holidays(month),
                                Unit.DAYS),
                        Line.given(
                                dated(month) ? "days off" : "vacation, a twelfth of a year's",
                                -vacation(month),
                                Unit.DAYS)));
    }

    private double days(YearMonth month) {
        return Math.max(0, employed(month) - holidays(month) - vacation(month));
    }

    private double holidays(YearMonth month) {
        Set<LocalDate> known = holidays;
        if (known == null) {
            double present = employed(month) - (dated(month) ? vacation(month) : 0);
            return assumptions.value(Setting.PUBLIC_HOLIDAYS) / YEAR * present / weekdays(month);
        }
        return count(month, day -> person.here(day) && known.contains(day));
    }

    private double vacation(YearMonth month) {
        if (!dated(month)) {
            return assumptions.value(Setting.VACATION_DAYS) / YEAR * employed(month) / weekdays(month);
        }
        Set<LocalDate> known = holidays == null ? Set.of() : holidays;
        return count(month, day -> person.here(day) && !known.contains(day) && off(day));
    }

    /** Whether leave has dates within the twelve months, counted from the horizon's first, to which a month belongs. */
    private boolean dated(YearMonth month) {
        long years = Math.floorDiv(ChronoUnit.MONTHS.between(YearMonth.from(begin), month), YEAR);
        LocalDate from = begin.plusYears(years);
        LocalDate until = from.plusYears(1);
        return timeOff.stream()
                .anyMatch(off -> off.from().isBefore(until) && off.until().isAfter(from));
    }

    private boolean off(LocalDate day) {
        return timeOff.stream().anyMatch(off -> !day.isBefore(off.from()) && day.isBefore(off.until()));
    }

    private double employed(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate after = first.plusMonths(1);
        LocalDate from = person.hired().filter(first::isBefore).orElse(first);
        LocalDate until = person.leaves().filter(after::isAfter).orElse(after);
        return Weekdays.between(from, until);
    }

    private static double weekdays(YearMonth month) {
        LocalDate first = month.atDay(1);
        return Weekdays.between(first, first.plusMonths(1));
    }

    private static int count(YearMonth month, Predicate<LocalDate> which) {
        int count = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            if (Weekdays.is(date) && which.test(date)) {
                count++;
            }
        }
        return count;
    }

    private double hoursPerDay() {
        return person.hoursPerDay().orElse(assumptions.value(Setting.HOURS_PER_DAY));
    }

    private double internalShare() {
        return person.internalShare().map(share -> share.value()).orElse(assumptions.value(Setting.INTERNAL_SHARE));
    }
}
