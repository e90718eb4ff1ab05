package io.headroom.engine.model.plan;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The hours that accounts need over the computed months of a horizon, added up along what a plan asks about. All lists are
 * sorted by their keys, so they do not depend on the order of accounts.
 *
 * @param rows     every combination of pool, segment, activity and stage that has hours; programmes and new customers are rows too
 * @param outside  hours of duties that the charter gives to nobody in this plan, by duty (raw, over the months shown)
 * @param segments what each segment holds
 * @param books    what each person, or nobody, has been given
 * @param ages     hours and revenue by the age of accounts in full years (0, 1, 2, 3 and more)
 * @param stages   what happens in each stage of the lifecycle, in the blueprint's order
 * @param entering levelled hours within the computed months whose date lies before them
 * @param leaving  hours whose date lies in the computed months and whose window reaches past them
 */
public record Demand(
        Horizon horizon,
        List<Row> rows,
        Map<String, MonthlyHours> outside,
        List<SegmentDemand> segments,
        List<Book> books,
        List<Age> ages,
        List<StageWork> stages,
        MonthlyHours entering,
        MonthlyHours leaving,
        List<Issue> issues) {

    public Demand {
        rows = List.copyOf(rows);
        outside = InOrder.map(outside);
        segments = List.copyOf(segments);
        books = List.copyOf(books);
        ages = List.copyOf(ages);
        stages = List.copyOf(stages);
        issues = List.copyOf(issues);
    }

    /** The sum of the rows that are asked for, levelled. */
    public MonthlyHours levelled(Predicate<Row> which) {
        MonthlyHours sum = MonthlyHours.none(horizon.first(), horizon.computed());
        for (Row row : rows) {
            if (which.test(row)) {
                sum = sum.plus(row.levelled());
            }
        }
        return sum;
    }

    /** The sum of the rows that are asked for, on their dates. */
    public MonthlyHours raw(Predicate<Row> which) {
        MonthlyHours sum = MonthlyHours.none(horizon.first(), horizon.computed());
        for (Row row : rows) {
            if (which.test(row)) {
                sum = sum.plus(row.raw());
            }
        }
        return sum;
    }

    /**
     * One combination.
     *
     * @param stage    empty for programmes
     * @param duty     the duty of the charter, or empty
     * @param origin   what the hours belong to
     * @param raw      on the dates of the work
     * @param levelled spread over the windows of the work
     * @param variance of the individual layer, by month, in millionths of an hour squared; months of one piece of work share its variance in proportion to their hours
     * @param guessed  levelled hours that rest on a guess about the account, by guess
     */
    public record Row(
            PoolId pool,
            RoleId role,
            SegmentId segment,
            ActivityId activity,
            Optional<StageId> stage,
            String duty,
            Origin origin,
            MonthlyHours raw,
            MonthlyHours levelled,
            List<Long> variance,
            Map<Guess, MonthlyHours> guessed) {
        public Row {
            variance = List.copyOf(variance);
            guessed = InOrder.map(guessed);
        }
    }

    /** What hours belong to. */
    public enum Origin {
        ACCOUNT,
        NEW_CUSTOMER,
        PROGRAMME
    }

    /**
     * A segment's accounts.
     *
     * @param revenue       yearly revenue, summed over the accounts that say it
     * @param withRevenue   how many accounts say it
     * @param levels        how many accounts have each service level
     * @param attention     the sum of the attention of its accounts' levels
     * @param hoursAtLevel  levelled hours over the computed months if every account of the segment had that level
     * @param languages     accounts by language in lower case; unknown ones are left out
     * @param sizes         by pool and window of three months: a histogram of the accounts' levelled hours there; see {@link Sizes}
     */
    public record SegmentDemand(
            SegmentId segment,
            Coverage coverage,
            LevelId level,
            int accounts,
            Money revenue,
            int withRevenue,
            Map<LevelId, Integer> levels,
            double attention,
            Map<LevelId, MonthlyHours> hoursAtLevel,
            Map<String, Integer> languages,
            List<Sizes> sizes) {
        public SegmentDemand {
            levels = InOrder.map(levels);
            hoursAtLevel = InOrder.map(hoursAtLevel);
            languages = InOrder.map(languages);
            sizes = List.copyOf(sizes);
        }
    }

    /**
     * How large the accounts of a dedicated segment are in a pool, in the three months from {@code month} on.
     *
     * @param month  index of the first of the three months
     * @param counts accounts by size: position i counts those whose levelled hours lie in [i, i + 1) × {@link #STEP_HOURS}
     */
    public record Sizes(PoolId pool, int month, List<Integer> counts) {
        /** The width of a bin of the histogram. */
        public static final double STEP_HOURS = 2;

        public Sizes {
            counts = List.copyOf(counts);
        }
    }

    /**
     * What one holder has been given in a role. The books of all holders add up to the rows exactly.
     *
     * @param holder     whose work it is
     * @param person     the person, where the holder is one
     * @param accounts   how many accounts
     * @param revenue    their yearly revenue
     * @param renewals   renewals by computed month
     * @param activities levelled hours by activity
     * @param pools      levelled hours by pool
     * @param factored   accounts whose minutes some factor raises
     */
    public record Book(
            Holder holder,
            Optional<PersonId> person,
            RoleId role,
            int accounts,
            Money revenue,
            List<Integer> renewals,
            MonthlyHours raw,
            MonthlyHours levelled,
            Map<ActivityId, MonthlyHours> activities,
            Map<PoolId, MonthlyHours> pools,
            int factored) {
        public Book {
            renewals = List.copyOf(renewals);
            activities = InOrder.map(activities);
            pools = InOrder.map(pools);
        }
    }

    /** Whose work it is. */
    public enum Holder {
        PERSON,
        /** Nobody's, although the account should have an owner; also what is left behind by somebody who leaves. */
        NOBODY,
        /** The pool's as a whole: pooled and digital accounts, programmes, new customers. */
        POOL
    }

    /** Accounts of one age in full years; those whose contract's start is unknown have none. */
    public record Age(int years, int accounts, Money revenue, MonthlyHours levelled) {}
}
