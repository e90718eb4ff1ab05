package io.headroom.report;

import io.headroom.engine.model.Evidence;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.Benchmark;
import io.headroom.engine.model.plan.Plan.CapacityFirst;
import io.headroom.engine.model.plan.Plan.Relief;
import io.headroom.engine.model.plan.Plan.Sensitivity;
import io.headroom.engine.model.plan.Understood;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

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
}
