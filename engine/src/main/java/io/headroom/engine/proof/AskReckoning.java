package io.headroom.engine.proof;

import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.Parts.Part;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which region, time zone and experience an account asks for, and whether somebody has them. */
final class AskReckoning {
    private static final List<String> BEGINNERS =
            List.of("junior", "associate", "entry", "entry level", "trainee", "intern", "graduate", "starter");

    private final PlanRequest plan;
    private final List<Person> people;

    /** {@code owners} are those of the portfolio. */
    AskReckoning(PlanRequest plan, List<PersonId> owners) {
        this.plan = plan;
        people = plan.team().people().stream()
                .filter(person -> owners.contains(person.id()))
                .toList();
    }

    /** What an hour of the account costs for a part, in thousandths; 0 where its owner meets what it asks. */
    long price(Part part, Account account, PersonId owner) {
        Optional<Person> person =
                people.stream().filter(one -> one.id().equals(owner)).findFirst();
        if (person.isEmpty()) {
            return 0;
        }
        return switch (part) {
            case REGION -> isAbroad(account, person.get()) ? thousandths(Setting.REGION_PRICE) : 0;
            case TIMEZONE -> isFar(account, person.get()) ? thousandths(Setting.TIMEZONE_PRICE) : 0;
            case SENIORITY -> needs(account) && isNew(person.get()) ? thousandths(Setting.SENIORITY_PRICE) : 0;
            case OVERLOAD, IMBALANCE, REVENUE, RENEWALS, RISK, MIX, MISFIT, COVER, MOVES, UNOWNED -> 0;
        };
    }

    private boolean isAbroad(Account account, Person person) {
        for (String asked :
                List.of(account.profile().region(), account.profile().country())) {
            boolean known = people.stream().anyMatch(one -> lives(one, asked));
            if (!asked.isBlank() && known) {
                return !person.region().isBlank() && !lives(person, asked);
            }
        }
        return false;
    }

    private static boolean lives(Person person, String asked) {
        String region = lower(person.region());
        String where = lower(asked);
        return region.equals(where) || (region.startsWith(where + "-") && !where.contains("-"));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private boolean isFar(Account account, Person person) {
        String there = account.profile().timezone().strip();
        String here = person.timezone().strip();
        return isZone(there)
                && isZone(here)
                && Math.abs(seconds(there) - seconds(here)) > 3600 * value(Setting.TIMEZONE_HOURS);
    }

    private static boolean isZone(String zone) {
        try {
            return ZoneId.of(zone).getRules() != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private int seconds(String zone) {
        ZoneId id = ZoneId.of(zone);
        Instant midnight = plan.horizon().asOf().atStartOfDay(id).toInstant();
        ZoneOffset offset = id.getRules().getOffset(midnight);
        return offset.getTotalSeconds();
    }

    private boolean needs(Account account) {
        double revenue = account.revenue().yearly().map(money -> money.amount()).orElse(-1.0);
        return revenue >= value(Setting.SENIORITY_REVENUE)
                || account.lifecycle().health().orElse(100) < value(Setting.AT_RISK_HEALTH);
    }

    private boolean isNew(Person person) {
        if (!person.seniority().isBlank()) {
            return BEGINNERS.contains(lower(person.seniority()));
        }
        long months = Math.round(value(Setting.SENIORITY_MONTHS));
        return person.hired()
                .filter(day -> day.plusMonths(months).isAfter(plan.horizon().asOf()))
                .isPresent();
    }

    private double value(Setting setting) {
        return plan.assumptions().value(setting);
    }

    private long thousandths(Setting setting) {
        double price = value(setting) < setting.most() ? value(setting) : setting.usual();
        return Math.round(1000 * price);
    }
}
