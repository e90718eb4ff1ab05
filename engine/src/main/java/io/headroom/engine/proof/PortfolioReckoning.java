package io.headroom.engine.proof;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.Parts;
import io.headroom.engine.model.portfolio.Parts.Part;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Book;
import io.headroom.engine.model.portfolio.Portfolio.Holding;
import io.headroom.engine.model.portfolio.Portfolio.Standing;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What plans of a portfolio cost, reckoned anew from the hours of accounts and people: no curves, no sums kept up to date, no search. */
final class PortfolioReckoning {
    private final PortfolioRequest request;
    private final Portfolio portfolio;
    private final Map<PersonId, Book> books = new TreeMap<>();
    private final BandReckoning bands;
    private final AskReckoning asks;
    private final Map<AccountId, Account> accounts = new TreeMap<>();

    PortfolioReckoning(PortfolioRequest request, Portfolio portfolio) {
        this.request = request;
        this.portfolio = portfolio;
        portfolio.books().forEach(book -> books.put(book.person(), book));
        bands = new BandReckoning(request.plan(), portfolio);
        asks = new AskReckoning(request.plan(), List.copyOf(books.keySet()));
        request.plan().accounts().forEach(account -> accounts.put(account.id(), account));
    }

    Book book(PersonId person) {
        return Objects.requireNonNull(books.get(person));
    }

    /** Whether an account has no owner who may keep it. */
    boolean mustLeave(Holding holding) {
        return holding.from().isEmpty()
                || book(holding.from().get()).standing() == Standing.HANDS_OVER
                || request.rules().pairs().stream()
                        .anyMatch(pair -> pair.account().equals(holding.account()));
    }

    /** What a plan costs in which accounts have these owners. */
    Parts parts(Map<AccountId, Optional<PersonId>> owners) {
        Map<AccountId, Optional<PersonId>> today = new TreeMap<>();
        portfolio.holdings().forEach(holding -> today.put(holding.account(), holding.from()));
        Map<Part, Hours> parts = new EnumMap<>(bands.costs(owners));
        for (Book book : portfolio.books()) {
            long[] loads = loads(owners, book);
            add(parts, Part.OVERLOAD, overload(book, loads, loads(today, book)));
            add(parts, Part.IMBALANCE, imbalance(book, loads));
        }
        for (Holding holding : portfolio.holdings()) {
            Optional<PersonId> owner = Objects.requireNonNull(owners.get(holding.account()));
            Hours outside = holding.to().equals(owner) ? holding.misfit() : holding.misfitBefore();
            add(parts, Part.MISFIT, outside.micros() / 1000 * price(Setting.MISFIT_PRICE));
            for (Part part : List.of(Part.REGION, Part.TIMEZONE, Part.SENIORITY)) {
                Account account = Objects.requireNonNull(accounts.get(holding.account()));
                long price = owner.map(who -> asks.price(part, account, who)).orElse(0L);
                add(parts, part, price * sum(holding.hours()));
            }
            add(parts, Part.COVER, owner.map(who -> cover(holding, who)).orElse(0L) * price(Setting.COVER_PRICE));
            boolean changes = owner.isPresent() && !owner.equals(holding.from()) && !mustLeave(holding);
            long move = 1000 * (price(Setting.MOVE_PRICE) + holding.tenure() * price(Setting.TENURE_PRICE));
            add(parts, Part.MOVES, changes ? move : 0);
            add(parts, Part.UNOWNED, owner.isEmpty() ? 1000 * unowned() : 0);
        }
        return new Parts(parts);
    }

    private static void add(Map<Part, Hours> parts, Part part, long micros) {
        parts.merge(part, new Hours(micros), Hours::plus);
    }

    /** So many thousandths at most that all accounts together stay within what is counted exactly. */
    private long unowned() {
        return Math.min(
                price(Setting.UNOWNED_PRICE),
                (1L << 51) / 1000 / Math.max(1, portfolio.holdings().size()));
    }

    private long[] loads(Map<AccountId, Optional<PersonId>> owners, Book book) {
        long[] loads = new long[request.plan().horizon().computed()];
        for (Holding holding : portfolio.holdings()) {
            if (Optional.of(book.person()).equals(owners.get(holding.account()))) {
                for (int month = 0; month < loads.length; month++) {
                    loads[month] += isHere(book.person(), month) ? thousandths(holding.hours(), month) : 0;
                }
            }
        }
        return loads;
    }

    /** Thousandths of hours, in the months shown, before its owner carries an account. */
    long cover(Holding holding, PersonId owner) {
        long sum = 0;
        for (int month = 0; month < request.plan().horizon().months(); month++) {
            sum += carries(owner, month) ? 0 : thousandths(holding.hours(), month);
        }
        return sum;
    }

    /** From the first whole month with direct hours on; whoever is here, always. */
    private boolean carries(PersonId id, int month) {
        Book book = book(id);
        if (book.standing() != Standing.STARTS) {
            return true;
        }
        LocalDate first =
                request.plan().team().person(id).flatMap(Person::hired).orElseThrow();
        for (int at = 0; at <= month; at++) {
            boolean whole = !request.plan().horizon().month(at).atDay(1).isBefore(first);
            if (whole && thousandths(book.direct(), at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** On some day of a month, and carrying accounts. */
    private boolean isHere(PersonId id, int month) {
        YearMonth one = request.plan().horizon().month(month);
        return carries(id, month)
                && request.plan()
                        .team()
                        .person(id)
                        .flatMap(Person::leaves)
                        .map(day -> day.isAfter(one.atDay(1)))
                        .orElse(true);
    }

    /**
     * Three months from each month shown, an hour for a third of its price in each. From 100 to 110 %, and from there to 130 %, the price rises
     * in four equal steps. What a person does not carry today costs more.
     */
    private long overload(Book book, long[] loads, long[] today) {
        long[] anchors = {price(Setting.OVERLOAD_PRICE), price(Setting.CAUTION_PRICE), price(Setting.MUST_ACT_PRICE)};
        anchors[1] = Math.max(anchors[0], anchors[1]);
        anchors[2] = Math.max(anchors[1], anchors[2]);
        long sum = 0;
        boolean known = book.standing() != Standing.UNKNOWN;
        for (int month = 0; known && month < loads.length - 2; month++) {
            long load = loads[month] + loads[month + 1] + loads[month + 2];
            long direct = direct(book, month, 3);
            long paid = 0;
            for (int step = 0; step <= 8; step++) {
                double part = step % 4 / 4.0;
                double from = step < 4 ? 1 + (1.1 - 1) * part : step < 8 ? 1.1 + (1.3 - 1.1) * part : 1.3;
                long price = third(step == 8 ? anchors[2] : between(anchors[step / 4], anchors[step / 4 + 1], part));
                sum += Math.max(0, load - Math.round(from * direct)) * (price - paid);
                paid = price;
            }
            long carried = Math.max(direct, today[month] + today[month + 1] + today[month + 2]);
            sum += Math.max(0, load - carried) * third(price(Setting.ADDED_OVERLOAD_PRICE));
        }
        return sum;
    }

    private static long between(long low, long high, double part) {
        return Math.round(low + (high - low) * part);
    }

    private static long third(long price) {
        return Math.round(price / 3.0);
    }

    private static long direct(Book book, int month, int count) {
        long sum = 0;
        for (int at = month; at < month + count; at++) {
            sum += thousandths(book.direct(), at);
        }
        return sum;
    }

    /** From the mean outwards, each step of 2 % a tenth dearer than the one before, the last without end; all the cheaper the lower the mean. */
    private long imbalance(Book book, long[] loads) {
        if (!book.standing().takes()) {
            return 0;
        }
        int months = request.plan().horizon().months();
        long all = 0;
        for (int month = 0; month < months; month++) {
            all += loads[month];
        }
        long direct = direct(book, 0, months);
        long mean = Math.round(mean(book.pool()) * direct);
        long sum = 0;
        for (int step = 1; mean > 0 && step <= 10; step++) {
            double whole = price(Setting.IMBALANCE_PRICE) * Math.min(1, (double) mean / direct);
            long price = Math.round(whole * step / 10);
            long above = Math.round((1 + 0.02 * (step - 1)) * mean);
            long higher = step == 10 ? Long.MAX_VALUE : Math.round((1 + 0.02 * step) * mean);
            long below = Math.round((1 - 0.02 * (step - 1)) * mean);
            long lower = step == 10 ? 0 : Math.round((1 - 0.02 * step) * mean);
            sum += price * Math.max(0, Math.min(all, higher) - above);
            sum += price * Math.max(0, below - Math.max(all, lower));
        }
        return sum;
    }

    private double mean(String pool) {
        int months = request.plan().horizon().months();
        long asked = 0;
        long direct = 0;
        for (Holding holding : portfolio.holdings()) {
            for (int month = 0; holding.pool().equals(pool) && month < months; month++) {
                asked += thousandths(holding.hours(), month);
            }
        }
        for (Book book : portfolio.books()) {
            boolean counts = book.standing().takes() && book.pool().equals(pool);
            direct += counts ? direct(book, 0, months) : 0;
        }
        return direct == 0 ? 0 : (double) asked / direct;
    }

    private long sum(MonthlyHours hours) {
        long sum = 0;
        for (int month = 0; month < request.plan().horizon().months(); month++) {
            sum += thousandths(hours, month);
        }
        return sum;
    }

    private static long thousandths(MonthlyHours hours, int month) {
        return Math.floorDiv(hours.at(month).micros() + 500, 1000);
    }

    private long price(Setting setting) {
        return Math.round(1000 * request.plan().assumptions().value(setting));
    }
}
