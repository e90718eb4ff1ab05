package io.headroom.engine.model.plan;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The answer: how many people are needed where and when, how sure that is, what it costs, and what to do. It carries the
 * demand and capacity it was made of. Same request, same plan.
 *
 * @param version       of the engine
 * @param capacityFirst what the people can give before any minutes are assumed, by segment
 * @param headcount     by pool, then month
 * @param segments      by segment, pool and month
 * @param people        by key; owners without a schedule too
 * @param separate      what it would take if no two segments shared people, in the answer's month
 * @param byHours       whole people by raw hours alone, in one shared pool per role, in the answer's month
 * @param sensitivity   longest first
 * @param ratios        by month shown
 * @param glide         the way to the ratio that the assumptions name; empty where they name none or no revenue is known
 * @param actions       best first; each stays right over the range of every assumption
 */
public record Plan(
        String version,
        Horizon horizon,
        Understood understood,
        Demand demand,
        Capacity capacity,
        Answer answer,
        List<CapacityFirst> capacityFirst,
        List<Headcount> headcount,
        List<SegmentNeed> segments,
        List<PersonLoad> people,
        Unowned unowned,
        int separate,
        int byHours,
        Cost cost,
        List<Sensitivity> sensitivity,
        List<Benchmark> benchmarks,
        List<Ratio> ratios,
        Optional<Glide> glide,
        List<Action> actions,
        List<AssumptionUse> assumptions,
        Optional<Unproven> unproven,
        List<Charter> charter,
        List<Issue> issues) {

    public Plan {
        capacityFirst = List.copyOf(capacityFirst);
        headcount = List.copyOf(headcount);
        segments = List.copyOf(segments);
        people = List.copyOf(people);
        sensitivity = List.copyOf(sensitivity);
        benchmarks = List.copyOf(benchmarks);
        ratios = List.copyOf(ratios);
        actions = List.copyOf(actions);
        assumptions = List.copyOf(assumptions);
        charter = List.copyOf(charter);
        issues = List.copyOf(issues);
    }

    /**
     * The one sentence, in numbers: all pools together in the month in which most people are missing (the earliest of several).
     *
     * @param until     the last month in a row with the same need and people
     * @param required  whole people
     * @param available ramped FTE of the people there are
     * @param low       needed in 1 of 10 futures
     * @param high      needed in 9 of 10 futures
     * @param enough    of twenty equally likely futures, those in which {@code required} are enough
     * @param enoughToday of twenty, those in which today's people are enough
     * @param futures   whole people in twenty equally likely futures, rising
     * @param share     of yearly revenue that {@code required} people cost; empty where no revenue is known
     */
    public record Answer(
            YearMonth month,
            YearMonth until,
            int required,
            BigDecimal unrounded,
            double available,
            int low,
            int high,
            int enough,
            int enoughToday,
            List<Integer> futures,
            Money yearly,
            OptionalDouble share) {
        public Answer {
            futures = List.copyOf(futures);
        }

        /** People needed above those there are; negative where there are more. */
        public double missing() {
            return required - available;
        }
    }

    /**
     * What a segment can be given, and what it asks for; hours are those of one account in one month.
     *
     * @param given      direct hours × utilisation shared out by the attention of service levels
     * @param asked      what the lifecycle asks for, at the confidence of the plan
     * @param needed     the level its customers need
     * @param planned    the level the plan gives
     * @param affordable the best level that {@code given} pays for; empty where none does
     */
    public record CapacityFirst(
            SegmentId segment,
            String label,
            Coverage coverage,
            int accounts,
            double given,
            double asked,
            LevelId needed,
            LevelId planned,
            Optional<LevelId> affordable) {}

    /**
     * A segment's part in a pool's need, before rounding; hours are those of three months.
     *
     * @param peopleShare       people, in proportion to hours
     * @param accountsPerPerson derived, never put in; empty where it needs nobody
     * @param revenuePerPerson  derived, never put in
     */
    public record SegmentNeed(
            SegmentId segment,
            PoolId pool,
            YearMonth month,
            Hours hours,
            int accounts,
            BigDecimal peopleShare,
            OptionalDouble accountsPerPerson,
            Optional<Money> revenuePerPerson) {}

    /**
     * One person's load. Personal data: for the person and the lead.
     *
     * @param utilisation demand over capacity by month shown; not a number where there is no capacity
     * @param worst       index of the month from which three months are fullest
     * @param worstUtilisation of those three months together
     * @param renewals    in those three months
     * @param topActivity what takes most hours in those three months
     * @param relief      what would bring them down, where somebody of the same pool has room
     */
    public record PersonLoad(
            PersonId person,
            String name,
            RoleId role,
            PoolId pool,
            MonthlyHours capacity,
            MonthlyHours demand,
            List<Double> utilisation,
            List<LoadBand> bands,
            Set<Capacity.Flag> flags,
            int accounts,
            Money revenue,
            int factored,
            int worst,
            double worstUtilisation,
            int renewals,
            String topActivity,
            Hours topActivityHours,
            Optional<Relief> relief) {
        public PersonLoad {
            utilisation = List.copyOf(utilisation);
            bands = List.copyOf(bands);
            flags = InOrder.set(flags);
        }

        /** Capacity less demand in a month shown: hours still free, or, where negative, too many. */
        public Hours headroom(int month) {
            return capacity.at(month).minus(demand.at(month));
        }
    }

    /** Hours of three months that would go from one person to another of the same pool, and both loads before and after. */
    public record Relief(
            PersonId to, String toName, Hours hours, double before, double after, double toBefore, double toAfter) {}

    /** Work that has no owner although its coverage is dedicated, or whose owner has gone; hours by month shown are levelled. */
    public record Unowned(int accounts, MonthlyHours hours, List<Integer> renewals) {
        public Unowned {
            renewals = List.copyOf(renewals);
        }
    }

    /**
     * What the plan costs a year.
     *
     * @param lines    what the total is made of
     * @param total    at the answer's need
     * @param today    the same for the people there are
     * @param share    of yearly revenue
     * @param scope    in words, what is in it and what is not
     * @param perAccount total over accounts
     * @param ages     by age of accounts
     */
    public record Cost(
            List<Line> lines,
            Money total,
            Money today,
            Optional<Money> revenue,
            OptionalDouble share,
            OptionalDouble shareToday,
            String scope,
            Money perAccount,
            HourPrice hourPrice,
            List<AgeShare> ages,
            Optional<BudgetCheck> budget) {
        public Cost {
            lines = List.copyOf(lines);
            ages = List.copyOf(ages);
        }

        /** People of a role or staff that come with size, and their yearly cost. */
        public record Line(String label, double people, Money each, Money yearly) {}
    }

    /** Cost of accounts of one age (full years; the last stands for all older ones), in proportion to their hours. */
    public record AgeShare(int years, int accounts, Money cost, Money revenue, OptionalDouble share) {}

    /**
     * Whether the plan fits what may be spent.
     *
     * @param over         what it costs above the budget; negative where it fits
     * @param people       whole people that the budget pays for
     * @param priceRise    the rise of all prices that closes the gap, as a share; empty without revenue or need
     * @param tolerableChurn the share of customers that may leave because of that rise before it destroys value
     * @param levels       segments whose next lower service level saves money, most first
     */
    public record BudgetCheck(
            Money budget,
            Money over,
            int people,
            OptionalDouble priceRise,
            OptionalDouble tolerableChurn,
            List<LevelChange> levels) {
        public BudgetCheck {
            levels = List.copyOf(levels);
        }
    }

    /** What a lower service level of one segment saves, in unrounded people and a year's money. */
    public record LevelChange(SegmentId segment, LevelId from, LevelId to, BigDecimal people, Money saves) {}

    /**
     * The minutes do not fit the load of today's people.
     *
     * @param utilisation demand over capacity of today's people, first three months
     * @param scale       the one factor on all minutes that fits them to a load of 100 % of the target utilisation
     * @param applied     whether such a factor is in use
     * @param required    people by the blueprint's own minutes
     * @param requiredScaled people by the fitted minutes: by construction close to those there are
     */
    public record Unproven(double utilisation, double scale, boolean applied, int required, int requiredScaled) {}

    /** Who does a duty of the charter, and the yearly hours that hang on it. */
    public record Charter(String duty, Optional<RoleId> role, Hours yearly) {}

    /** People of a map as one number: the sum over pools of a month. */
    public static int requiredIn(List<Headcount> headcount, YearMonth month) {
        return headcount.stream()
                .filter(one -> one.month().equals(month))
                .mapToInt(Headcount::required)
                .sum();
    }

    /** The pools of the plan, each with its months in order. */
    public Map<PoolId, List<Headcount>> byPool() {
        return headcount.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        Headcount::pool, java.util.TreeMap::new, java.util.stream.Collectors.toList()));
    }
}
