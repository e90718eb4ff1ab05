package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.plan.AccountDemand;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One person's load: the hours of the book over the hours there are. */
final class PersonLines {
    private final Basis basis;
    private final int most;
    private final Function<Account, AccountDemand> accounts;

    PersonLines(Basis basis, int most, Function<Account, AccountDemand> accounts) {
        this.basis = basis;
        this.most = most;
        this.accounts = accounts;
    }

    Line load(PersonId id, Window window, Line capacity) {
        Horizon horizon = basis.request().horizon();
        String address = Address.text("person", id.value(), horizon.month(window.month()));
        Gathered gathered = gathered(id, window);
        List<Line> activities = gathered.activities().stream()
                .map(activity -> activity(gathered, activity, address))
                .toList();
        Line demand = Line.sum("hours of the book, " + window.words(horizon), Unit.HOURS, activities);
        if (capacity.value().signum() == 0) {
            return demand.at(address);
        }
        return Line.quotient(
                        "load of %s, %s".formatted(id, window.words(horizon)),
                        demand.value().divide(capacity.value(), MathContext.DECIMAL64),
                        Unit.SHARE,
                        demand,
                        capacity)
                .at(address);
    }

    /** The person's work until the last month in which the person is here. */
    Gathered gathered(PersonId id, Window window) {
        YearMonth from = basis.request().horizon().month(window.month());
        YearMonth to = from.plusMonths(Window.MONTHS - 1);
        Optional<LocalDate> leaves = basis.request().team().person(id).flatMap(Person::leaves);
        YearMonth last = leaves.map(day -> YearMonth.from(day.minusDays(1))).orElse(to);
        return new Gathered(
                        accounts,
                        new Leaves(basis.request()),
                        (account, work) -> work.owner().filter(id::equals).isPresent(),
                        from,
                        last.isBefore(to) ? last : to)
                .over(basis.request().accounts());
    }

    private Line activity(Gathered gathered, ActivityId activity, String address) {
        List<Line> lines = gathered.accounts(activity, 0, Math.max(most, LARGE_BOOK), more -> address);
        BigDecimal sum = lines.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Line("", Loads.label(basis.blueprint(), activity), sum, Unit.HOURS, Line.How.SUM, lines);
    }

    /** A book is listed whole, unless it is larger than any person's should be. */
    private static final int LARGE_BOOK = 1_000;
}
