package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Role;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.blueprint.Stage;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Book;
import io.headroom.engine.model.plan.Demand.Holder;
import io.headroom.engine.model.plan.Demand.Row;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Demand.Sizes;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** A company whose hours are written down by hand: one role, one pool, segments with one activity each, the same every month. */
final class Made implements Inputs {
    static final Currency USD = Currency.getInstance("USD");
    static final Horizon YEAR = new Horizon(LocalDate.of(2026, 12, 15), YearMonth.of(2027, 1), 12);
    static final RoleId CSM = new RoleId("csm");
    static final PoolId POOL = new PoolId("csm");
    static final LevelId FULL = new LevelId("full");
    static final LevelId LIGHT = new LevelId("light");

    Assumptions assumptions = Assumptions.usual(USD);
    double directHoursAMonth = 100;
    private OptionalInt mostAtFull = OptionalInt.empty();
    private OptionalInt mostAtLight = OptionalInt.empty();
    private final List<Segment> segments = new ArrayList<>();
    private final List<SegmentDemand> demands = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Book> books = new ArrayList<>();

    static Made company() {
        return new Made();
    }

    Made assuming(Setting setting, double value) {
        assumptions = assumptions.with(setting, value);
        return this;
    }

    Made without(Assumptions.Step... steps) {
        for (Assumptions.Step step : steps) {
            assumptions = assumptions.without(step);
        }
        return this;
    }

    /** The most accounts of one person at either level. */
    Made ceilings(int atFull, int atLight) {
        mostAtFull = OptionalInt.of(atFull);
        mostAtLight = OptionalInt.of(atLight);
        return this;
    }

    /** Hours and whole revenue of a year; the individual variance is {@code hours} hours squared. */
    Made segment(String id, int accounts, double yearlyHoursEach, double revenue) {
        return segment(id, accounts, yearlyHoursEach, revenue, OptionalInt.empty(), OptionalDouble.empty());
    }

    Made segment(
            String id,
            int accounts,
            double yearlyHoursEach,
            double revenue,
            OptionalInt maxAccounts,
            OptionalDouble maxRevenue) {
        SegmentId segment = new SegmentId(id);
        segments.add(new Segment(
                segment, id, Condition.ALWAYS, Optional.of(FULL), Optional.empty(), 0, maxAccounts, maxRevenue));
        MonthlyHours hours = monthly(accounts * yearlyHoursEach / 12);
        demands.add(new SegmentDemand(
                segment,
                Coverage.DEDICATED,
                FULL,
                accounts,
                Money.of(revenue, USD),
                revenue > 0 ? accounts : 0,
                Map.of(FULL, accounts),
                accounts,
                Map.of(FULL, hours, LIGHT, Changes.times(hours, 0.5)),
                Map.of(),
                sizes(accounts, yearlyHoursEach / 4)));
        Activity activity = activity("calls-" + id);
        activities.add(activity);
        rows.add(row(segment, activity.id(), hours, accounts * yearlyHoursEach / 12));
        return this;
    }

    /** A full-time person who owns so many hours a month. */
    Made person(String id, double hoursAMonth) {
        PersonId person = new PersonId(id);
        people.add(Person.of(person, CSM));
        MonthlyHours hours = monthly(hoursAMonth);
        books.add(new Book(
                Holder.PERSON,
                Optional.of(person),
                CSM,
                10,
                Money.none(USD),
                Collections.nCopies(YEAR.computed(), 1),
                hours,
                hours,
                rows.isEmpty() ? Map.of() : Map.of(rows.get(0).activity(), hours),
                Map.of(POOL, hours),
                0));
        return this;
    }

    Made people(int count) {
        for (int at = 1; at <= count; at++) {
            people.add(Person.of(new PersonId("p%03d".formatted(at)), CSM));
        }
        return this;
    }

    Plan plan() {
        return new StaffingPlanner(this).plan(request());
    }

    Basis basis() {
        PlanRequest request = request();
        return Basis.of(request, demand(request), capacity(YEAR, request.team(), assumptions));
    }

    PlanRequest request() {
        return new PlanRequest(
                YEAR,
                blueprint(),
                assumptions,
                List.of(),
                new Team(people, List.of(), Map.of(), Team.Origin.FILE),
                Understood.of(0));
    }

    @Override
    public Demand demand(PlanRequest request) {
        return new Demand(
                YEAR, rows, Map.of(), demands, books, List.of(), List.of(), monthly(0), monthly(0), List.of());
    }

    @Override
    public Function<Account, AccountDemand> accounts(PlanRequest request) {
        throw new UnsupportedOperationException("Accounts of this company are not known one by one.");
    }

    /** Direct hours fall as the internal share rises. */
    @Override
    public Capacity capacity(Horizon horizon, Team team, Assumptions asked) {
        double month = directHoursAMonth
                * (1 - asked.value(Setting.INTERNAL_SHARE))
                / (1 - assumptions.value(Setting.INTERNAL_SHARE));
        return new Capacity(
                YEAR,
                team.people().stream()
                        .map(person -> new PersonCapacity(
                                person.id(),
                                person.role(),
                                monthly(month),
                                Collections.nCopies(YEAR.computed(), 1.0),
                                month,
                                Set.of()))
                        .toList(),
                monthly(month),
                Hours.of(12 * month));
    }

    @Override
    public Line capacity(PlanRequest request, PersonId person, YearMonth month) {
        return Line.given("direct hours", directHoursAMonth, Line.Unit.HOURS);
    }

    @Override
    public Line standard(PlanRequest request, YearMonth month) {
        return Line.given("direct hours", directHoursAMonth, Line.Unit.HOURS);
    }

    @Override
    public HourPrice hourPrice(Capacity capacity, Assumptions asked) {
        return new HourPrice(Money.of(77, USD), "by hand");
    }

    static MonthlyHours monthly(double hours) {
        long[] micros = new long[YEAR.computed()];
        Arrays.fill(micros, Hours.of(hours).micros());
        return MonthlyHours.ofMicros(YEAR.first(), micros);
    }

    private static Row row(SegmentId segment, ActivityId activity, MonthlyHours hours, double variance) {
        return new Row(
                POOL,
                CSM,
                segment,
                activity,
                Optional.of(new StageId("adoption")),
                "",
                Demand.Origin.ACCOUNT,
                hours,
                hours,
                Collections.nCopies(YEAR.computed(), Math.round(variance * 1e6)),
                Map.of());
    }

    private static List<Sizes> sizes(int accounts, double hours) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies((int) (hours / Sizes.STEP_HOURS), 0));
        counts.add(accounts);
        List<Sizes> sizes = new ArrayList<>();
        for (int month = 0; month < YEAR.months(); month++) {
            sizes.add(new Sizes(POOL, month, counts));
        }
        return sizes;
    }

    private Blueprint blueprint() {
        return new Blueprint(
                "made",
                List.of(new Role(CSM, "CSM", POOL, Set.of())),
                List.of(),
                List.of(new Stage(new StageId("adoption"), "Adoption", OptionalInt.empty(), Optional.empty(), false)),
                new StageId("adoption"),
                List.of(
                        new ServiceLevel(FULL, "Full", Coverage.DEDICATED, OptionalDouble.empty(), 2, mostAtFull),
                        new ServiceLevel(LIGHT, "Light", Coverage.POOLED, OptionalDouble.empty(), 1, mostAtLight)),
                List.of(),
                segments,
                activities,
                List.of(),
                List.of());
    }

    private static Activity activity(String id) {
        return new Activity(
                new ActivityId(id),
                id,
                CSM,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Map.of(FULL, new Activity.Use(new Cadence.Every(1, Cadence.Unit.MONTH), 1)),
                Condition.ALWAYS,
                Activity.Per.ACCOUNT,
                0,
                Effort.exactly(60),
                Effort.NONE,
                Activity.Touch.ONE_TO_ONE,
                1,
                Share.NONE,
                "assumption");
    }
}
