package io.headroom.engine.staffing;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.AccountDemand.Work;
import io.headroom.engine.model.plan.Demand.Book;
import io.headroom.engine.model.plan.PersonReview;
import io.headroom.engine.model.plan.PersonReview.AccountPart;
import io.headroom.engine.model.plan.PersonReview.ActivityPart;
import io.headroom.engine.model.plan.PersonReview.Later;
import io.headroom.engine.model.plan.PersonReview.Move;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Relief;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Looks at one person's book in its three fullest months. Costs one look at each account. */
final class Reviews {
    private static final int SHOWN = 10;
    private static final int RENEWAL_DAYS = 60;

    private final Basis basis;
    private final Plan plan;
    private final Function<Account, AccountDemand> demand;

    Reviews(Basis basis, Plan plan, Function<Account, AccountDemand> demand) {
        this.basis = basis;
        this.plan = plan;
        this.demand = demand;
    }

    PersonReview of(PersonId id) {
        PersonLoad load = plan.people().stream()
                .filter(one -> one.person().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This plan knows no person \"%s\". It knows %s."
                        .formatted(
                                id,
                                plan.people().stream().map(PersonLoad::person).toList())));
        Window window = new Window(load.worst());
        YearMonth month = basis.request().horizon().month(load.worst());
        List<AccountPart> accounts = new ArrayList<>();
        List<Later> later = new ArrayList<>();
        for (Account account : basis.request().accounts()) {
            look(account, id, month, accounts, later);
        }
        Hours all = accounts.stream().map(AccountPart::hours).reduce(Hours.NONE, Hours::plus);
        accounts.replaceAll(part ->
                new AccountPart(part.account(), part.name(), part.hours(), share(part.hours(), all), part.renewal()));
        accounts.sort(Comparator.comparing(AccountPart::hours).reversed().thenComparing(AccountPart::account));
        later.sort(Comparator.comparing(Later::hours)
                .reversed()
                .thenComparing(Later::account)
                .thenComparing(Later::activity)
                .thenComparing(Later::until));
        double mean = poolMean(load, window);
        return new PersonReview(
                load,
                month,
                LoadBand.of(load.worstUtilisation()),
                mean,
                verdict(load, mean, window) + byRevenue(load),
                activities(id, load, window),
                first(accounts),
                load.relief().map(relief -> moves(accounts, relief, month)).orElse(List.of()),
                first(later));
    }

    private void look(Account account, PersonId id, YearMonth from, List<AccountPart> accounts, List<Later> later) {
        YearMonth to = from.plusMonths(Window.MONTHS - 1);
        YearMonth here = lastHere(id, to);
        Hours sum = Hours.NONE;
        for (Work work : demand.apply(account).works()) {
            if (!work.outside() && work.owner().filter(id::equals).isPresent()) {
                Hours part = Parts.of(work).between(from, here);
                sum = sum.plus(part);
                if (part.micros() > 0 && work.until().isAfter(to.plusMonths(1).atDay(1))) {
                    later.add(new Later(
                            account.id(),
                            account.name(),
                            work.label(),
                            part,
                            work.until().minusDays(1)));
                }
            }
        }
        if (sum.micros() > 0) {
            accounts.add(new AccountPart(
                    account.id(), account.name(), sum, 0, account.contract().renewal()));
        }
    }

    private YearMonth lastHere(PersonId id, YearMonth to) {
        return basis.request()
                .team()
                .person(id)
                .flatMap(person -> person.leaves())
                .map(day -> YearMonth.from(day.minusDays(1)))
                .filter(last -> last.isBefore(to))
                .orElse(to);
    }

    private List<ActivityPart> activities(PersonId id, PersonLoad load, Window window) {
        Map<ActivityId, Hours> own = new TreeMap<>();
        for (Book book : basis.demand().books()) {
            if (book.person().filter(id::equals).isPresent()) {
                book.activities().forEach((activity, hours) -> own.merge(activity, window.of(hours), Hours::plus));
            }
        }
        Hours all = own.values().stream().reduce(Hours.NONE, Hours::plus);
        PoolWork pool = PoolWork.of(basis.demand(), load.pool(), window, basis.assumptions());
        return own.entrySet().stream()
                .filter(entry -> entry.getValue().micros() > 0)
                .map(entry -> new ActivityPart(
                        entry.getKey(),
                        Loads.label(basis.blueprint(), entry.getKey()),
                        entry.getValue(),
                        share(entry.getValue(), all),
                        share(pool.activities().getOrDefault(entry.getKey(), Hours.NONE), pool.levelled())))
                .sorted(Comparator.comparing(ActivityPart::hours).reversed().thenComparing(ActivityPart::activity))
                .toList();
    }

    /** The largest accounts that fit into what the other one has room for, leaving out those that renew soon. */
    private static List<Move> moves(List<AccountPart> accounts, Relief relief, YearMonth month) {
        LocalDate soon = month.atDay(1).plusDays(RENEWAL_DAYS);
        Hours left = relief.hours();
        List<Move> moves = new ArrayList<>();
        for (AccountPart part : accounts) {
            boolean renews = part.renewal().filter(day -> day.isBefore(soon)).isPresent();
            if (!renews && part.hours().compareTo(left) <= 0) {
                left = left.minus(part.hours());
                moves.add(new Move(part.account(), part.name(), part.hours(), relief.to(), relief.toName()));
            }
        }
        return moves;
    }

    private double poolMean(PersonLoad load, Window window) {
        Hours hours = Hours.NONE;
        for (Book book : basis.demand().books()) {
            boolean member = book.person()
                    .map(basis.members()::get)
                    .filter(load.pool()::equals)
                    .isPresent();
            hours = member ? hours.plus(window.of(book.levelled())) : hours;
        }
        return Loads.utilisation(hours, Crew.of(basis, load.pool(), window).direct());
    }

    private String verdict(PersonLoad load, double mean, Window window) {
        String when = window.words(basis.request().horizon());
        String against = Double.isNaN(mean)
                ? ""
                : " The books of the pool together stand at %s.".formatted(Waterfall.percent(mean));
        String book = "%s for %s of the direct hours in %s"
                .formatted(
                        Words.count(load.accounts(), "account asks", "accounts ask"),
                        Waterfall.percent(load.worstUtilisation()),
                        when);
        return switch (LoadBand.of(load.worstUtilisation())) {
            case SPARE -> "There is room: " + book + "." + against;
            case NORMAL -> "The book is reasonable: " + book + "." + against;
            case CAUTION -> "The book is full: " + book + ", above the 110 % at which caution begins." + against;
            case MUST_ACT ->
                "The book is too much for one person: " + book + ", above the 130 % at which somebody must act."
                        + against;
            case UNKNOWN ->
                "No working schedule is known, so the load of %s cannot be judged."
                        .formatted(Words.accounts(load.accounts()));
        };
    }

    /** What the guidepost makes of the book, which knows its revenue only; beside the verdict and never in it. */
    private static String byRevenue(PersonLoad load) {
        double people = load.revenue().amount() / Benchmarks.REVENUE_OF_A_PERSON;
        return people > 0
                ? " By revenue alone, one person per $2M, it would be the work of %s."
                        .formatted(people < 0.05 ? "hardly anybody" : Words.people(people))
                : "";
    }

    private static double share(Hours part, Hours all) {
        return all.micros() == 0 ? 0 : part.inHours() / all.inHours();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
