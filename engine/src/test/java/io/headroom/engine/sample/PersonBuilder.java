package io.headroom.engine.sample;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Post;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** A person in the making. */
public final class PersonBuilder {
    private final String name;
    private RoleId role = new RoleId("csm");
    private String region = "";
    private String timezone = "";
    private String seniority = "";
    private Set<String> languages = Set.of();
    private Set<String> skills = Set.of();
    private double fte = 1;
    private OptionalDouble hoursPerDay = OptionalDouble.empty();
    private Optional<Share> internalShare = Optional.empty();
    private Optional<LocalDate> hired = Optional.empty();
    private Optional<LocalDate> leaves = Optional.empty();
    private Optional<Money> loadedCost = Optional.empty();
    private OptionalInt maxAccounts = OptionalInt.empty();
    private Post post = Post.FILLED;

    PersonBuilder(String name) {
        this.name = name;
    }

    public PersonBuilder as(String roleId) {
        role = new RoleId(roleId);
        return this;
    }

    public PersonBuilder livingIn(String name) {
        region = name;
        return this;
    }

    /** Such as {@code Europe/Berlin}. */
    public PersonBuilder inTimezone(String zone) {
        timezone = zone;
        return this;
    }

    public PersonBuilder ofSeniority(String word) {
        seniority = word;
        return this;
    }

    public PersonBuilder speaking(String... names) {
        languages = Set.of(names);
        return this;
    }

    public PersonBuilder skilledIn(String... names) {
        skills = Set.of(names);
        return this;
    }

    public PersonBuilder partTime(double part) {
        fte = part;
        return this;
    }

    public PersonBuilder workingHoursADay(double hours) {
        hoursPerDay = OptionalDouble.of(hours);
        return this;
    }

    public PersonBuilder withInternalShare(double share) {
        internalShare = Optional.of(new Share(share));
        return this;
    }

    /** The first day, such as {@code 2027-01-18}. */
    public PersonBuilder hiredOn(String day) {
        hired = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** The first day on which this person is gone. */
    public PersonBuilder leavingOn(String day) {
        leaves = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Whole dollars a year. */
    public PersonBuilder costing(long dollars) {
        loadedCost = Optional.of(new Money(dollars * 100, Currency.getInstance("USD")));
        return this;
    }

    public PersonBuilder havingAtMost(int accounts) {
        maxAccounts = OptionalInt.of(accounts);
        return this;
    }

    /** A position that is open until then. */
    public PersonBuilder openUntil(String day) {
        post = Post.OPEN;
        return hiredOn(day);
    }

    /** The key is the name in lower case. */
    public Person build() {
        return new Person(
                new PersonId(name.toLowerCase(Locale.ROOT)),
                name,
                role,
                Optional.empty(),
                seniority,
                region,
                timezone,
                languages,
                skills,
                Set.of(),
                fte,
                hoursPerDay,
                internalShare,
                hired,
                leaves,
                loadedCost,
                maxAccounts,
                post);
    }
}
