package io.headroom.engine.staffing;

import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.TimeOff;
import io.headroom.engine.model.plan.PlanRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Why somebody has few direct hours a month, taken as a full-time, ramped person. Part-time work and ramp are no reasons: they are taken out before. */
final class FewHours {
    private static final String ASSUMED = "the assumptions leave nobody more";

    private final PlanRequest request;
    private final Assumptions assumptions;

    FewHours(PlanRequest request) {
        this.request = request;
        this.assumptions = request.assumptions();
    }

    /** What sets this person apart from the assumptions; those themselves where nothing does. */
    String why(Person person) {
        List<String> reasons = new ArrayList<>();
        if (person.hoursPerDay().orElse(Double.MAX_VALUE) < assumptions.value(Setting.HOURS_PER_DAY)) {
            reasons.add("short days");
        }
        if (person.internalShare().map(share -> share.value()).orElse(0.0)
                > assumptions.value(Setting.INTERNAL_SHARE)) {
            reasons.add("much internal time");
        }
        if (daysOff(person) > assumptions.value(Setting.VACATION_DAYS)) {
            reasons.add("much time away");
        }
        return reasons.isEmpty() ? ASSUMED : String.join(" and ", reasons);
    }

    /** Weekdays off in the twelve months from the first. */
    private long daysOff(Person person) {
        LocalDate begin = request.horizon().begin();
        LocalDate end = begin.plusYears(1);
        return begin.datesUntil(end)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> request.team().timeOff().stream().anyMatch(off -> covers(off, person, day)))
                .count();
    }

    private static boolean covers(TimeOff off, Person person, LocalDate day) {
        return off.person().equals(person.id()) && !day.isBefore(off.from()) && day.isBefore(off.until());
    }
}
