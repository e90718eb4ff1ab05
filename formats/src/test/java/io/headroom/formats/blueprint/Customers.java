package io.headroom.formats.blueprint;

import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Customers for tests of blueprints, and the hours that they need. */
final class Customers {
    static final Currency USD = Currency.getInstance("USD");
    static final Horizon YEAR = new Horizon(LocalDate.of(2026, 11, 23), YearMonth.of(2026, 12), 12);

    private static final int ALIKE = 100;

    private Customers() {}

    /** A customer of many years, in adoption, who renews each September and says nothing else about itself. */
    static Account steady(double arr) {
        Account account = Account.of(new AccountId("steady"));
        return new Account(
                account.id(),
                account.name(),
                Optional.empty(),
                Revenue.recurring(Money.of(arr, USD)),
                new Contract(
                        Optional.of(LocalDate.of(2020, 9, 15)),
                        Optional.of(LocalDate.of(2027, 9, 15)),
                        OptionalInt.of(12),
                        Optional.empty()),
                new Lifecycle(
                        Optional.of(new StageId("adoption")),
                        Optional.of(LocalDate.of(2021, 1, 1)),
                        "",
                        Optional.empty(),
                        OptionalDouble.empty()),
                Profile.UNKNOWN,
                List.of(),
                Ownership.NOBODY,
                Measures.NONE,
                Set.of());
    }

    /** A customer who signs on the first day of the year. */
    static Account starting(double arr) {
        Account steady = steady(arr);
        return new Account(
                steady.id(),
                steady.name(),
                Optional.empty(),
                steady.revenue(),
                new Contract(
                        Optional.of(LocalDate.of(2027, 1, 1)),
                        Optional.of(LocalDate.of(2028, 1, 1)),
                        OptionalInt.of(12),
                        Optional.empty()),
                new Lifecycle(
                        Optional.of(new StageId("onboarding")),
                        Optional.of(LocalDate.of(2027, 1, 1)),
                        "",
                        Optional.empty(),
                        OptionalDouble.empty()),
                Profile.UNKNOWN,
                List.of(),
                Ownership.NOBODY,
                Measures.NONE,
                Set.of());
    }

    /** Hours of one account over twelve months from December 2026, spread over the windows of the work; programmes are not among them. */
    static double hours(Blueprint blueprint, Account account) {
        return hours(blueprint, account, 0, 12);
    }

    /**
     * Hours of a customer who signs on 1 January 2027, on the dates of the work, in the twelve months from then on. What comes again
     * comes at the end of each interval, so the anniversary is the last date of the year.
     */
    static double hoursOfFirstYear(Blueprint blueprint) {
        LocalDate begins = LocalDate.of(2027, 1, 1);
        return works(blueprint, starting(100_000), new Horizon(LocalDate.of(2026, 11, 23), YearMonth.of(2027, 1), 12))
                .stream()
                .filter(work -> !work.date().isBefore(begins)
                        && work.date().isBefore(begins.plusYears(1).plusDays(work.dated() ? 1 : 0)))
                .mapToDouble(work -> work.hours().inHours())
                .sum();
    }

    /** Hours of one account from month {@code from} (0 is December 2026) to before month {@code until}, spread over the windows of the work. */
    static double hours(Blueprint blueprint, Account account, int from, int until) {
        LocalDate begins = YEAR.month(from).atDay(1);
        LocalDate ends = YEAR.month(until).atDay(1);
        return works(blueprint, account).stream()
                .mapToDouble(work -> work.hours().inHours() * part(work, begins, ends))
                .sum();
    }

    /** All lines of one account among a hundred like it. */
    static List<AccountDemand.Work> works(Blueprint blueprint, Account account) {
        return works(blueprint, account, YEAR);
    }

    private static List<AccountDemand.Work> works(Blueprint blueprint, Account account, Horizon horizon) {
        PlanRequest request = new PlanRequest(
                horizon,
                blueprint,
                Assumptions.usual(USD),
                among(account),
                new Team(List.of(), List.of(), Map.of(), Team.Origin.OWNERS),
                Understood.of(ALIKE));
        return new DemandModel(request, 1).of(account).works();
    }

    /** A customer of whom only measures are known. */
    static Account measured(Measures measures) {
        Account account = Account.of(new AccountId("measured"));
        return new Account(
                account.id(),
                account.name(),
                account.parent(),
                account.revenue(),
                account.contract(),
                account.lifecycle(),
                account.profile(),
                account.products(),
                account.ownership(),
                measures,
                account.guesses());
    }

    private static double part(AccountDemand.Work work, LocalDate begins, LocalDate ends) {
        LocalDate from = work.from().isBefore(begins) ? begins : work.from();
        LocalDate until = work.until().isAfter(ends) ? ends : work.until();
        long days = Math.max(0, ChronoUnit.DAYS.between(from, until));
        return (double) days / ChronoUnit.DAYS.between(work.from(), work.until());
    }

    /** The account among a hundred like it, so that one-to-many work is shared. */
    private static List<Account> among(Account account) {
        return java.util.Collections.nCopies(ALIKE, account);
    }
}
