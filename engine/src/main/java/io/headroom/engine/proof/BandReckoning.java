package io.headroom.engine.proof;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.Parts.Part;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Book;
import io.headroom.engine.model.portfolio.Portfolio.Holding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What revenue, renewals, risk and classes cost that lie outside their bands, book by book, from the accounts themselves. */
final class BandReckoning {
    private final PlanRequest plan;
    private final Portfolio portfolio;
    private final Map<AccountId, Account> accounts = new TreeMap<>();
    private final Map<Part, Hours> costs = new EnumMap<>(Part.class);
    private Map<AccountId, Optional<PersonId>> owners = Map.of();

    BandReckoning(PlanRequest plan, Portfolio portfolio) {
        this.plan = plan;
        this.portfolio = portfolio;
        plan.accounts().forEach(account -> accounts.put(account.id(), account));
    }

    /** Of a plan in which accounts have these owners. */
    Map<Part, Hours> costs(Map<AccountId, Optional<PersonId>> plan) {
        owners = plan;
        costs.clear();
        for (Part part : List.of(Part.REVENUE, Part.RENEWALS, Part.RISK, Part.MIX)) {
            costs.put(part, Hours.NONE);
        }
        for (Book book : portfolio.books()) {
            if (book.standing().takes()) {
                revenue(book);
                counts(book);
            }
        }
        return costs;
    }

    private void revenue(Book book) {
        long hours = 0;
        long money = 0;
        for (Holding holding : portfolio.holdings()) {
            hours += money(holding) > 0 ? hours(holding) : 0;
            money += money(holding);
        }
        double each = (double) hours / Math.max(1, money);
        long kind = 0;
        long own = 0;
        for (Holding holding : portfolio.holdings()) {
            long worth = Math.round(money(holding) * each);
            kind += holding.kind().equals(book.kind()) ? worth : 0;
            own += owns(book, holding) ? worth : 0;
        }
        double even = (double) kind * direct(book) / Math.max(1, directOfKind(book));
        double band = value(Setting.REVENUE_BAND);
        long outside =
                Math.max(0, Math.round(even * (1 - band)) - own) + Math.max(0, own - Math.round(even * (1 + band)));
        pay(Part.REVENUE, even > 0 ? outside * Math.round(1000 * value(Setting.REVENUE_PRICE)) : 0);
    }

    private void counts(Book book) {
        YearMonth first = plan.horizon().first();
        LocalDate gone = plan.horizon().month(plan.horizon().months()).atDay(1);
        for (YearMonth quarter = first.withMonth((first.getMonthValue() - 1) / 3 * 3 + 1);
                quarter.atDay(1).isBefore(gone);
                quarter = quarter.plusMonths(3)) {
            YearMonth one = quarter;
            Predicate<Account> renews = account -> !account.guesses().contains(Guess.RENEWAL_SPREAD)
                    && account.contract()
                            .renewal()
                            .filter(day -> !day.isBefore(first.atDay(1)) && day.isBefore(gone))
                            .map(day -> YearMonth.from(day).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1))
                            .equals(Optional.of(one));
            double most = even(book, renews) * (1 + value(Setting.RENEWALS_BAND));
            pay(Part.RENEWALS, Setting.RENEWALS_PRICE, book, renews, most);
        }
        double risks = even(book, account -> true) * value(Setting.RISK_SHARE);
        pay(Part.RISK, Setting.RISK_PRICE, book, this::isAtRisk, risks);
        for (List<String> names : List.of(
                List.of("star", "stars"),
                List.of("cash cow", "cash cows", "cow", "cows"),
                List.of("question mark", "question marks"),
                List.of("dog", "dogs"))) {
            Predicate<Account> isOne = account -> names.contains(classOf(account));
            pay(Part.MIX, Setting.MIX_PRICE, book, isOne, even(book, isOne) * (1 + value(Setting.MIX_BAND)));
        }
    }

    private static String classOf(Account account) {
        String written = account.measures().attributes().getOrDefault("bcg", "");
        return written.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    private boolean isAtRisk(Account account) {
        return account.lifecycle().health().orElse(100) < value(Setting.AT_RISK_HEALTH);
    }

    private double even(Book book, Predicate<Account> counts) {
        long kind = portfolio.holdings().stream()
                .filter(holding -> holding.kind().equals(book.kind()))
                .filter(holding -> counts.test(account(holding)))
                .count();
        return (double) kind * direct(book) / Math.max(1, directOfKind(book));
    }

    private void pay(Part part, Setting price, Book book, Predicate<Account> counts, double most) {
        long own = portfolio.holdings().stream()
                .filter(holding -> owns(book, holding) && counts.test(account(holding)))
                .count();
        long above = Math.max(0, own - (long) Math.ceil(most - 1e-9));
        pay(part, 1000 * above * Math.round(1000 * value(price)));
    }

    private void pay(Part part, long micros) {
        costs.merge(part, new Hours(micros), Hours::plus);
    }

    private boolean owns(Book book, Holding holding) {
        return Optional.of(book.person()).equals(owners.get(holding.account()));
    }

    private Account account(Holding holding) {
        return Objects.requireNonNull(accounts.get(holding.account()));
    }

    private long money(Holding holding) {
        return account(holding)
                .revenue()
                .yearly()
                .map(money -> Math.max(0, money.minor()))
                .orElse(0L);
    }

    private long hours(Holding holding) {
        return sum(plan.horizon(), month -> holding.hours().at(month).micros());
    }

    private long direct(Book book) {
        return sum(plan.horizon(), month -> book.direct().at(month).micros());
    }

    private static long sum(Horizon horizon, java.util.function.IntToLongFunction micros) {
        long sum = 0;
        for (int month = 0; month < horizon.months(); month++) {
            sum += Math.floorDiv(micros.applyAsLong(month) + 500, 1000);
        }
        return sum;
    }

    private long directOfKind(Book book) {
        return portfolio.books().stream()
                .filter(one -> one.standing().takes() && one.kind().equals(book.kind()))
                .mapToLong(this::direct)
                .sum();
    }

    private double value(Setting setting) {
        return plan.assumptions().value(setting);
    }
}
