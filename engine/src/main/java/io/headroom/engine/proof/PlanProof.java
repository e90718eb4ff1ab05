package io.headroom.engine.proof;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.Answer;
import io.headroom.engine.model.plan.Understood;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Whether a plan keeps its own promises: people cover the hours they are said to cover and fewer would not, steps and parts add up, books hold
 * all the work there is, loads are demand over capacity, and the one sentence says what the pools say. Looks at the plan alone; cost grows
 * with its size.
 */
public final class PlanProof {
    private static final double NEARLY = 1e-6;

    private final Plan plan;
    private final Faults faults = new Faults();

    private PlanProof(Plan plan) {
        this.plan = plan;
    }

    /** What is wrong with a plan, each fault a sentence that says where and by how much; empty where everything is right. */
    public static List<String> faults(Plan plan) {
        PlanProof proof = new PlanProof(plan);
        proof.understood(plan.understood());
        new DemandSums(plan.demand(), proof.faults).check();
        plan.headcount().forEach(need -> new HeadcountProof(plan, need, proof.faults).check());
        new LoadProof(plan, proof.faults).check();
        proof.answer(plan.answer());
        proof.cost();
        return proof.faults.all();
    }

    private void understood(Understood understood) {
        int left = understood.leftOut().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int all = understood.accounts() + left + understood.rejected();
        faults.unless(all == understood.rows(), "%s rows were read, but %s are accounted for.", understood.rows(), all);
    }

    private void answer(Answer answer) {
        List<Headcount> pools = in(answer.month());
        same("people", answer.required(), sum(pools, Headcount::required));
        same(
                "people in 1 of 10 futures",
                answer.low(),
                sum(pools, need -> need.range().p10()));
        same(
                "people in 9 of 10 futures",
                answer.high(),
                sum(pools, need -> need.range().p90()));
        BigDecimal unrounded = pools.stream().map(Headcount::unrounded).reduce(BigDecimal.ZERO, BigDecimal::add);
        faults.unless(
                unrounded.compareTo(answer.unrounded()) == 0,
                "The answer is %s unrounded people, but the pools need %s.",
                answer.unrounded(),
                unrounded);
        double available = total(pools, Headcount::available);
        faults.unless(
                Math.abs(available - answer.available()) < NEARLY,
                "The answer has %s people, but the pools %s.",
                answer.available(),
                available);
        futures(answer, pools);
        YearMonth worst = worst();
        faults.unless(
                answer.month().equals(worst),
                "The answer speaks of %s, but most people are missing in %s.",
                answer.month(),
                worst);
    }

    private void futures(Answer answer, List<Headcount> pools) {
        List<Integer> futures = answer.futures();
        for (int at = 0; at < futures.size(); at++) {
            int future = at;
            same(
                    "people in future %s".formatted(at + 1),
                    futures.get(at),
                    sum(pools, need -> need.range().futures().get(future)));
        }
        same("futures with enough people", answer.enough(), count(futures, answer.required()));
        same("futures in which today's people are enough", answer.enoughToday(), count(futures, answer.available()));
    }

    /** The earliest month in which most people are missing. */
    private YearMonth worst() {
        return plan.horizon().shown().stream()
                .max(Comparator.comparingDouble(
                                (YearMonth month) -> Math.rint(total(in(month), Headcount::missing) / NEARLY))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(plan.horizon().first());
    }

    private void cost() {
        Money total = plan.cost().total();
        Money sum = plan.cost().lines().stream()
                .map(Plan.Cost.Line::yearly)
                .reduce(Money.none(total.currency()), Money::plus);
        faults.unless(sum.equals(total), "The cost is %s, but its lines make %s.", total, sum);
    }

    private void same(String what, int said, int made) {
        faults.unless(said == made, "The answer is %s %s, but the pools make %s.", said, what, made);
    }

    private List<Headcount> in(YearMonth month) {
        return plan.headcount().stream()
                .filter(need -> need.month().equals(month))
                .toList();
    }

    private static int sum(List<Headcount> pools, ToIntFunction<Headcount> people) {
        return pools.stream().mapToInt(people).sum();
    }

    private static double total(List<Headcount> pools, ToDoubleFunction<Headcount> people) {
        return pools.stream().mapToDouble(people).sum();
    }

    private static int count(List<Integer> futures, double people) {
        return (int) futures.stream().filter(need -> need <= people + NEARLY).count();
    }

    static boolean rises(List<Integer> values) {
        return IntStream.range(1, values.size()).allMatch(at -> values.get(at - 1) <= values.get(at));
    }
}
