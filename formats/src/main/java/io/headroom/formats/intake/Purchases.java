package io.headroom.formats.intake;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.Revenue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one account bought up to a day. A purchase has an amount above zero; what is below, a return or a credit note, lowers the revenue
 * and is no purchase.
 */
final class Purchases {
    private static final int YEAR = 12;

    private final LocalDate asOf;
    private final Set<String> orders = new HashSet<>();
    private Money year;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    Purchases(LocalDate asOf, Money none) {
        this.asOf = asOf;
        this.year = none;
    }

    /** Takes a row in, whose day is not after {@link #asOf}; rows of one {@code order} are one purchase. */
    void add(LocalDate day, Money amount, String order) {
        boolean thisYear = day.isAfter(asOf.minusMonths(YEAR));
        year = thisYear ? year.plus(amount) : year;
        if (amount.minor() > 0) {
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
            if (thisYear) {
                orders.add(order);
            }
        }
    }

    /** Revenue of the last twelve months. */
    Money year() {
        return year;
    }

    /** The account with what it bought; what its own file says of revenue, {@code purchases} or {@code days_since_purchase} stays. */
    Account into(Account account) {
        Revenue revenue = account.revenue();
        return account.with(revenue.trailing().isPresent() ? revenue : revenue.inTwelveMonths(year))
                .with(measures(account.measures()));
    }

    private Measures measures(Measures given) {
        Map<String, Double> metrics = new HashMap<>(given.metrics());
        if (last.isAfter(LocalDate.MIN)) {
            metrics.putIfAbsent("purchases", (double) orders.size() / months());
            metrics.putIfAbsent("days_since_purchase", (double) ChronoUnit.DAYS.between(last, asOf));
        }
        return new Measures(metrics, given.attributes());
    }

    /** Months since the first purchase, begun ones too, at most those of a year. */
    private long months() {
        return Math.min(YEAR, ChronoUnit.MONTHS.between(first, asOf) + 1);
    }
}
