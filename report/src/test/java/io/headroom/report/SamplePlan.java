package io.headroom.report;

import io.headroom.engine.model.Evidence;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.plan.Action;
import io.headroom.engine.model.plan.AssumptionUse;
import io.headroom.engine.model.plan.Benchmark;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.Answer;
import io.headroom.engine.model.plan.Plan.CapacityFirst;
import io.headroom.engine.model.plan.Plan.Charter;
import io.headroom.engine.model.plan.Plan.Cost;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Unowned;
import io.headroom.engine.model.plan.Plan.Unproven;
import io.headroom.engine.model.plan.Sensitivity;
import io.headroom.engine.model.plan.Understood;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A plan made by hand, each part of which a test may exchange. Made up from beginning to end. */
public final class SamplePlan {
    public List<AssumptionUse> assumptions = SampleParts.assumptions();
    public static final Currency USD = Currency.getInstance("USD");
    public static final PoolId POOL = new PoolId("csm");
    public static final RoleId ROLE = new RoleId("csm");

    public Horizon horizon = new Horizon(LocalDate.of(2027, 1, 4), YearMonth.of(2027, 1), 12);
    public Understood understood = SampleParts.understood();
    public int required = 15;
    public double available = 12;
    public int low = 11;
    public int high = 16;
    public YearMonth month = YearMonth.of(2027, 3);
    public YearMonth until = YearMonth.of(2027, 5);
    public Optional<Money> revenue = Optional.of(SampleParts.dollars(24_600_000));
    public List<PoolId> pools = List.of(POOL);
    public List<CapacityFirst> capacityFirst = new ArrayList<>(List.of(
            SampleParts.segment("enterprise", "Enterprise", Coverage.DEDICATED, 38, 12.7, 16.2),
            SampleParts.segment("mid", "Mid-market", Coverage.DEDICATED, 94, 4.2, 4.9),
            SampleParts.segment("smb", "SMB", Coverage.POOLED, 280, 47 / 60.0, 56 / 60.0)));
    public List<PersonLoad> people = new ArrayList<>();
    public List<Sensitivity> sensitivity = new ArrayList<>(List.of(
            SampleParts.swing(
                    "effort_scale", "minutes per activity", "assumption", "15 % less", "12.3", "15 % more", "16.5"),
            SampleParts.swing(
                    "confidence", "how sure we want to be", "choice", "half of futures", "12.9", "9 of 10", "15.2"),
            SampleParts.swing(
                    "internal_share", "internal time", "assumption", "25 % of the week", "13.5", "35 %", "15.5"),
            SampleParts.swing(
                    "charter.onboarding", "who does onboarding", "charter", "another team", "12.5", "stays", "14.4"),
            SampleParts.swing("target_utilisation", "target utilisation", "choice", "90 %", "13.6", "80 %", "15.3"),
            SampleParts.swing(
                    "vacation_days", "days of vacation", "assumption", "15 days", "14.2", "28 days", "14.8")));
    public List<Benchmark> benchmarks = new ArrayList<>(List.of(
            SampleParts.benchmark("2m", "1 per $2M ARR", 12.3, 12.3, Evidence.B),
            SampleParts.benchmark("1m", "1 per $1M ARR", 24.6, 24.6, Evidence.C),
            SampleParts.benchmark("8m", "1 per $8M, at-risk accounts only", 3.1, 3.1, Evidence.C),
            SampleParts.benchmark("bands", "Size bands by segment", 16.4, 32.2, Evidence.D)));
    public List<Action> actions = new ArrayList<>(List.of(
            new Action.Relieve(SampleParts.person(7), "Ada", YearMonth.of(2027, 3), SampleParts.relief()),
            new Action.OpenPositions(POOL, 1, 13, "15 % fewer minutes", 12),
            new Action.NameOwners(34, Hours.of(130), 6)));
    public Optional<Unproven> unproven = Optional.empty();
    public List<Issue> issues = new ArrayList<>(List.of(
            new Issue(
                    "accounts.csv",
                    17,
                    "Renewal Date",
                    "2027-13-02",
                    "a date such as 2027-03-31",
                    Issue.Severity.WARNING),
            Issue.notice("Onboarding is planned as nothing until somebody says how many new customers come.")));
    public Map<String, MonthlyHours> outside = Map.of();
    public Unowned unowned = new Unowned(34, spread(12, 12, 40), List.of(1, 2, 3));
    public String scope = "$100,000 each, customer-success people only; support and operations are not in it";

    public SamplePlan() {
        for (int number = 1; number <= 13; number++) {
            people.add(load(number, 0.55 + 0.07 * number));
        }
    }

    public SamplePlan people(int count) {
        people.clear();
        for (int number = 1; number <= count; number++) {
            people.add(load(number, 0.4 + (number % 17) * 0.06));
        }
        return this;
    }

    public SamplePlan months(int months) {
        horizon = new Horizon(horizon.asOf(), horizon.first(), months);
        month = horizon.first();
        until = horizon.first();
        for (int at = 0; at < people.size(); at++) {
            people.set(at, load(at + 1, people.get(at).worstUtilisation()));
        }
        unowned = new Unowned(unowned.accounts(), spread(months, 12, 40), List.of());
        return this;
    }

    public MonthlyHours spread(int months, double each, double step) {
        long[] micros = new long[months + Horizon.LOOKAHEAD];
        for (int at = 0; at < micros.length; at++) {
            micros[at] = Hours.of(each + step * ((at * 7) % 5)).micros();
        }
        return MonthlyHours.ofMicros(horizon.first(), micros);
    }

    public PersonLoad load(int number, double utilisation) {
        int months = horizon.months();
        List<Double> by = new ArrayList<>();
        for (int at = 0; at < months; at++) {
            by.add(utilisation + ((at * 5 + number) % 7 - 3) * 0.02);
        }
        return new PersonLoad(
                SampleParts.person(number),
                number == 7 ? "Ada" : number == 10 ? "Ben" : "Name " + (char) ('A' + number % 26) + number,
                ROLE,
                POOL,
                spread(months, 108, 0),
                spread(months, 108 * utilisation, 2),
                by,
                by.stream().map(io.headroom.engine.model.LoadBand::of).toList(),
                java.util.Set.of(),
                30 + number,
                SampleParts.dollars(1_900_000),
                number % 4,
                Math.min(2, months - 1),
                utilisation,
                number % 12,
                "Check-in calls",
                Hours.of(88.4),
                utilisation > 1.1 ? Optional.of(SampleParts.relief()) : Optional.empty());
    }

    public Headcount headcount(PoolId pool, YearMonth at) {
        int need = at.isBefore(month) || at.isAfter(until) ? Math.max(0, required - 1) : required;
        BigDecimal unrounded = BigDecimal.valueOf(Math.max(0, need - 0.6)).setScale(6);
        BigDecimal raw = unrounded.multiply(new BigDecimal("0.75")).setScale(6, java.math.RoundingMode.HALF_UP);
        BigDecimal uncertain = unrounded.multiply(new BigDecimal("0.08")).setScale(6, java.math.RoundingMode.HALF_UP);
        BigDecimal booked = unrounded.multiply(new BigDecimal("0.15")).setScale(6, java.math.RoundingMode.HALF_UP);
        BigDecimal cover = unrounded.subtract(raw).subtract(uncertain).subtract(booked);
        List<Headcount.Step> steps = List.of(
                SampleParts.step(Headcount.Step.Kind.RAW, "the work, spread evenly", raw),
                SampleParts.step(Headcount.Step.Kind.UNCERTAINTY, "80 of 100 futures", uncertain),
                SampleParts.step(Headcount.Step.Kind.UTILISATION, "85 % of hours booked", booked),
                SampleParts.step(Headcount.Step.Kind.COVER, "two German speakers", cover),
                SampleParts.step(
                        Headcount.Step.Kind.ROUNDING,
                        "once, for the pool",
                        BigDecimal.valueOf(need).subtract(unrounded)));
        int spread = high - low;
        return new Headcount(
                pool,
                ROLE,
                at,
                Hours.of(3600),
                Hours.of(3640),
                Hours.of(4026),
                Hours.of(336),
                0.85,
                need,
                unrounded,
                available,
                steps,
                new Headcount.Range(
                        low,
                        low + spread / 4,
                        low + spread / 2,
                        low + 3 * spread / 4,
                        high,
                        List.of(),
                        SampleParts.futures(low, high),
                        Hours.of(3640),
                        Hours.of(450)),
                new Headcount.Cover(1, Optional.empty(), 0, Optional.empty(), "", List.of()));
    }

    public Plan build() {
        List<Headcount> headcount = new ArrayList<>();
        for (PoolId pool : pools) {
            horizon.shown().forEach(at -> headcount.add(headcount(pool, at)));
        }
        MonthlyHours none = MonthlyHours.none(horizon.first(), horizon.computed());
        Demand demand = new Demand(
                horizon,
                SampleParts.rows(this),
                outside,
                List.of(),
                List.of(),
                List.of(),
                SampleParts.stages(),
                none,
                none,
                List.of());
        List<PersonCapacity> capacities = people.stream()
                .map(one -> new PersonCapacity(
                        one.person(),
                        ROLE,
                        one.capacity(),
                        Collections.nCopies(horizon.computed(), people.isEmpty() ? 1.0 : available / people.size()),
                        108,
                        one.flags()))
                .toList();
        Capacity capacity = new Capacity(horizon, capacities, spread(horizon.months(), 108, 0), Hours.of(1294));
        Money yearly = SampleParts.dollars(required * 100_000.0);
        OptionalDouble share = revenue.isPresent()
                ? OptionalDouble.of(yearly.amount() / revenue.get().amount())
                : OptionalDouble.empty();
        OptionalDouble shareToday = revenue.isPresent()
                ? OptionalDouble.of(available * 100_000 / revenue.get().amount())
                : OptionalDouble.empty();
        List<Integer> futures = SampleParts.futures(low, high);
        Answer answer = new Answer(
                month,
                until,
                required,
                BigDecimal.valueOf(Math.max(0, required - 0.6)),
                available,
                low,
                high,
                (int) futures.stream().filter(need -> need <= required).count(),
                (int) futures.stream().filter(need -> need <= available).count(),
                futures,
                yearly,
                share);
        Cost cost = new Cost(
                List.of(new Cost.Line("Customer-success people", required, SampleParts.dollars(100_000), yearly)),
                yearly,
                SampleParts.dollars(available * 100_000),
                revenue,
                share,
                shareToday,
                scope,
                SampleParts.dollars(required * 100_000.0 / 412),
                new HourPrice(SampleParts.dollars(77.28), "loaded cost over yearly direct hours: an assumption"),
                List.of(
                        SampleParts.age(0, 60, 420_000, 2_000_000),
                        SampleParts.age(1, 110, 400_000, 6_000_000),
                        SampleParts.age(2, 120, 380_000, 8_600_000),
                        SampleParts.age(3, 122, 300_000, 8_000_000)),
                Optional.of(new Plan.BudgetCheck(
                        SampleParts.dollars(1_300_000),
                        SampleParts.dollars(required * 100_000.0 - 1_300_000),
                        13,
                        OptionalDouble.of(0.0104),
                        OptionalDouble.of(0.0131),
                        List.of(new Plan.LevelChange(
                                new SegmentId("mid"),
                                new LevelId("full"),
                                new LevelId("mid"),
                                new BigDecimal("1.9"),
                                SampleParts.dollars(190_000))))));
        return new Plan(
                "0.1.0",
                horizon,
                understood,
                demand,
                capacity,
                answer,
                capacityFirst,
                headcount,
                List.of(
                        SampleParts.need(month, "enterprise", 38, "5.2"),
                        SampleParts.need(month, "mid", 94, "4.7"),
                        SampleParts.need(month, "smb", 280, "4.5")),
                people,
                unowned,
                17,
                11,
                cost,
                sensitivity,
                benchmarks,
                SampleParts.ratios(horizon, required),
                Optional.empty(),
                actions,
                assumptions,
                unproven,
                List.of(
                        new Charter("onboarding", Optional.of(ROLE), Hours.of(820)),
                        new Charter("support", Optional.empty(), Hours.of(2400))),
                issues);
    }
}
