package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;

/**
 * What serving one account costs a year, and what that leaves of its revenue. Its hours are priced with the one price of an hour; programmes are no
 * account's and are not in it.
 *
 * <pre>
 *   300 h × $60 + $24,500 of support = $42,500;  ($150,000 − $42,500) ÷ $150,000 = 71.7 %
 * </pre>
 */
final class ServingLines {
    private static final int YEAR = 12;

    private final Plan plan;
    private final PlanRequest request;
    private final AccountDemand demand;

    ServingLines(Plan plan, PlanRequest request, AccountDemand demand) {
        this.plan = plan;
        this.request = request;
        this.demand = demand;
    }

    Line cost(Address address) {
        return Line.sum("Cost of serving %s a year".formatted(account().name()), Unit.MONEY, costs())
                .at(address.text());
    }

    Line margin(Address address) {
        Money revenue = account()
                .revenue()
                .yearly()
                .filter(money -> money.minor() > 0)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Account \"%s\" does not say what it pays, so it has no margin. Give its arr or revenue_ttm."
                                .formatted(account().id())));
        Line whole = Line.given("yearly revenue", revenue.exact(), Unit.MONEY);
        Line cost = cost(Address.of(Address.text("serve", account().id().value())));
        Line less = Line.product(
                "less what serving it costs",
                cost.value().negate(),
                Unit.MONEY,
                List.of(cost, Line.given("taken off", -1, Unit.FACTOR)));
        Line left = Line.sum("left after serving it", Unit.MONEY, List.of(whole, less));
        return Line.quotient(
                        "Margin of %s after serving it".formatted(account().name()),
                        left.value().divide(whole.value(), MathContext.DECIMAL64),
                        Unit.SHARE,
                        left,
                        whole)
                .at(address.text());
    }

    private Account account() {
        return demand.account();
    }

    private List<Line> costs() {
        BigDecimal support = account().revenue().supportCost().map(Money::exact).orElse(BigDecimal.ZERO);
        return List.of(people(), Line.given("support", support, Unit.MONEY));
    }

    private Line people() {
        Line hours = yearly();
        Money each = plan.cost().hourPrice().perHour();
        Line price = Line.given("price of an hour; " + plan.cost().hourPrice().source(), each.exact(), Unit.MONEY);
        Money people = Money.of(hours.value().multiply(price.value()), each.currency());
        return Line.product("hours of people", people.exact(), Unit.MONEY, List.of(hours, price));
    }

    /** The hours of the months shown, as those of a year. */
    private Line yearly() {
        int months = request.horizon().months();
        YearMonth from = request.horizon().first();
        YearMonth to = request.horizon().month(months - 1);
        Leaves leaves = new Leaves(request);
        List<Line> works = demand.works().stream()
                .filter(work -> !work.outside())
                .filter(work -> Parts.of(work).between(from, to).micros() != 0)
                .map(work -> leaves.of(work, from, to))
                .toList();
        Line shown = Line.sum(
                "hours of its work, %s to %s".formatted(Horizon.inWords(from), Horizon.inWords(to)), Unit.HOURS, works);
        if (months == YEAR) {
            return shown;
        }
        double factor = (double) YEAR / months;
        return Line.product(
                "hours a year",
                Hours.of(shown.value().doubleValue() * factor).exact(),
                Unit.HOURS,
                List.of(shown, Line.given("twelve months over %s".formatted(months), factor, Unit.FACTOR)));
    }
}
