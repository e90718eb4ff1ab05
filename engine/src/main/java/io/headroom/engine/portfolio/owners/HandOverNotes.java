package io.headroom.engine.portfolio.owners;

import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.AccountDemand.Work;
import io.headroom.engine.model.portfolio.HandOver.Due;
import io.headroom.engine.model.portfolio.HandOver.Handed;
import io.headroom.engine.model.portfolio.HandOver.Within;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Book;
import io.headroom.engine.model.portfolio.Portfolio.Cover;
import io.headroom.engine.model.portfolio.Portfolio.Holding;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a new owner should know of each account that somebody leaves, how soon it needs one, and what can go wrong. */
final class HandOverNotes {
    private static final int NEXT = 3;
    private static final int LONG_TENURE = 3;

    private final PortfolioRequest request;
    private final LocalDate on;
    private final DemandModel demand;
    private final Map<PersonId, Book> books = new HashMap<>();
    private final Map<AccountId, Holding> holdings = new HashMap<>();
    private final Map<AccountId, Cover> covers = new HashMap<>();

    HandOverNotes(PortfolioRequest request, Portfolio portfolio, LocalDate on) {
        this.request = request;
        this.on = on;
        demand = new DemandModel(request.plan(), 1);
        portfolio.books().forEach(book -> books.put(book.person(), book));
        portfolio.holdings().forEach(holding -> holdings.put(holding.account(), holding));
        portfolio.placements().forEach(one -> one.cover().ifPresent(cover -> covers.put(one.account(), cover)));
    }

    /** Urgent ones first, then by the hours that are left to do. */
    List<Handed> of(PersonId leaver) {
        List<Handed> handed = new ArrayList<>();
        for (Account account : request.plan().accounts()) {
            Holding holding = holdings.get(account.id());
            if (holding != null && holding.from().equals(Optional.of(leaver))) {
                handed.add(handed(account, holding));
            }
        }
        handed.sort(Comparator.comparing(Handed::within)
                .thenComparing(Comparator.comparing(Handed::left).reversed())
                .thenComparing(Handed::account));
        return handed;
    }

    private Handed handed(Account account, Holding holding) {
        List<Work> works = demand.of(account).works().stream()
                .filter(work -> work.role().equals(request.role()) && !work.outside())
                .filter(work -> work.until().isAfter(on) && work.from().isBefore(end()))
                .toList();
        return new Handed(
                account.id(),
                account.name(),
                holding.to(),
                Optional.ofNullable(covers.get(account.id())),
                renewsSoon(account) || isAtRisk(account) ? Within.A_DAY : Within.A_WEEK,
                works.stream().map(this::left).reduce(Hours.NONE, Hours::plus),
                account.revenue().yearly(),
                risks(account, holding),
                notes(account),
                works.stream()
                        .filter(work -> !work.date().isBefore(on))
                        .limit(NEXT)
                        .map(work -> new Due(work.date(), work.label(), work.hours()))
                        .toList());
    }

    private LocalDate end() {
        Horizon horizon = request.plan().horizon();
        return horizon.month(horizon.months()).atDay(1);
    }

    /** The part of a work's window that lies between the day and the last month shown. */
    private Hours left(Work work) {
        LocalDate from = work.from().isBefore(on) ? on : work.from();
        LocalDate until = work.until().isAfter(end()) ? end() : work.until();
        long days = work.from().until(work.until(), ChronoUnit.DAYS);
        return new Hours(work.hours().micros() * from.until(until, ChronoUnit.DAYS) / days);
    }

    private boolean renewsSoon(Account account) {
        long days = Math.round(request.plan().assumptions().value(Setting.RENEWAL_FREEZE));
        return !account.guesses().contains(Guess.RENEWAL_SPREAD)
                && account.contract()
                        .renewal()
                        .filter(day ->
                                !day.isBefore(request.plan().horizon().asOf()) && day.isBefore(on.plusDays(days)))
                        .isPresent();
    }

    private boolean isAtRisk(Account account) {
        return account.lifecycle().health().orElse(100)
                < request.plan().assumptions().value(Setting.AT_RISK_HEALTH);
    }

    private List<String> risks(Account account, Holding holding) {
        List<String> risks = new ArrayList<>();
        if (holding.to().isEmpty()) {
            risks.add("nobody may take it");
        }
        if (renewsSoon(account)) {
            risks.add("renews on " + account.contract().renewal().orElseThrow());
        }
        if (isAtRisk(account)) {
            risks.add("health of " + Math.round(account.lifecycle().health().orElse(0)));
        }
        if (holding.tenure() >= LONG_TENURE) {
            risks.add(holding.tenure() + " years with its owner");
        }
        Optional<Book> book = holding.to().map(books::get);
        if (holding.misfit().micros() > 0 && book.isPresent()) {
            risks.add("%s h outside the skills and industries of %s"
                    .formatted(
                            Math.round(holding.misfit().inHours()), book.get().name()));
        }
        book.filter(one -> isFull(one.after().fullest()))
                .ifPresent(one -> risks.add("%s would stand at %s %%"
                        .formatted(one.name(), Math.round(100 * one.after().fullest()))));
        return risks;
    }

    private static boolean isFull(double load) {
        LoadBand band = LoadBand.of(load);
        return band == LoadBand.CAUTION || band == LoadBand.MUST_ACT;
    }

    private static List<String> notes(Account account) {
        List<String> notes = new ArrayList<>();
        account.contract().renewal().ifPresent(day -> notes.add("renews on " + day));
        account.lifecycle().stage().ifPresent(stage -> notes.add("stage " + stage));
        account.lifecycle().health().ifPresent(health -> notes.add("health " + Math.round(health)));
        if (!account.lifecycle().targetOutcome().isBlank()) {
            notes.add("wants " + account.lifecycle().targetOutcome());
        }
        account.lifecycle().outcomeDue().ifPresent(day -> notes.add("outcome due on " + day));
        if (!account.profile().language().isBlank()) {
            notes.add("speaks " + account.profile().language());
        }
        if (!account.products().isEmpty()) {
            notes.add("owns "
                    + String.join(
                            ", ",
                            account.products().stream().map(one -> one.name()).toList()));
        }
        account.parent().ifPresent(parent -> notes.add("belongs to " + parent));
        return notes;
    }
}
