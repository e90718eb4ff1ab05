package io.headroom.formats.holiday;

import io.headroom.engine.model.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the public holidays of regions, as kept by the Jollyday library. Its calendars are loaded when a region is asked for, never
 * before, one country at a time (the first in about a second, each further one in some hundredths).
 *
 * <pre>
 *   US, USA, United States   the holidays of the whole country
 *   DE-BY                    Germany's and Bavaria's (ISO 3166-2)
 *   UK, GB, United Kingdom   England's; Scotland is GB-SCT, Northern Ireland GB-NIR
 *   NA, EMEA, Atlantis       unknown, with a notice
 * </pre>
 */
public final class PublicHolidays {
    /**
     * What was found.
     *
     * @param byRegion the days off of every region that was understood, under the name by which it was asked for; a holiday that moves to
     *                 another day stands there on the day on which people are off
     * @param issues   a notice for each region that was not understood, or not wholly
     */
    public record Found(Map<String, Set<LocalDate>> byRegion, List<Issue> issues) {
        public Found {
            Map<String, Set<LocalDate>> copy = new TreeMap<>();
            byRegion.forEach(
                    (region, days) -> copy.put(region, Collections.unmodifiableSortedSet(new TreeSet<>(days))));
            byRegion = Collections.unmodifiableMap(copy);
            issues = issues.stream().sorted().toList();
        }
    }

    /**
     * The public holidays from a day to the day before {@code until}. Never fails because of a region: what is not understood is left
     * out and told.
     *
     * @param regions as people write them; empty ones are passed over
     */
    public Found of(Set<String> regions, LocalDate from, LocalDate until) {
        Map<String, Set<LocalDate>> found = new TreeMap<>();
        List<Issue> issues = new ArrayList<>();
        for (String region : new TreeSet<>(regions)) {
            if (!region.isBlank()) {
                holidays(region, from, until, issues).ifPresent(days -> found.put(region, days));
            }
        }
        return new Found(found, issues);
    }

    private static Optional<Set<LocalDate>> holidays(
            String region, LocalDate from, LocalDate until, List<Issue> issues) {
        Optional<Region> known = Region.of(region);
        if (known.isEmpty()) {
            issues.add(
                    notice(
                            region,
                            "is no region whose public holidays are known. Its people have public_holidays a year, spread evenly; write a country or its part, such as US or DE-BY, or list the days under holidays in assumptions.yaml."));
            return Optional.empty();
        }
        Optional<HolidayCalendars.Days> days = HolidayCalendars.of(known.get(), from, until);
        if (days.isEmpty()) {
            issues.add(
                    notice(
                            region,
                            "is a country whose public holidays are not known here. Its people have public_holidays a year, spread evenly, unless the days are listed under holidays in assumptions.yaml."));
            return Optional.empty();
        }
        if (!days.get().wholly()) {
            issues.add(notice(
                    region, "has a part that is not known here; the holidays of what stands before it are used."));
        }
        if (known.get().taken()) {
            issues.add(
                    notice(
                            region,
                            "is taken as England, since the parts of the United Kingdom keep different days. Write GB-SCT for Scotland, GB-NIR for Northern Ireland, GB-WLS for Wales."));
        }
        return Optional.of(days.get().days());
    }

    private static Issue notice(String region, String sentence) {
        return new Issue("", 0, "region", region, "\"%s\" %s".formatted(region, sentence), Issue.Severity.NOTICE);
    }
}
