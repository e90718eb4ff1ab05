package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.Parts.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What accounts ask of their owners beside skills: their region, a time zone that is near, and experience where much is at stake. Each costs its
 * price for every hour of the account. Where the price is the highest that there is, it is a rule for whoever would take the account, and has its usual
 * price for who owns it today.
 *
 * <pre>
 *   an account in Germany, Europe/Berlin, $200,000
 *   Ada  DE-BE  Europe/Berlin     senior   meets all
 *   Ben  US     America/New_York  senior   lives in another region, and 6 hours away
 *   Cleo DE     Europe/Berlin     junior   has little experience
 * </pre>
 */
final class Asks {
    private static final int SECONDS = 3600;
    private static final Set<String> BEGINNERS =
            Set.of("junior", "associate", "entry", "entry level", "trainee", "intern", "graduate", "starter");

    private final Assumptions assumptions;
    private final LocalDate today;
    private final List<Ask> all;
    private final Set<String> regions = new HashSet<>();

    Asks(Assumptions assumptions, LocalDate today, List<Owner> owners) {
        this.assumptions = assumptions;
        this.today = today;
        owners.stream()
                .flatMap(owner -> owner.person().stream())
                .flatMap(Asks::regions)
                .forEach(regions::add);
        all = Stream.of(
                        new Ask(
                                Part.REGION,
                                Setting.REGION_PRICE,
                                "lives in another region",
                                owners,
                                this::region,
                                (person, region) -> person.region().isBlank()
                                        || regions(person).anyMatch(region::equals)),
                        new Ask(
                                Part.TIMEZONE,
                                Setting.TIMEZONE_PRICE,
                                "lives in a distant time zone",
                                owners,
                                item -> item.account().profile().timezone().strip(),
                                this::isNear),
                        new Ask(
                                Part.SENIORITY,
                                Setting.SENIORITY_PRICE,
                                "has little experience",
                                owners,
                                item -> asksExperience(item.account()) ? "experience" : "",
                                (person, unused) -> isExperienced(person)))
                .filter(ask -> ask.hourly(assumptions) > 0)
                .toList();
    }

    List<Ask> all() {
        return all;
    }

    /** What somebody does not meet and must. */
    Optional<Ask> barring(Owner owner, Item item) {
        return all.stream()
                .filter(ask -> ask.isRule(assumptions))
                .filter(ask -> !ask.meets(owner, item))
                .findFirst();
    }

    /** "DE-BE" is in "DE" too. */
    private static Stream<String> regions(Person person) {
        String region = Owner.lower(person.region());
        return region.isEmpty() ? Stream.empty() : Stream.of(region, region.split("-", 2)[0]);
    }

    /** The account's region, or else its country, in which somebody lives. */
    private String region(Item item) {
        Profile profile = item.account().profile();
        return Stream.of(profile.region(), profile.country())
                .map(Owner::lower)
                .filter(regions::contains)
                .findFirst()
                .orElse("");
    }

    private boolean isNear(Person person, String zone) {
        Optional<Integer> there = offset(zone);
        Optional<Integer> here = offset(person.timezone().strip());
        return there.isEmpty()
                || here.isEmpty()
                || Math.abs(there.get() - here.get()) <= assumptions.value(Setting.TIMEZONE_HOURS) * SECONDS;
    }

    /** Seconds from Greenwich on the day of the accounts; empty where there is no such zone. */
    private Optional<Integer> offset(String zone) {
        try {
            return Optional.of(
                    ZoneId.of(zone).getRules().getOffset(today.atStartOfDay()).getTotalSeconds());
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private boolean asksExperience(Account account) {
        return account.lifecycle().health().orElse(100) < assumptions.value(Setting.AT_RISK_HEALTH)
                || account.revenue()
                        .yearly()
                        .filter(money -> money.amount() >= assumptions.value(Setting.SENIORITY_REVENUE))
                        .isPresent();
    }

    /** By the word for it, or else by the time here. */
    private boolean isExperienced(Person person) {
        String seniority = Owner.lower(person.seniority());
        long months = Math.round(assumptions.value(Setting.SENIORITY_MONTHS));
        return seniority.isEmpty()
                ? person.hired()
                        .filter(day -> day.plusMonths(months).isAfter(today))
                        .isEmpty()
                : !BEGINNERS.contains(seniority);
    }
}
