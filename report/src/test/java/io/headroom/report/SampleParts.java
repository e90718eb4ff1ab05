package io.headroom.report;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Evidence;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.plan.AssumptionUse;
import io.headroom.engine.model.plan.Benchmark;
import io.headroom.engine.model.plan.Capacity.Flag;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.CapacityFirst;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Relief;
import io.headroom.engine.model.plan.Ratio;
import io.headroom.engine.model.plan.Sensitivity;
import io.headroom.engine.model.plan.StageWork;
import io.headroom.engine.model.plan.Understood;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The parts that a plan made by hand is put together from. */
public final class SampleParts {
    private SampleParts() {}

    static Money dollars(double amount) {
        return Money.of(amount, SamplePlan.USD);
    }

    static PersonId person(int number) {
        return new PersonId("P-%02d".formatted(number));
    }

    static Understood understood() {
        Map<String, Integer> leftOut = new LinkedHashMap<>();
        leftOut.put("prospects", 41);
        leftOut.put("former customers", 17);
        leftOut.put("duplicate rows", 10);
        leftOut.put("test accounts", 6);
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Account Name", "name");
        columns.put("ARR", "arr");
        columns.put("Account Owner", "owner");
        return new Understood(
                486,
                412,
                leftOut,
                0,
                Map.of(Guess.RENEWAL_SPREAD, 38, Guess.RENEWAL_ROLLED, 23, Guess.OWNER_HOUSE, 22, Guess.OWNER_LEFT, 12),
                Map.of("USD", 400, "EUR", 12),
                columns,
                List.of("Owners were taken as customer-success people: please confirm"),
                List.of(),
                Map.of("accounts.csv", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                "chosen by the data: mid touch");
    }

    static CapacityFirst segment(String id, String label, Coverage coverage, int accounts, double given, double asked) {
        return new CapacityFirst(
                new SegmentId(id),
                label,
                coverage,
                accounts,
                given,
                asked,
                new LevelId("full"),
                new LevelId("mid"),
                Optional.of(new LevelId("low")));
    }

    static Sensitivity swing(String name, String label, String kind, String from, String low, String to, String high) {
        return new Sensitivity(name, label, kind, new BigDecimal("14.4"), end(from, low), end(to, high));
    }

    static Sensitivity.End end(String meaning, String people) {
        BigDecimal unrounded = new BigDecimal(people);
        return new Sensitivity.End(
                meaning,
                unrounded,
                unrounded.setScale(0, java.math.RoundingMode.CEILING).intValue());
    }

    static Benchmark benchmark(String id, String label, double low, double high, Evidence grade) {
        return new Benchmark(
                id,
                label,
                low,
                high,
                15,
                "text 002",
                "2019",
                "yearly revenue only",
                grade,
                "a guidepost knows revenue only; your work needs 10.8 people before uncertainty, utilisation and cover");
    }

    static Relief relief() {
        return new Relief(person(10), "Ben", Hours.of(97), 1.37, 1.08, 0.58, 0.8);
    }

    static Headcount.Step step(Headcount.Step.Kind kind, String why, BigDecimal people) {
        return new Headcount.Step(kind, why, people, dollars(people.doubleValue() * 100_000));
    }

    static Plan.AgeShare age(int years, int accounts, double cost, double revenue) {
        return new Plan.AgeShare(years, accounts, dollars(cost), dollars(revenue), OptionalDouble.of(cost / revenue));
    }

    static List<AssumptionUse> assumptions() {
        return List.of(
                new AssumptionUse(
                        "internal_share",
                        "part of the time that training, meetings and administration take",
                        "30 %",
                        "csin15 (grade B)",
                        false,
                        "moves 13.5 to 15.5 people",
                        OptionalDouble.of(2)),
                new AssumptionUse(
                        "loaded_cost", "yearly cost of a person", "$100,000", "S0", true, "", OptionalDouble.empty()));
    }

    /** Two stages: 400 accounts in adoption, of which 10 enter a month and stay for 90 days in onboarding first. */
    static List<StageWork> stages() {
        return List.of(
                new StageWork(
                        new StageId("onboarding"), 120, 120 * 90, 365, List.of(work("onboarding-webinar", 40, 20))),
                new StageWork(
                        new StageId("adoption"),
                        120,
                        400 * 365,
                        365,
                        List.of(work("check-in-call", 300, 30), work("qbr", 40, 50), work("ticket-answer", 160, 0))));
    }

    private static StageWork.Part work(String activity, double front, double back) {
        return new StageWork.Part(new ActivityId(activity), Hours.of(front), Hours.of(back), Hours.of(front / 10));
    }

    static List<Demand.Row> rows(SamplePlan sample) {
        List<Demand.Row> rows = new ArrayList<>();
        String[][] kinds = {
            {"enterprise", "check-in-call", "adoption", "120"},
            {"enterprise", "qbr", "adoption", "90"},
            {"mid", "check-in-call", "adoption", "210"},
            {"mid", "renewal-preparation", "renewal", "140"},
            {"smb", "ticket-answer", "adoption", "160"},
            {"smb", "onboarding-webinar", "onboarding", "60"},
        };
        for (String[] one : kinds) {
            rows.add(new Demand.Row(
                    SamplePlan.POOL,
                    SamplePlan.ROLE,
                    new SegmentId(one[0]),
                    new io.headroom.engine.model.ActivityId(one[1]),
                    Optional.of(new io.headroom.engine.model.StageId(one[2])),
                    "",
                    Demand.Origin.ACCOUNT,
                    sample.spread(sample.horizon.months(), Double.parseDouble(one[3]), 9),
                    sample.spread(sample.horizon.months(), Double.parseDouble(one[3]), 6),
                    List.of(),
                    Map.of()));
        }
        return rows;
    }

    static Line explanation() {
        List<Line> accounts = new ArrayList<>();
        for (int at = 1; at <= 43; at++) {
            accounts.add(Line.given("Account %04d".formatted(at), 12.25 + at, Unit.HOURS));
        }
        Line hours = Line.sum(
                "Levelled hours, March to May",
                Unit.HOURS,
                List.of(
                        Line.sum("Renewal preparation", Unit.HOURS, accounts),
                        Line.given("Check-in calls", 1234.567891, Unit.HOURS)));
        Line direct = Line.given("Direct hours per person", 336, Unit.HOURS);
        double people = hours.value().doubleValue() / 336;
        Line raw = Line.quotient(
                "Raw people",
                java.math.BigDecimal.valueOf(people).setScale(6, java.math.RoundingMode.HALF_UP),
                Unit.PEOPLE,
                hours,
                direct);
        return new Line(
                "headcount/csm/2027-03",
                "People needed, March 2027",
                raw.value().setScale(0, java.math.RoundingMode.CEILING),
                Unit.PEOPLE,
                Line.How.CEILING,
                List.of(raw));
    }

    static PersonLoad without(PersonLoad one, Flag flag, int from) {
        List<Double> loads = new ArrayList<>(one.utilisation());
        Collections.fill(loads.subList(from, loads.size()), Double.NaN);
        return new PersonLoad(
                one.person(),
                one.name(),
                one.role(),
                one.pool(),
                one.capacity(),
                one.demand(),
                loads,
                loads.stream().map(LoadBand::of).toList(),
                Set.of(flag),
                one.accounts(),
                one.revenue(),
                one.factored(),
                one.worst(),
                from == 0 ? Double.NaN : one.worstUtilisation(),
                one.renewals(),
                one.topActivity(),
                one.topActivityHours(),
                Optional.empty());
    }

    static PersonLoad named(PersonLoad one, String name, Set<Flag> flags) {
        return new PersonLoad(
                one.person(),
                name,
                one.role(),
                one.pool(),
                one.capacity(),
                one.demand(),
                one.utilisation(),
                one.bands(),
                flags,
                one.accounts(),
                one.revenue(),
                one.factored(),
                one.worst(),
                1.5,
                one.renewals(),
                name,
                one.topActivityHours(),
                Optional.empty());
    }

    static Plan.SegmentNeed need(YearMonth month, String segment, int accounts, String people) {
        return new Plan.SegmentNeed(
                new SegmentId(segment),
                SamplePlan.POOL,
                month,
                Hours.of(1200),
                accounts,
                new BigDecimal(people),
                OptionalDouble.of(accounts / Double.parseDouble(people)),
                Optional.of(dollars(1_700_000)));
    }

    static List<Integer> futures(int low, int high) {
        List<Integer> futures = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            futures.add((int) Math.round(low - 0.4 + (high + 1.2 - low) * at / 19.0));
        }
        return Collections.unmodifiableList(futures);
    }

    /** 412 accounts of $24.6M, every month alike. */
    static List<Ratio> ratios(Horizon horizon, int required) {
        return horizon.shown().stream()
                .map(month -> new Ratio(
                        month,
                        412,
                        Optional.of(dollars(24_600_000)),
                        required,
                        required,
                        required == 0 ? OptionalDouble.empty() : OptionalDouble.of(412.0 / required),
                        required == 0 ? Optional.<Money>empty() : Optional.of(dollars(24_600_000.0 / required))))
                .toList();
    }
}
