package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.How;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.plan.Benchmark;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

/** What people cost, and what rules of thumb say. */
final class MoneyLines {
    private final Plan plan;
    private final Basis basis;

    MoneyLines(Plan plan, Basis basis) {
        this.plan = plan;
        this.basis = basis;
    }

    /** Of all lines of the cost, or of one pool in the answer's month. */
    Line cost(Address address) {
        if (address.parts().size() == 1) {
            List<Line> lines = plan.cost().lines().stream()
                    .map(line -> Line.product(
                            line.label(),
                            line.yearly().exact(),
                            Unit.MONEY,
                            List.of(
                                    Line.given("people", line.people(), Unit.PEOPLE),
                                    Line.given("cost of one a year", line.each().exact(), Unit.MONEY))))
                    .toList();
            return Line.sum("Cost a year", Unit.MONEY, lines).at("cost");
        }
        Headcount need = plan.headcount().stream()
                .filter(one -> one.month().equals(plan.answer().month()))
                .filter(one -> one.pool().value().equals(address.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This plan knows no pool \"%s\". It knows %s."
                        .formatted(address.key(), basis.pools().keySet())));
        Money each = basis.assumptions().cost(need.role());
        return Line.product(
                        "Cost a year of pool " + need.pool(),
                        each.exact().multiply(new BigDecimal(need.required())),
                        Unit.MONEY,
                        List.of(
                                Line.given("people needed", new BigDecimal(need.required()), Unit.PEOPLE)
                                        .at(Address.text(
                                                "headcount", need.pool().value(), need.month())),
                                Line.given("cost of one a year", each.exact(), Unit.MONEY)))
                .at(address.text());
    }

    /** A rule's people; where it has two ends, the larger of them. */
    Line benchmark(Address address) {
        Benchmark benchmark = plan.benchmarks().stream()
                .filter(one -> one.id().equals(address.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This plan knows no benchmark \"%s\". It knows %s."
                        .formatted(
                                address.key(),
                                plan.benchmarks().stream().map(Benchmark::id).collect(Collectors.joining(", ")))));
        Line low = end(benchmark.low(), benchmark);
        if (benchmark.low() == benchmark.high()) {
            return low.named(benchmark.label()).at(address.text());
        }
        Line high = end(benchmark.high(), benchmark);
        return new Line(
                address.text(),
                benchmark.label() + ", from its low to its high end",
                high.value(),
                Unit.PEOPLE,
                How.MAXIMUM,
                List.of(low, high));
    }

    /** Revenue over the revenue that the rule gives a person; a rule by accounts stands for itself. */
    private Line end(double people, Benchmark benchmark) {
        String label = "by " + benchmark.source();
        BigDecimal value = People.of(people);
        if (plan.cost().revenue().isEmpty() || benchmark.id().startsWith("size-bands") || value.signum() == 0) {
            return Line.given(label, value, Unit.PEOPLE);
        }
        BigDecimal revenue = plan.cost().revenue().get().exact();
        return Line.quotient(
                label,
                value,
                Unit.PEOPLE,
                Line.given("yearly revenue", revenue, Unit.MONEY),
                Line.given(
                        "revenue for each person",
                        revenue.divide(Line.decimal(people), MathContext.DECIMAL64),
                        Unit.MONEY));
    }
}
