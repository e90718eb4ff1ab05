package io.headroom.engine.staffing;

import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Budget;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan.BudgetCheck;
import io.headroom.engine.model.plan.Plan.LevelChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether the plan fits what may be spent, and if not, what closes the gap: prices or service.
 *
 * <p>A rise of all prices by r brings r × revenue if everybody stays. Of a revenue R with gross margin g, delivering costs (1 − g)·R. Where a
 * share x of customers leaves because of the rise, what is left over is (1 − x)·R·(1 + r) − (1 − x)·R·(1 − g) = (1 − x)·R·(g + r). That equals the
 * g·R of before at
 *
 * <pre>
 *   x = r ÷ (g + r)
 * </pre>
 *
 * the break-even of a price change (Nagle, The Strategy and Tactics of Pricing). Beyond it the rise destroys value.
 */
final class Budgets {
    private final Basis basis;
    private final List<Headcount> needs;
    private final Money total;
    private final Optional<Money> revenue;

    Budgets(Basis basis, List<Headcount> needs, Money total, Optional<Money> revenue) {
        this.basis = basis;
        this.needs = needs;
        this.total = total;
        this.revenue = revenue;
    }

    BudgetCheck check(Budget budget) {
        Money yearly = amount(budget);
        Money over = total.minus(yearly);
        OptionalDouble rise = rise(budget, over);
        double margin = basis.assumptions().value(Setting.GROSS_MARGIN);
        OptionalDouble churn = rise.isPresent()
                ? OptionalDouble.of(tolerableChurn(rise.getAsDouble(), margin))
                : OptionalDouble.empty();
        return new BudgetCheck(yearly, over, people(yearly), rise, churn, levels());
    }

    /** The share of customers that may leave because of a price rise before it destroys value. */
    static double tolerableChurn(double rise, double margin) {
        return rise / (margin + rise);
    }

    private Money amount(Budget budget) {
        if (budget instanceof Budget.Amount amount) {
            return amount.yearly();
        }
        Budget.OfRevenue of = (Budget.OfRevenue) budget;
        return revenue.map(money -> money.times(of.share().value()))
                .orElse(Money.none(basis.assumptions().currency()));
    }

    /** What a rise brings pays for the gap; where the budget is a share of revenue, it grows with revenue only by that share. */
    private OptionalDouble rise(Budget budget, Money over) {
        if (revenue.isEmpty() || over.minor() <= 0) {
            return OptionalDouble.empty();
        }
        double share = budget instanceof Budget.OfRevenue of ? of.share().value() : 1;
        return share > 0
                ? OptionalDouble.of(over.amount() / (share * revenue.get().amount()))
                : OptionalDouble.empty();
    }

    /** Whole people of the plan's mean cost that are left after the staff who come with size. */
    private int people(Money budget) {
        int people = needs.stream().mapToInt(Headcount::required).sum();
        Money cost = Money.none(basis.assumptions().currency());
        for (Headcount need : needs) {
            cost = cost.plus(basis.assumptions().cost(need.role()).times(need.required()));
        }
        Money others = total.minus(cost);
        double each = people == 0 ? basis.assumptions().cost(basis.owners()).amount() : cost.amount() / people;
        return (int) Math.max(0, Math.floor(budget.minus(others).amount() / each + 1e-9));
    }

    private List<LevelChange> levels() {
        List<LevelChange> changes = new ArrayList<>();
        for (SegmentDemand segment : basis.demand().segments()) {
            if (segment.accounts() > 0) {
                lower(segment).flatMap(level -> change(segment, level)).ifPresent(changes::add);
            }
        }
        changes.sort(Comparator.comparing(LevelChange::people).reversed().thenComparing(LevelChange::segment));
        return changes;
    }

    /** The level that asks for most hours among those that ask for fewer than today's. */
    private Optional<LevelId> lower(SegmentDemand segment) {
        double now = hours(segment, segment.level());
        return basis.blueprint().levels().stream()
                .map(ServiceLevel::id)
                .filter(level -> hours(segment, level) < now)
                .max(Comparator.comparingDouble((LevelId level) -> hours(segment, level))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private Optional<LevelChange> change(SegmentDemand segment, LevelId to) {
        PoolId pool = basis.ownersOf(segment.segment());
        SegmentId id = segment.segment();
        return needs.stream()
                .filter(need -> need.pool().equals(pool) && need.levelledHours().micros() > 0)
                .findFirst()
                .flatMap(need -> {
                    double saved = hours(segment, segment.level()) - hours(segment, to);
                    double multiple = need.quantileHours().inHours()
                            / need.levelledHours().inHours();
                    double bookable = need.directHoursPerPerson().inHours() * need.utilisation();
                    double byHours = need.quantileHours().inHours() / bookable;
                    double people = measured(need, byHours, Map.of())
                            - measured(need, byHours - saved * multiple / bookable, Map.of(id, to));
                    return people <= 1e-6
                            ? Optional.empty()
                            : Optional.of(new LevelChange(
                                    id,
                                    segment.level(),
                                    to,
                                    People.of(people),
                                    basis.assumptions().cost(need.role()).times(people)));
                });
    }

    /** People by hours, but no fewer than the pool has at least and its ceilings ask for, where some segments have another level. */
    private double measured(Headcount need, double byHours, Map<SegmentId, LevelId> changed) {
        if (basis.assumptions().without().contains(Step.COVER)) {
            return byHours;
        }
        double ceilings = Ceilings.of(basis, need.pool(), changed).people();
        return Math.max(byHours, Math.max(need.cover().minimum(), ceilings));
    }

    private double hours(SegmentDemand segment, LevelId level) {
        MonthlyHours hours = segment.hoursAtLevel().get(level);
        int month = needs.isEmpty()
                ? 0
                : basis.request().horizon().index(needs.get(0).month());
        return hours == null ? 0 : new Window(month).of(hours).inHours();
    }
}
