package io.headroom.engine.staffing;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Plan.Cost;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether success and support cost less than the margin on the revenue they look after, and how long what is left takes to repay what
 * winning the customers cost (text 004).
 *
 * <pre>
 *   left over = revenue × gross margin − success − support
 *   months    = 12 × acquisition cost ÷ left over
 * </pre>
 */
final class Repayment {
    private final Basis basis;
    private final Cost cost;

    Repayment(Basis basis, Cost cost) {
        this.basis = basis;
        this.cost = cost;
    }

    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        cost.revenue().ifPresent(revenue -> {
            double support = 0;
            double acquisition = 0;
            for (Account account : basis.request().accounts()) {
                support += amount(account.revenue(), true);
                acquisition += amount(account.revenue(), false);
            }
            double margin = basis.assumptions().value(Setting.GROSS_MARGIN);
            breakEven(margin).ifPresent(issues::add);
            double left = revenue.amount() * margin - cost.total().amount() - support;
            if (left <= 0) {
                issues.add(Issue.warning(
                        "Success (%s) and support (%s) together cost more a year than the margin on the revenue they look after (%s)."
                                .formatted(whole(cost.total().amount()), whole(support), currency())));
            } else if (acquisition > 0) {
                issues.add(Issue.notice(
                        "After success and support %s a year is left of the margin, which repays the acquisition cost of %s in %s months (%s)."
                                .formatted(
                                        whole(left), whole(acquisition), whole(12 * acquisition / left), currency())));
            }
        });
        return issues;
    }

    /** Without a comparison to customers who were left alone, nothing more than this can be claimed. */
    private Optional<Issue> breakEven(double margin) {
        double share = margin > 0 ? BreakEven.of(cost, margin).share() : 0;
        return share > 0 && share <= 1
                ? Optional.of(Issue.notice(
                        "The people pay for themselves if they save %s of the yearly revenue, at a gross margin of %s."
                                .formatted(Waterfall.percent(share), Waterfall.percent(margin))))
                : Optional.empty();
    }

    private static double amount(Revenue revenue, boolean support) {
        Optional<Money> money = support ? revenue.supportCost() : revenue.acquisitionCost();
        return money.map(Money::amount).orElse(0.0);
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private Currency currency() {
        return basis.assumptions().currency();
    }
}
