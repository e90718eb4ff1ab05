package io.headroom.engine.staffing;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.people.TargetRatio;
import io.headroom.engine.model.plan.Glide;
import io.headroom.engine.model.plan.Ratio;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way to a target ratio. It rises evenly, so that nobody is missed at once:
 *
 * <pre>
 *   ratio in month i = today's + (target − today's) · i ÷ months to the target
 *   people in it     = its revenue ÷ its ratio
 * </pre>
 */
final class Glides {
    private static final double NEARLY = 1e-6;

    private final TargetRatio target;
    private final List<Ratio> ratios;
    private final Money today;

    private Glides(TargetRatio target, List<Ratio> ratios, Money today) {
        this.target = target;
        this.ratios = ratios;
        this.today = today;
    }

    /** Empty where no ratio is aimed at, no revenue is known, or nobody is there and nobody is needed. */
    static Optional<Glide> of(Optional<TargetRatio> target, List<Ratio> ratios) {
        return target.flatMap(aim -> today(ratios.get(0)).map(today -> new Glides(aim, ratios, today).glide()));
    }

    /** The people from whom the way starts. */
    static double starting(Ratio first) {
        return first.available() > 0 ? first.available() : first.required();
    }

    /** The part of the way that lies behind in a month. */
    static double gone(TargetRatio target, YearMonth first, YearMonth month) {
        long all = first.until(target.by(), ChronoUnit.MONTHS);
        long behind = first.until(month, ChronoUnit.MONTHS);
        return behind >= all ? 1 : (double) behind / all;
    }

    private static Optional<Money> today(Ratio first) {
        double people = starting(first);
        return first.revenue()
                .filter(revenue -> revenue.minor() > 0 && people > 0)
                .map(revenue -> revenue.times(1 / people))
                .filter(each -> each.minor() > 0);
    }

    private Glide glide() {
        List<Glide.Step> steps = ratios.stream().map(this::step).toList();
        Optional<YearMonth> crosses = IntStream.range(0, steps.size())
                .filter(at -> steps.get(at).people() < ratios.get(at).required() - NEARLY)
                .mapToObj(at -> ratios.get(at).month())
                .findFirst();
        return new Glide(target, today, steps, reached(), crosses);
    }

    private Glide.Step step(Ratio ratio) {
        double gone = gone(target, ratios.get(0).month(), ratio.month());
        Money each = today.plus(target.revenuePerPerson().minus(today).times(gone));
        return new Glide.Step(ratio.month(), each, ratio.revenue().orElseThrow().amount() / each.amount());
    }

    /** The first month after the last one in which the work leaves each person less. */
    private Optional<YearMonth> reached() {
        int from = ratios.size();
        while (from > 0 && holds(ratios.get(from - 1))) {
            from--;
        }
        return from == ratios.size()
                ? Optional.empty()
                : Optional.of(ratios.get(from).month());
    }

    private boolean holds(Ratio ratio) {
        return ratio.required() == 0
                || ratio.revenuePerPerson().orElseThrow().compareTo(target.revenuePerPerson()) >= 0;
    }
}
