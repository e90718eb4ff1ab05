package io.headroom.engine.sample;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Budget;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Post;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.SupportStaff;
import io.headroom.engine.model.people.TargetRatio;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.people.TimeOff;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** A small company with anything that a request may hold, made from a seed; for laws that hold for all of them. */
public final class RandomCompany {
    private static final Currency USD = Currency.getInstance("USD");
    private static final List<String> NAMES = List.of("ada", "ben", "cleo", "dan", "eve");
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 15);

    private final Chance chance;

    private RandomCompany(long seed) {
        chance = new Chance(seed);
    }

    /** Up to a dozen accounts and five people. */
    public static PlanRequest of(long seed) {
        return of(seed, 12);
    }

    /** Up to so many accounts. */
    public static PlanRequest of(long seed, int most) {
        return new RandomCompany(seed).request(most);
    }

    private PlanRequest request(int most) {
        Horizon horizon =
                new Horizon(AS_OF, YearMonth.of(2026, 12).plusMonths(chance.between(0, 3)), chance.between(1, 14));
        var blueprint = new RandomBlueprint(chance).blueprint();
        Assumptions assumptions = assumptions();
        Team team = team();
        List<Account> accounts = new ArrayList<>();
        int count = chance.between(0, most);
        for (int at = 0; at < count; at++) {
            accounts.add(account(at));
        }
        return new PlanRequest(horizon, blueprint, assumptions, accounts, team, Understood.of(count));
    }

    private Assumptions assumptions() {
        Map<Setting, Double> given = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            if (chance.in(0.2) && setting.low().isPresent()) {
                given.put(
                        setting,
                        chance.real(setting.low().getAsDouble(), setting.high().orElseThrow()));
            }
        }
        if (chance.in(0.3)) {
            given.put(Setting.NEW_CUSTOMERS_PER_QUARTER, (double) chance.between(0, 9));
        }
        if (chance.in(0.3)) {
            given.put(Setting.MINIMUM_COVER, (double) chance.between(0, 3));
        }
        Map<String, Optional<RoleId>> charter = new HashMap<>();
        for (String duty : RandomBlueprint.DUTIES) {
            if (chance.in(0.3)) {
                charter.put(duty, chance.in(0.5) ? Optional.empty() : Optional.of(role()));
            }
        }
        Set<Step> without = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            if (chance.in(0.1)) {
                without.add(step);
            }
        }
        return new Assumptions(
                USD,
                given,
                chance.in(0.7) ? Assumptions.USUAL_RAMP : List.of(0.2, 0.7),
                charter,
                chance.in(0.2)
                        ? Map.of(
                                new SegmentId("large"), chance.real(0, 2), new SegmentId("mid size"), chance.real(0, 5))
                        : Map.of(),
                chance.in(0.3) ? Map.of(new RoleId("onboarder"), dollars(80_000)) : Map.of(),
                chance.in(0.3) ? List.of(new SupportStaff("analyst", 5, 4, 0, dollars(70_000))) : List.of(),
                chance.in(0.3) ? Optional.of(new Budget.OfRevenue(new Share(0.2))) : Optional.empty(),
                chance.in(0.5)
                        ? Optional.of(new TargetRatio(
                                dollars(chance.between(100_000, 4_000_000)), YearMonth.of(2027, chance.between(1, 12))))
                        : Optional.empty(),
                without);
    }

    private Team team() {
        List<Person> people = new ArrayList<>();
        List<TimeOff> timeOff = new ArrayList<>();
        for (String name : NAMES.subList(0, chance.between(0, NAMES.size()))) {
            people.add(person(name));
            if (chance.in(0.3)) {
                LocalDate from = AS_OF.plusDays(chance.between(0, 400));
                timeOff.add(new TimeOff(new PersonId(name), from, from.plusDays(chance.between(1, 40))));
            }
        }
        Map<String, Set<LocalDate>> holidays =
                Map.of("US", Set.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 7, 5), LocalDate.of(2027, 11, 25)));
        return new Team(people, timeOff, holidays, Team.Origin.FILE);
    }

    private Person person(String name) {
        Person plain = Person.of(new PersonId(name), role());
        Optional<LocalDate> hired =
                chance.in(0.3) ? Optional.of(AS_OF.plusDays(chance.between(-200, 300))) : Optional.empty();
        Optional<LocalDate> leaves =
                chance.in(0.2) ? Optional.of(hired.orElse(AS_OF).plusDays(chance.between(1, 300))) : Optional.empty();
        return new Person(
                plain.id(),
                name,
                plain.role(),
                Optional.empty(),
                "",
                chance.in(0.4) ? "US" : "",
                "",
                chance.in(0.3) ? Set.of("en") : Set.of(),
                chance.in(0.3) ? Set.of("advisory") : Set.of(),
                Set.of(),
                chance.in(0.5) ? 1 : chance.real(0, 1.2),
                chance.in(0.2) ? OptionalDouble.of(chance.real(5, 9)) : OptionalDouble.empty(),
                chance.in(0.2) ? Optional.of(new Share(chance.real(0, 0.6))) : Optional.empty(),
                hired,
                leaves,
                chance.in(0.3) ? Optional.of(dollars(chance.between(50_000, 200_000))) : Optional.empty(),
                OptionalInt.empty(),
                Post.FILLED);
    }

    private Account account(int at) {
        Optional<LocalDate> start =
                chance.in(0.7) ? Optional.of(AS_OF.plusDays(chance.between(-1_500, 200))) : Optional.empty();
        Optional<LocalDate> renewal =
                chance.in(0.7) ? Optional.of(AS_OF.plusDays(chance.between(1, 400))) : Optional.empty();
        return new Account(
                new AccountId("A/%02d ü".formatted(at)),
                "Account %02d".formatted(at),
                at > 0 && chance.in(0.1) ? Optional.of(new AccountId("A/00 ü")) : Optional.empty(),
                revenue(),
                new Contract(
                        start,
                        renewal,
                        chance.in(0.5) ? OptionalInt.of(chance.between(1, 24)) : OptionalInt.empty(),
                        Optional.empty()),
                lifecycle(),
                profile(),
                chance.in(0.4) ? List.of(product("crm"), product("billing")) : List.of(),
                ownership(),
                new Measures(chance.in(0.5) ? Map.of("tickets", chance.real(0, 8)) : Map.of(), Map.of()),
                chance.in(0.3) ? Set.of(chance.of(List.of(Guess.values()))) : Set.of());
    }

    private Revenue revenue() {
        Revenue none = Revenue.UNKNOWN;
        return new Revenue(
                chance.in(0.8) ? Optional.of(dollars(chance.between(0, 250_000))) : Optional.empty(),
                chance.in(0.1) ? Optional.of(dollars(chance.between(0, 250_000))) : Optional.empty(),
                none.pastGrowth(),
                none.expectedGrowth(),
                none.grossMargin(),
                chance.in(0.3) ? Optional.of(dollars(chance.between(0, 9_000))) : Optional.empty(),
                chance.in(0.3) ? Optional.of(dollars(chance.between(0, 90_000))) : Optional.empty());
    }

    private Lifecycle lifecycle() {
        boolean known = chance.in(0.5);
        return new Lifecycle(
                known ? Optional.of(stage()) : Optional.empty(),
                known && chance.in(0.5) ? Optional.of(AS_OF.minusDays(chance.between(0, 90))) : Optional.empty(),
                "",
                chance.in(0.4) ? Optional.of(AS_OF.plusDays(chance.between(0, 400))) : Optional.empty(),
                chance.in(0.6) ? OptionalDouble.of(chance.between(0, 100)) : OptionalDouble.empty());
    }

    private Profile profile() {
        Profile none = Profile.UNKNOWN;
        return new Profile(
                chance.in(0.2) ? chance.of(RandomBlueprint.SEGMENTS) : "",
                "",
                "",
                "",
                "",
                "",
                chance.in(0.4) ? chance.of(List.of("en", "de", "FR ")) : "",
                none.orgComplexity(),
                none.technicalProficiency(),
                none.productComplexity(),
                none.productMaturity(),
                List.of());
    }

    private OwnedProduct product(String name) {
        return new OwnedProduct(
                name, Optional.empty(), chance.in(0.5) ? Optional.of(stage()) : Optional.empty(), Optional.empty());
    }

    private Ownership ownership() {
        if (chance.in(0.2)) {
            return Ownership.NOBODY;
        }
        String owner = chance.in(0.1) ? "stranger" : chance.of(NAMES);
        Map<RoleId, PersonId> byRole =
                chance.in(0.2) ? Map.of(new RoleId("onboarder"), new PersonId(chance.of(NAMES))) : Map.of();
        return new Ownership(Optional.of(new PersonId(owner)), byRole, Optional.empty(), Optional.empty(), false);
    }

    private RoleId role() {
        return new RoleId(chance.in(0.75) ? "csm" : "onboarder");
    }

    private StageId stage() {
        return new StageId(chance.of(List.of("onboarding", "adoption", "renewal")));
    }

    private static Money dollars(long amount) {
        return new Money(amount * 100, USD);
    }
}
