package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.plan.Plan.Cost;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * When people pay for themselves: the share of a yearly revenue that they must save, at its gross margin.
 *
 * <pre>
 *   $135k on $1.5M at 78 %  →  135 ÷ (1,500 × 0.78) = 11.5 %
 * </pre>
 *
 * How much more than that they protect is not known without a comparison to customers who were left alone, so it is never claimed.
 */
record BreakEven(Money cost, Money revenue, double margin) {
    /** Of a plan whose accounts say what they pay. */
    static BreakEven of(Cost cost, double margin) {
        return new BreakEven(
                cost.total(),
                cost.revenue()
                        .orElseThrow(
                                () -> new IllegalArgumentException(
                                        "No account says what it pays, so nobody can say how much of it people must save. Give arr or revenue_ttm.")),
                margin);
    }

    /** The share of the revenue to save; infinite where nothing of it is left as margin. */
    double share() {
        return cost.amount() / (revenue.amount() * margin);
    }

    Line line() {
        Line left = Line.product(
                "margin on the revenue",
                revenue.exact().multiply(Line.decimal(margin)),
                Unit.MONEY,
                List.of(
                        Line.given("yearly revenue", revenue.exact(), Unit.MONEY),
                        Line.given("gross margin", margin, Unit.SHARE)));
        if (left.value().signum() == 0) {
            throw new IllegalArgumentException(
                    "Nothing of the revenue is left as margin, so people cannot pay for themselves. Give a gross_margin above 0.");
        }
        BigDecimal share = cost.exact().divide(left.value(), MathContext.DECIMAL64);
        return Line.quotient(
                "Part of the yearly revenue that the people must save to pay for themselves",
                share,
                Unit.SHARE,
                Line.given("cost a year", cost.exact(), Unit.MONEY).at("cost"),
                left);
    }
}
