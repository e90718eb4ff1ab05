package io.headroom.engine.staffing;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Activity.Touch;
import io.headroom.engine.model.blueprint.Activity.Use;
import io.headroom.engine.model.blueprint.Attribute;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Cadence.Unit;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Factor;
import io.headroom.engine.model.blueprint.Programme;
import io.headroom.engine.model.blueprint.Role;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.blueprint.Stage;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Post;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** A whole company with all that a plan looks at: two roles, three segments, events, programmes, duties, guesses, somebody who leaves. */
final class Company {
    static final Currency USD = Currency.getInstance("USD");
    static final RoleId CSM = new RoleId("csm");
    static final RoleId ONBOARDER = new RoleId("onboarder");
    static final LevelId FULL = new LevelId("full");
    static final LevelId MID = new LevelId("mid");
    static final LevelId POOLED = new LevelId("pooled");
    static final Horizon YEAR = new Horizon(LocalDate.of(2026, 12, 15), YearMonth.of(2027, 1), 12);

    private Company() {}

    static PlanRequest request() {
        return request(90);
    }

    static PlanRequest request(int accounts) {
        return request(accounts(accounts), Assumptions.usual(USD));
    }

    static PlanRequest request(List<Account> accounts, Assumptions assumptions) {
        return new PlanRequest(YEAR, blueprint(), assumptions, accounts, team(), understood(accounts));
    }

    private static Understood understood(List<Account> accounts) {
        int guessed = (int) accounts.stream()
                .filter(account -> account.guesses().contains(Guess.RENEWAL_SPREAD))
                .count();
        return new Understood(
                accounts.size(),
                accounts.size(),
                Map.of(),
                0,
                Map.of(Guess.RENEWAL_SPREAD, guessed),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                "given");
    }

    static Team team() {
        List<Person> people = new ArrayList<>();
        for (String name : List.of("ada", "ben", "cleo", "dan")) {
            people.add(Person.of(new PersonId(name), CSM));
        }
        Person eve = Person.of(new PersonId("eve"), CSM);
        people.add(new Person(
                eve.id(),
                eve.name(),
                CSM,
                eve.manager(),
                "",
                "",
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                0.5,
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 6, 16)),
                Optional.empty(),
                OptionalInt.empty(),
                Post.FILLED));
        people.add(Person.of(new PersonId("finn"), ONBOARDER));
        return new Team(people, List.of(), Map.of(), Team.Origin.FILE);
    }

    /** A sixth enterprise, two sixths mid-market, the rest small; owners take turns, unevenly, and one in eleven accounts has none. */
    static List<Account> accounts(int count) {
        String[] owners = {"ada", "ada", "ben", "cleo", "eve", "dan", "ada", "stranger"};
        List<Account> accounts = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            double arr = at % 6 == 0 ? 240_000 : at % 6 < 3 ? 60_000 : 8_000;
            LocalDate start = LocalDate.of(2022, 1, 10).plusDays(at * 37L % 1_800);
            LocalDate renewal = LocalDate.of(2027, 1, 3).plusDays(at * 53L % 365);
            accounts.add(new Account(
                    new AccountId("A/%03d ü".formatted(at)),
                    "Account %03d".formatted(at),
                    Optional.empty(),
                    Revenue.recurring(Money.of(arr, USD)),
                    new Contract(Optional.of(start), Optional.of(renewal), OptionalInt.of(12), Optional.empty()),
                    Lifecycle.UNKNOWN,
                    Profile.UNKNOWN,
                    List.of(),
                    at % 11 == 0 ? Ownership.NOBODY : Ownership.of(new PersonId(owners[at % owners.length])),
                    new Measures(Map.of(), at % 4 == 0 ? Map.of("regulated", "yes") : Map.of()),
                    at % 5 == 0 ? Set.of(Guess.RENEWAL_SPREAD) : Set.of()));
        }
        return accounts;
    }

    static Blueprint blueprint() {
        StageId onboarding = new StageId("onboarding");
        StageId adoption = new StageId("adoption");
        StageId renewal = new StageId("renewal");
        return new Blueprint(
                "company",
                List.of(
                        new Role(CSM, "CSM", new PoolId("csm"), Set.of("renewal")),
                        new Role(ONBOARDER, "Onboarder", new PoolId("onboarding"), Set.of("onboarding"))),
                List.of(),
                List.of(
                        new Stage(onboarding, "Onboarding", OptionalInt.of(90), Optional.of(adoption), false),
                        new Stage(adoption, "Adoption", OptionalInt.empty(), Optional.empty(), false),
                        new Stage(renewal, "Renewal", OptionalInt.of(120), Optional.of(adoption), true)),
                onboarding,
                List.of(
                        new ServiceLevel(FULL, "Full", Coverage.DEDICATED, OptionalDouble.empty(), 8),
                        new ServiceLevel(MID, "Mid", Coverage.DEDICATED, OptionalDouble.empty(), 3),
                        new ServiceLevel(POOLED, "Pooled", Coverage.POOLED, OptionalDouble.of(4), 1)),
                List.of(),
                List.of(
                        segment("enterprise", 100_000, FULL),
                        segment("mid market", 30_000, MID),
                        segment("smb", 0, POOLED)),
                activities(),
                List.of(new Factor(
                        "regulated",
                        "Regulated industry",
                        new Condition.IsOneOf(new Attribute.Custom("regulated"), Set.of("yes")),
                        1.3,
                        1,
                        1,
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        "assumption")),
                List.of(new Programme(
                        new ActivityId("webinars"),
                        "Webinars",
                        CSM,
                        Hours.of(60),
                        Optional.of(LocalDate.of(2027, 2, 1)),
                        90,
                        Hours.of(8),
                        Set.of(),
                        "assumption")));
    }

    private static Segment segment(String id, double from, LevelId level) {
        Condition when = new Condition.Compare(
                new Condition.Operand.Of(Attribute.Field.ARR),
                Condition.Comparison.AT_LEAST,
                new Condition.Operand.Literal(from));
        return new Segment(
                new SegmentId(id),
                id,
                when,
                Optional.of(level),
                Optional.empty(),
                0,
                OptionalInt.empty(),
                OptionalDouble.empty());
    }

    private static List<Activity> activities() {
        Cadence monthly = new Cadence.Every(1, Unit.MONTH);
        Cadence quarterly = new Cadence.Every(1, Unit.QUARTER);
        return List.of(
                activity(
                        "call",
                        "",
                        CSM,
                        Map.of(FULL, new Use(new Cadence.Every(2, Unit.WEEK), 1), MID, new Use(monthly, 0.8)),
                        5,
                        30,
                        20),
                activity(
                        "qbr", "", CSM, Map.of(FULL, new Use(quarterly, 1), MID, new Use(quarterly, 0.5)), 30, 75, 165),
                activity("kick-off", "onboarding", ONBOARDER, every(new Cadence.Once()), 0, 600, 0),
                activity("renewal", "renewal", CSM, every(new Cadence.BeforeRenewal(60)), 30, 120, 300),
                activity("upsell", "upsell", CSM, Map.of(FULL, new Use(quarterly, 1)), 15, 90, 30),
                activity("ticket", "", CSM, every(new Cadence.Events(1.5, Optional.empty())), 0, 20, 5));
    }

    private static Map<LevelId, Use> every(Cadence cadence) {
        return Map.of(FULL, new Use(cadence, 1), MID, new Use(cadence, 1), POOLED, new Use(cadence, 0.5));
    }

    private static Activity activity(
            String id, String duty, RoleId role, Map<LevelId, Use> levels, int window, double front, double back) {
        return new Activity(
                new ActivityId(id),
                id,
                role,
                Optional.of(duty).filter(text -> !text.isEmpty()),
                Set.of(),
                id.equals("kick-off") ? Set.of(new StageId("onboarding")) : Set.of(),
                levels,
                Condition.ALWAYS,
                Activity.Per.ACCOUNT,
                window,
                new Effort(front * 0.7, front, front * 1.6),
                Effort.exactly(back),
                Touch.ONE_TO_ONE,
                1,
                new Share(id.equals("ticket") ? 0.25 : 0),
                "assumption");
    }

    static Assumptions assuming(Setting setting, double value) {
        return Assumptions.usual(USD).with(setting, value);
    }
}
