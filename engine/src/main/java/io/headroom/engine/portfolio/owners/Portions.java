package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.portfolio.owners.Portion.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** What books are compared by, beside their hours; only what some account has. */
final class Portions {
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final Map<String, String> CLASSES =
            Map.of("star", "stars", "cash cow", "cash cows", "question mark", "question marks", "dog", "dogs");

    private final Horizon horizon;
    private final double atRisk;
    private final List<Item> items;
    private final Kinds kinds;

    Portions(Horizon horizon, Assumptions assumptions, List<Item> items, Kinds kinds) {
        this.horizon = horizon;
        this.items = items;
        this.kinds = kinds;
        atRisk = assumptions.value(Setting.AT_RISK_HEALTH);
    }

    List<Portion> all() {
        List<Portion> portions = new ArrayList<>();
        portions.add(revenue());
        for (YearMonth quarter = quarter(horizon.first());
                quarter.isBefore(horizon.month(horizon.months()));
                quarter = quarter.plusMonths(MONTHS_OF_A_QUARTER)) {
            portions.add(renewals(quarter));
        }
        portions.add(count(Rule.RISK, "accounts at risk", "", this::isAtRisk));
        CLASSES.keySet().stream()
                .sorted()
                .forEach(name -> portions.add(count(
                        Rule.MIX, CLASSES.getOrDefault(name, name), "", account -> name.equals(classOf(account)))));
        portions.removeIf(Portion::isEmpty);
        return portions;
    }

    /** In thousandths of the hours that come with as much revenue on average, so that a price of hours is one of revenue, too. */
    private Portion revenue() {
        long hours = 0;
        long money = 0;
        for (Item item : items) {
            hours += paid(item) > 0 ? item.all() : 0;
            money += paid(item);
        }
        double rate = (double) hours / Math.max(1, money);
        return Portion.of(Rule.REVENUE, "revenue", "", item -> Math.round(paid(item) * rate), items, kinds);
    }

    /** In minor units of money; what is unknown is nothing. */
    private static long paid(Item item) {
        return item.account()
                .revenue()
                .yearly()
                .map(money -> Math.max(0, money.minor()))
                .orElse(0L);
    }

    private static YearMonth quarter(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
    }

    /** Those of a calendar quarter, as far as it is looked at; a date that was only guessed is none. */
    private Portion renewals(YearMonth quarter) {
        YearMonth next = quarter.plusMonths(MONTHS_OF_A_QUARTER);
        YearMonth gone = horizon.month(horizon.months());
        LocalDate from = quarter.isBefore(horizon.first()) ? horizon.begin() : quarter.atDay(1);
        LocalDate end = (next.isBefore(gone) ? next : gone).atDay(1);
        String when = " in %s to %s".formatted(name(quarter), Horizon.inWords(next.minusMonths(1)));
        return count(
                Rule.RENEWALS,
                "renewals",
                when,
                account -> account.contract()
                        .renewal()
                        .filter(day -> !account.guesses().contains(Guess.RENEWAL_SPREAD))
                        .filter(day -> !day.isBefore(from) && day.isBefore(end))
                        .isPresent());
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private boolean isAtRisk(Account account) {
        OptionalDouble health = account.lifecycle().health();
        return health.isPresent() && health.getAsDouble() < atRisk;
    }

    private static String classOf(Account account) {
        String written = Owner.lower(account.measures().attributes().getOrDefault("bcg", ""))
                .replaceAll("[_\\s-]+", " ");
        String one = written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
        return one.equals("cow") ? "cash cow" : one;
    }

    private Portion count(Rule rule, String of, String when, Predicate<Account> counts) {
        return Portion.of(rule, of, when, item -> counts.test(item.account()) ? 1 : 0, items, kinds);
    }
}
