package io.headroom.engine.staffing;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Origin;
import io.headroom.engine.model.plan.Demand.Row;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the hours become when one thing changes, worked out from their rows without looking at accounts again. */
final class Changes {
    private Changes() {}

    /** Rows that {@code which} names take {@code factor} times their hours; their deviation grows alike. */
    static Demand times(Demand demand, Predicate<Row> which, double factor) {
        return with(
                demand,
                demand.rows().stream()
                        .map(row -> which.test(row) ? times(row, factor, factor * factor) : row)
                        .toList());
    }

    /** {@code factor} times the new customers; their number is Poisson, so the variance grows like the hours. */
    static Demand newcomers(Demand demand, double factor) {
        return with(
                demand,
                demand.rows().stream()
                        .map(row -> row.origin() == Origin.NEW_CUSTOMER ? times(row, factor, factor) : row)
                        .toList());
    }

    static Demand without(Demand demand, Predicate<Row> which) {
        return with(demand, demand.rows().stream().filter(which.negate()).toList());
    }

    static Demand plus(Demand demand, List<Row> more) {
        List<Row> rows = new ArrayList<>(demand.rows());
        rows.addAll(more);
        return with(demand, rows);
    }

    /** Without the hours that rest on a guess. */
    static Demand without(Demand demand, Guess guess) {
        return with(
                demand, demand.rows().stream().map(row -> without(row, guess)).toList());
    }

    /** Hours of a duty that the charter gives to nobody here, as work of a pool. */
    static Row duty(Demand demand, Row like, String duty, MonthlyHours hours) {
        return new Row(
                like.pool(),
                like.role(),
                like.segment(),
                new ActivityId(duty),
                Optional.empty(),
                duty,
                Origin.ACCOUNT,
                hours,
                hours,
                Collections.nCopies(demand.horizon().computed(), 0L),
                Map.of());
    }

    /** One segment alone. */
    static Demand only(Demand demand, SegmentDemand segment) {
        return new Demand(
                demand.horizon(),
                demand.rows().stream()
                        .filter(row -> row.segment().equals(segment.segment()))
                        .toList(),
                demand.outside(),
                List.of(segment),
                demand.books(),
                demand.ages(),
                demand.stages(),
                demand.entering(),
                demand.leaving(),
                demand.issues());
    }

    /** How many times the hours of a pool the changed ones are, over all computed months; 1 where there were none. */
    static double ratio(Demand changed, Demand before, PoolId pool, Predicate<Row> which) {
        long now = sum(changed, pool, which);
        long then = sum(before, pool, which);
        return then == 0 ? 1 : (double) now / then;
    }

    private static long sum(Demand demand, PoolId pool, Predicate<Row> which) {
        return demand.rows().stream()
                .filter(row -> row.pool().equals(pool) && which.test(row))
                .map(row -> row.levelled().total())
                .mapToLong(Hours::micros)
                .sum();
    }

    private static Demand with(Demand demand, List<Row> rows) {
        return new Demand(
                demand.horizon(),
                rows,
                demand.outside(),
                demand.segments(),
                demand.books(),
                demand.ages(),
                demand.stages(),
                demand.entering(),
                demand.leaving(),
                demand.issues());
    }

    private static Row without(Row row, Guess guess) {
        MonthlyHours guessed = row.guessed().get(guess);
        if (guessed == null) {
            return row;
        }
        long[] left = row.levelled().toMicros();
        List<Long> variance = new ArrayList<>(row.variance());
        for (int month = 0; month < left.length; month++) {
            long before = left[month];
            left[month] = Math.max(0, before - guessed.at(month).micros());
            double part = before == 0 ? 0 : (double) left[month] / before;
            variance.set(month, Math.round(variance.get(month) * part));
        }
        MonthlyHours hours = MonthlyHours.ofMicros(row.levelled().first(), left);
        return with(row, hours, hours, variance);
    }

    private static Row times(Row row, double hours, double variance) {
        return with(
                row,
                times(row.raw(), hours),
                times(row.levelled(), hours),
                row.variance().stream().map(one -> Math.round(one * variance)).toList());
    }

    static MonthlyHours times(MonthlyHours hours, double factor) {
        long[] micros = hours.toMicros();
        for (int month = 0; month < micros.length; month++) {
            micros[month] = Math.round(micros[month] * factor);
        }
        return MonthlyHours.ofMicros(hours.first(), micros);
    }

    private static Row with(Row row, MonthlyHours raw, MonthlyHours levelled, List<Long> variance) {
        return new Row(
                row.pool(),
                row.role(),
                row.segment(),
                row.activity(),
                row.stage(),
                row.duty(),
                row.origin(),
                raw,
                levelled,
                variance,
                Map.of());
    }
}
