package io.headroom.engine.proof;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.AccountDemand.Work;
import io.headroom.engine.model.plan.Demand;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Recomputes demand from the work of its accounts, day by day. Cost grows with works × days of their windows.
 */
public final class DemandProof {
    private DemandProof() {}

    /**
     * Whether all accounts together make a demand's totals. A demand with programmes or new customers holds more than its accounts; those
     * rows are left out of the comparison.
     */
    public static List<String> faults(Demand demand, List<AccountDemand> accounts) {
        List<String> faults = new ArrayList<>();
        accounts.forEach(account -> faults.addAll(faults(account)));
        long[] raw = new long[demand.horizon().computed()];
        long[] levelled = new long[raw.length];
        for (AccountDemand account : accounts) {
            for (Work work : account.works()) {
                if (!work.outside()) {
                    add(levelled, demand.horizon(), byMonth(work));
                    add(raw, demand.horizon(), work.dated() ? onDate(work) : byMonth(work));
                }
            }
        }
        compare("Raw", raw, demand.raw(row -> row.origin() == Demand.Origin.ACCOUNT), faults);
        compare("Levelled", levelled, demand.levelled(row -> row.origin() == Demand.Origin.ACCOUNT), faults);
        return faults;
    }

    /** Whether every line of an account is the product it says it is. */
    public static List<String> faults(AccountDemand account) {
        List<String> faults = new ArrayList<>();
        for (Work work : account.works()) {
            double hours =
                    work.occurrences() * work.minutes() * work.factor() * work.sharing() * (1 - work.automated()) / 60;
            if (Math.abs(work.hours().inHours() - hours) > 1e-6) {
                faults.add("\"%s\" of account \"%s\" on %s is %s, but its factors make %s h."
                        .formatted(work.label(), account.id(), work.date(), work.hours(), hours));
            }
        }
        return faults;
    }

    /** A work's hours by month: each day of its window gets the same, and what is not whole goes to the largest remainders. */
    static Map<YearMonth, Long> byMonth(Work work) {
        Map<YearMonth, Long> days = new TreeMap<>();
        for (LocalDate day = work.from(); day.isBefore(work.until()); day = day.plusDays(1)) {
            days.merge(YearMonth.from(day), 1L, Long::sum);
        }
        long all = days.values().stream().mapToLong(Long::longValue).sum();
        Map<YearMonth, Long> parts = new TreeMap<>();
        days.forEach((month, count) -> parts.put(month, work.hours().micros() * count / all));
        long left = work.hours().micros()
                - parts.values().stream().mapToLong(Long::longValue).sum();
        days.entrySet().stream()
                .sorted((a, b) -> Long.compare(remainder(work, b.getValue(), all), remainder(work, a.getValue(), all)))
                .limit(left)
                .forEach(entry -> parts.merge(entry.getKey(), 1L, Long::sum));
        return parts;
    }

    private static long remainder(Work work, long days, long all) {
        return work.hours().micros() * days % all;
    }

    private static Map<YearMonth, Long> onDate(Work work) {
        return Map.of(YearMonth.from(work.date()), work.hours().micros());
    }

    private static void add(long[] sum, Horizon horizon, Map<YearMonth, Long> hours) {
        hours.forEach((month, micros) -> {
            int index = horizon.index(month);
            if (index >= 0 && index < sum.length) {
                sum[index] += micros;
            }
        });
    }

    private static void compare(String what, long[] ours, MonthlyHours theirs, List<String> faults) {
        for (int month = 0; month < ours.length; month++) {
            if (ours[month] != theirs.at(month).micros()) {
                faults.add("%s hours of %s are %s, but the accounts' lines make %s."
                        .formatted(what, theirs.first().plusMonths(month), theirs.at(month), new Hours(ours[month])));
            }
        }
    }
}
