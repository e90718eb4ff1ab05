package io.headroom.engine.proof;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Book;
import io.headroom.engine.model.portfolio.Portfolio.Cover;
import io.headroom.engine.model.portfolio.Portfolio.Holding;
import io.headroom.engine.model.portfolio.Portfolio.Standing;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether nobody takes more than the ramp allows, whoever starts does so in time, and what they get has somebody who covers it until then. */
final class StarterProof {
    private final PortfolioRequest request;
    private final Portfolio portfolio;
    private final PortfolioReckoning reckoning;

    StarterProof(PortfolioRequest request, Portfolio portfolio, PortfolioReckoning reckoning) {
        this.request = request;
        this.portfolio = portfolio;
        this.reckoning = reckoning;
    }

    void look(Faults faults) {
        covers(faults);
        for (Book book : portfolio.books()) {
            Optional<LocalDate> day =
                    request.plan().team().person(book.person()).flatMap(Person::hired);
            if (book.standing().takes() && day.isPresent()) {
                intake(faults, book, day.get());
            }
            faults.unless(
                    book.standing() != Standing.STARTS
                            || !day.orElseThrow()
                                    .isAfter(request.plan().horizon().asOf().plusDays((long)
                                            value(Setting.STARTER_DAYS))),
                    "%s starts too late to be given accounts.",
                    book.person());
        }
    }

    /** Accounts that renew soon, on a day that nobody guessed, or are at risk. */
    private Set<AccountId> urgent() {
        Set<AccountId> urgent = new TreeSet<>();
        LocalDate today = request.plan().horizon().asOf();
        for (Account account : request.plan().accounts()) {
            boolean renews = !account.guesses().contains(Guess.RENEWAL_SPREAD)
                    && account.contract()
                            .renewal()
                            .filter(day -> ChronoUnit.DAYS.between(today, day) >= 0
                                    && ChronoUnit.DAYS.between(today, day) < Math.round(value(Setting.RENEWAL_FREEZE)))
                            .isPresent();
            boolean risky = account.lifecycle().health().orElse(100) < value(Setting.AT_RISK_HEALTH);
            if (renews || risky) {
                urgent.add(account.id());
            }
        }
        return urgent;
    }

    private void covers(Faults faults) {
        Set<AccountId> urgent = urgent();
        Map<AccountId, Optional<Cover>> covers = new TreeMap<>();
        portfolio.placements().forEach(one -> covers.put(one.account(), one.cover()));
        portfolio.moves().forEach(one -> covers.putIfAbsent(one.account(), one.cover()));
        for (Holding holding : portfolio.holdings()) {
            Optional<Cover> cover = covers.getOrDefault(holding.account(), Optional.empty());
            boolean starts = holding.to()
                    .filter(owner -> reckoning.book(owner).standing() == Standing.STARTS)
                    .isPresent();
            faults.unless(
                    !starts || holding.from().equals(holding.to()) || !urgent.contains(holding.account()),
                    "%s is urgent, and goes to somebody who is not here.",
                    holding.account());
            boolean listed = covers.containsKey(holding.account());
            faults.unless(!listed || starts == cover.isPresent(), "%s is covered: %s.", holding.account(), cover);
            Optional<PersonId> by = cover.flatMap(Cover::by);
            faults.unless(
                    by.isEmpty() || reckoning.book(by.get()).standing() != Standing.STARTS,
                    "%s is covered by somebody who is not here.",
                    holding.account());
            boolean alone = portfolio.moves().stream()
                    .noneMatch(move -> move.account().equals(holding.account())
                            && !move.along().isEmpty());
            faults.unless(
                    cover.isEmpty()
                            || !alone
                            || cover.get().hours().micros()
                                    == 1000
                                            * reckoning.cover(
                                                    holding, holding.to().orElseThrow()),
                    "%s is covered for %s.",
                    holding.account(),
                    cover);
        }
    }

    /** So many a month of the ramp that is left; members of families whose owner this person is come on top. */
    private void intake(Faults faults, Book book, LocalDate day) {
        List<Double> ramp = request.plan().assumptions().ramp();
        long left = 0;
        long passed =
                Math.max(0, YearMonth.from(day).until(request.plan().horizon().first(), ChronoUnit.MONTHS));
        for (int at = 0; at < ramp.size(); at++) {
            left = ramp.get(at) < 1 ? at + 1 - passed : left;
        }
        if (left <= 0) {
            return;
        }
        List<Holding> comes = portfolio.holdings().stream()
                .filter(one -> one.to().equals(Optional.of(book.person()))
                        && !one.from().equals(one.to()))
                .toList();
        long families = comes.stream()
                .filter(one -> portfolio.holdings().stream()
                        .anyMatch(other -> other.family().equals(one.family())
                                && other.from().equals(Optional.of(book.person()))))
                .count();
        long most = (long) (left * value(Setting.STARTER_INTAKE));
        faults.unless(
                comes.size() <= most + families, "%s takes in %s of %s.", book.person(), comes.size(), most + families);
    }

    private double value(Setting setting) {
        return request.plan().assumptions().value(setting);
    }
}
