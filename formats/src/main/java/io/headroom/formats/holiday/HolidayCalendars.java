package io.headroom.formats.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The one place that knows Jollyday. */
final class HolidayCalendars {
    private HolidayCalendars() {}

    /**
     * The days of a region.
     *
     * @param wholly whether every part of the region was known
     */
    record Days(Set<LocalDate> days, boolean wholly) {}

    /** Empty where the country is not known. */
    static Optional<Days> of(Region region, LocalDate from, LocalDate until) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(region.country())) {
            return Optional.empty();
        }
        HolidayManager calendar = HolidayManager.getInstance(
                ManagerParameters.create(region.country().toLowerCase(Locale.ROOT)));
        List<String> parts = known(region.parts(), calendar.getCalendarHierarchy());
        return Optional.of(new Days(
                days(calendar, parts, from, until),
                parts.size() == region.parts().size()));
    }

    private static List<String> known(List<String> parts, CalendarHierarchy country) {
        List<String> known = new ArrayList<>();
        CalendarHierarchy at = country;
        for (String part : parts) {
            CalendarHierarchy below = at.getChildren().get(part);
            if (below == null) {
                break;
            }
            known.add(part);
            at = below;
        }
        return known;
    }

    /** A year more on both sides: the holiday of a January 1 may be kept on December 31. */
    private static Set<LocalDate> days(HolidayManager calendar, List<String> parts, LocalDate from, LocalDate until) {
        Set<LocalDate> days = new TreeSet<>();
        for (int year = from.getYear() - 1; year <= until.getYear() + 1; year++) {
            for (Holiday holiday :
                    calendar.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, parts.toArray(String[]::new))) {
                LocalDate day = holiday.getDate();
                if (!day.isBefore(from) && day.isBefore(until)) {
                    days.add(day);
                }
            }
        }
        return days;
    }
}
