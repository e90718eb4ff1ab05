package io.headroom.engine.staffing;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/**
 * All pools together, month by month. The errors of pools are taken as moving together, as those of the minutes do, so their quantiles add.
 */
final class Answers {
    private static final double ENOUGH = 1e-9;

    private final Horizon horizon;
    private final List<Headcount> headcount;

    Answers(Horizon horizon, List<Headcount> headcount) {
        this.horizon = horizon;
        this.headcount = headcount;
    }

    /** The index of the month in which most people are missing, the earliest of several. */
    int month() {
        int most = 0;
        for (int month = 1; month < horizon.months(); month++) {
            most = missing(month) > missing(most) ? month : most;
        }
        return most;
    }

    List<Headcount> in(int month) {
        return headcount.stream()
                .filter(one -> one.month().equals(horizon.month(month)))
                .toList();
    }

    double missing(int month) {
        return People.rounded(required(month) - available(month));
    }

    int required(int month) {
        return sum(month, Headcount::required);
    }

    double available(int month) {
        return People.rounded(
                in(month).stream().mapToDouble(Headcount::available).sum());
    }

    BigDecimal unrounded(int month) {
        return in(month).stream().map(Headcount::unrounded).reduce(People.of(0), BigDecimal::add);
    }

    /** The answer, where its people cost so much a year in all. */
    Answer answer(Money yearly, OptionalDouble share) {
        int month = month();
        List<Integer> futures = new ArrayList<>();
        for (int future = 0; future < 20; future++) {
            int at = future;
            futures.add(sum(month, one -> one.range().futures().get(at)));
        }
        int required = required(month);
        double available = available(month);
        return new Answer(
                horizon.month(month),
                horizon.month(until(month)),
                required,
                unrounded(month),
                available,
                sum(month, one -> one.range().p10()),
                sum(month, one -> one.range().p90()),
                count(futures, required),
                count(futures, available),
                futures,
                yearly,
                share);
    }

    private int until(int month) {
        int until = month;
        while (until + 1 < horizon.months()
                && required(until + 1) == required(month)
                && available(until + 1) == available(month)) {
            until++;
        }
        return until;
    }

    private static int count(List<Integer> futures, double people) {
        return (int) futures.stream().filter(need -> need <= people + ENOUGH).count();
    }

    private int sum(int month, ToIntFunction<Headcount> number) {
        return in(month).stream().mapToInt(number).sum();
    }
}
