package io.headroom.report.words;

import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.Answer;
import io.headroom.engine.model.plan.Plan.BudgetCheck;
import io.headroom.engine.model.plan.Plan.Cost;
import io.headroom.engine.model.plan.Plan.LevelChange;
import io.headroom.engine.model.plan.Plan.Unproven;
import io.headroom.report.words.Table.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Point 3: one sentence with people, range, cost and share. */
final class AnswerPoint {
    private AnswerPoint() {}

    static Point of(Wording wording) {
        List<Headcount> pools = wording.pools();
        return new Point(
                3,
                "The answer",
                sentence(wording),
                pools.size() > 1 ? List.of(byPool(wording, pools)) : List.of(),
                notes(wording, pools));
    }

    static String sentence(Wording wording) {
        Answer answer = wording.plan().answer();
        return "You need %s for %s and have %s; in 8 of 10 futures the need is %s%s."
                .formatted(
                        Sentence.people(answer.required()),
                        wording.span(),
                        have(answer.required(), shown(answer.available())),
                        Figures.range(answer.low(), answer.high()),
                        answer.required() == 0 ? "" : cost(wording, answer));
    }

    private static String cost(Wording wording, Answer answer) {
        return ", and %s %s %s a year%s"
                .formatted(
                        Sentence.people(answer.required()) + staff(wording.plan()),
                        answer.required() == 1 && staff(wording.plan()).isEmpty() ? "costs" : "cost",
                        Figures.money(answer.yearly()),
                        answer.share().isPresent()
                                ? ", %s of %s"
                                        .formatted(Figures.share(answer.share().getAsDouble()), wording.revenueWord())
                                : " (no revenue is known, so no share)");
    }

    /** " plus 1 who comes with size", where such staff is in the cost. */
    private static String staff(Plan plan) {
        double paid =
                plan.cost().lines().stream().mapToDouble(Cost.Line::people).sum();
        long staff = Math.round(paid - plan.answer().required());
        return staff <= 0
                ? ""
                : " plus %s who %s with size".formatted(Figures.count(staff), staff == 1 ? "comes" : "come");
    }

    /** "12, so 3 are missing"; what is missing is the difference of the numbers shown. */
    static String have(int required, BigDecimal available) {
        BigDecimal missing = BigDecimal.valueOf(required).subtract(available);
        String has = available.signum() == 0 ? "none" : Figures.decimal(available, 1);
        if (missing.signum() <= 0) {
            return missing.abs().compareTo(BigDecimal.ONE) < 0
                    ? has + ", so nobody is missing"
                    : "%s, %s more than needed".formatted(has, Figures.decimal(missing.abs(), 1));
        }
        if (missing.compareTo(BigDecimal.ONE) < 0) {
            return "%s, so %s of a person is missing".formatted(has, Figures.decimal(missing, 1));
        }
        boolean one = missing.compareTo(BigDecimal.ONE) == 0;
        return "%s, so %s %s missing".formatted(has, Figures.decimal(missing, 1), one ? "is" : "are");
    }

    /** People with the one decimal that is shown. */
    static BigDecimal shown(double people) {
        return BigDecimal.valueOf(people).setScale(1, RoundingMode.HALF_UP);
    }

    private static Table byPool(Wording wording, List<Headcount> pools) {
        List<List<String>> rows = new ArrayList<>();
        for (Headcount one : pools) {
            rows.add(List.of(
                    wording.labels().of(one.pool()),
                    Figures.count(one.required()),
                    Figures.people(one.available()),
                    Figures.people(
                            Math.max(0, one.required() - shown(one.available()).doubleValue())),
                    Figures.range(one.range().p10(), one.range().p90())));
        }
        return Table.of(
                "By pool",
                List.of(
                        Column.text("Pool"),
                        Column.number("Needed"),
                        Column.number("There are"),
                        Column.number("Missing"),
                        Column.number("8 of 10 futures")),
                rows);
    }

    private static List<String> notes(Wording wording, List<Headcount> pools) {
        Plan plan = wording.plan();
        List<String> notes = new ArrayList<>();
        notes.add("Full-time people in %s. Enough in %d of 20 equally likely futures; today’s people in %d."
                .formatted(
                        pools.size() > 1 ? pools.size() + " pools, each rounded up once" : "one pool, rounded up once",
                        plan.answer().enough(),
                        plan.answer().enoughToday()));
        double short0 =
                pools.stream().mapToDouble(one -> Math.max(0, one.missing())).sum();
        if (pools.size() > 1 && short0 - Math.max(0, plan.answer().missing()) >= 0.05) {
            notes.add("People of one pool do not help another: taken pool by pool, %s missing."
                    .formatted(Sentence.people(short0) + (Figures.people(short0).equals("1") ? " is" : " are")));
        }
        notes.add(CostSentence.of(plan.cost()));
        plan.cost()
                .budget()
                .ifPresent(budget -> notes.add("Budget: " + BudgetSentence.of(budget) + levels(wording, budget)));
        plan.unproven().ifPresent(unproven -> notes.add(unproven(unproven)));
        for (Headcount pool : pools) {
            if (!pool.cover().binding().isBlank()) {
                notes.add("%s: it is not hours that decide, but this: %s."
                        .formatted(
                                wording.labels().of(pool.pool()), pool.cover().binding()));
            }
        }
        return notes;
    }

    /** What the level that saves most would save. */
    private static String levels(Wording wording, BudgetCheck budget) {
        if (budget.over().minor() <= 0 || budget.levels().isEmpty()) {
            return "";
        }
        LevelChange most = budget.levels().get(0);
        return " %s at \"%s\" instead of \"%s\" would save %s a year."
                .formatted(
                        wording.labels().of(most.segment()),
                        wording.labels().of(most.to()),
                        wording.labels().of(most.from()),
                        Figures.money(most.saves()));
    }

    private static String unproven(Unproven unproven) {
        String load = "By these minutes today’s people would be loaded to %s, so the minutes are unproven. "
                .formatted(Figures.percent(unproven.utilisation()));
        return load
                + (unproven.applied()
                        ? "They are fitted to today’s load by a factor of %s: %s with it, %s without. A fit to today’s load can only answer that you need whom you have."
                                .formatted(
                                        Figures.decimal(unproven.scale(), 2),
                                        Sentence.people(unproven.requiredScaled()),
                                        Sentence.people(unproven.required()))
                        : "Fitted to today’s load (effort_scale %s) the need would be %s instead of %s; such a fit can only answer that you need whom you have. The ten-minute survey proves them."
                                .formatted(
                                        Figures.decimal(unproven.scale(), 2),
                                        Sentence.people(unproven.requiredScaled()),
                                        Sentence.people(unproven.required())));
    }
}
