package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.AccountDemand.Work;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The hours of the accounts that a question is about, by activity. One look at each account; only the largest are looked at again when
 * they are written down.
 */
final class Gathered {
    /** One account's hours of an activity. */
    private record Part(Account account, Hours hours) {}

    private final Function<Account, AccountDemand> demand;
    private final BiPredicate<AccountDemand, Work> which;
    private final Leaves leaves;
    private final YearMonth from;
    private final YearMonth to;
    private final Map<ActivityId, List<Part>> parts = new TreeMap<>();

    /** {@code to} is the last month that counts. */
    Gathered(
            Function<Account, AccountDemand> demand,
            Leaves leaves,
            BiPredicate<AccountDemand, Work> which,
            YearMonth from,
            YearMonth to) {
        this.demand = demand;
        this.leaves = leaves;
        this.which = which;
        this.from = from;
        this.to = to;
    }

    Gathered over(List<Account> accounts) {
        for (Account account : accounts) {
            AccountDemand needs = demand.apply(account);
            Map<ActivityId, Hours> hours = new TreeMap<>();
            for (Work work : needs.works()) {
                if (counts(needs, work)) {
                    hours.merge(work.activity(), Parts.of(work).between(from, to), Hours::plus);
                }
            }
            hours.forEach((activity, sum) -> {
                if (sum.micros() != 0) {
                    parts.computeIfAbsent(activity, unused -> new ArrayList<>()).add(new Part(account, sum));
                }
            });
        }
        parts.values()
                .forEach(list -> list.sort(Comparator.comparing(Part::hours)
                        .reversed()
                        .thenComparing(part -> part.account().id())));
        return this;
    }

    List<ActivityId> activities() {
        return List.copyOf(parts.keySet());
    }

    Hours hours(ActivityId activity) {
        return parts.getOrDefault(activity, List.of()).stream().map(Part::hours).reduce(Hours.NONE, Hours::plus);
    }

    /**
     * The accounts of an activity, largest first: those before {@code after} as one line, {@code most} one by one, the others as one line.
     * {@code address} makes the address of what follows a number of accounts.
     */
    List<Line> accounts(ActivityId activity, int after, int most, Function<Integer, String> address) {
        List<Part> all = parts.getOrDefault(activity, List.of());
        int begin = Math.min(after, all.size());
        int end = Math.min(begin + most, all.size());
        List<Line> lines = new ArrayList<>();
        if (begin > 0) {
            lines.add(together(Words.count(begin, "larger account", "larger accounts"), all.subList(0, begin))
                    .at(address.apply(0)));
        }
        for (Part part : all.subList(begin, end)) {
            lines.add(account(part.account(), activity));
        }
        if (end < all.size()) {
            int left = all.size() - end;
            String label = Words.count(left, "more account", "more accounts");
            lines.add(together(label, all.subList(end, all.size())).at(address.apply(end)));
        }
        return lines;
    }

    /** One account's hours of an activity, work by work. */
    private Line account(Account account, ActivityId activity) {
        AccountDemand needs = demand.apply(account);
        List<Line> works = needs.works().stream()
                .filter(work -> work.activity().equals(activity) && counts(needs, work))
                .filter(work -> Parts.of(work).between(from, to).micros() != 0)
                .map(work -> leaves.of(work, from, to))
                .toList();
        String address =
                Address.text("account", account.id().value(), from) + "?activity=" + Address.encoded(activity.value());
        return Line.sum(account.name(), Unit.HOURS, works).at(address);
    }

    private boolean counts(AccountDemand needs, Work work) {
        return !work.outside() && which.test(needs, work);
    }

    private static Line together(String label, List<Part> parts) {
        BigDecimal sum = parts.stream().map(part -> part.hours().exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Line.given(label, sum, Unit.HOURS);
    }
}
