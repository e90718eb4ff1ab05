package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.portfolio.Band;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.Portfolio.Book;
import io.headroom.engine.model.portfolio.Portfolio.Side;
import io.headroom.engine.model.portfolio.Portfolio.Start;
import io.headroom.engine.portfolio.owners.Portion.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Everybody's book today and as proposed. A load over three months is that of the plan: its three fullest months in a row. */
final class BookSides {
    private static final int WINDOW = 1 + Horizon.LOOKAHEAD;

    private final Office office;
    private final Horizon horizon;
    private final Currency currency;
    private final int[] plan;

    BookSides(Office office, Horizon horizon, Currency currency, int[] plan) {
        this.office = office;
        this.horizon = horizon;
        this.currency = currency;
        this.plan = plan;
    }

    /** In the order of the owners. */
    List<Book> all() {
        List<List<Item>> before = lists();
        List<List<Item>> after = lists();
        for (int bundle = 0; bundle < plan.length; bundle++) {
            for (Item item : office.bundles.get(bundle).items()) {
                before.get(item.owner() < 0 ? office.owners.size() : item.owner())
                        .add(item);
                after.get(plan[bundle]).add(item);
            }
        }
        List<Book> books = new ArrayList<>();
        for (int at = 0; at < office.owners.size(); at++) {
            Owner owner = office.owners.get(at);
            books.add(new Book(
                    owner.id(),
                    owner.name(),
                    office.pools.main(owner).value(),
                    owner.hours(),
                    office.mean(owner),
                    owner.person().map(person -> person.maxAccounts()).orElse(OptionalInt.empty()),
                    owner.standing(),
                    side(owner, before.get(at)),
                    side(owner, after.get(at)),
                    office.kinds.of(at).value(),
                    owner.takes() ? bands(at, before.get(at), after.get(at)) : List.of(),
                    start(owner)));
        }
        return books;
    }

    private Optional<Start> start(Owner owner) {
        return owner.person()
                .flatMap(person -> person.hired()
                        .filter(day -> Arrival.isAhead(day, horizon))
                        .map(day -> new Start(day, person.post())));
    }

    private List<Band> bands(int owner, List<Item> before, List<Item> after) {
        List<Band> bands = new ArrayList<>();
        for (int at = 0; at < office.bands.count(); at++) {
            Portion portion = office.bands.portion(at);
            long has = portion.sum(after);
            LoadCost curve = office.loadCost(owner, office.ofBand(at));
            boolean shares = portion.rule() == Rule.REVENUE;
            double unit = shares ? office.bands.even(at, owner) : 1;
            if (!curve.pieces().isEmpty()) {
                int last = curve.pieces().size() - 1;
                bands.add(new Band(
                        portion.rule().part(),
                        portion.words(),
                        last == 0
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(curve.pieces().get(1).from() / unit),
                        curve.pieces().get(last).from() / unit,
                        portion.sum(before) / unit,
                        has / unit,
                        new Hours(office.cost(owner, office.ofBand(at), has))));
            }
        }
        return bands;
    }

    private List<List<Item>> lists() {
        List<List<Item>> lists = new ArrayList<>();
        for (int at = 0; at <= office.owners.size(); at++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private Side side(Owner owner, List<Item> items) {
        long[] micros = new long[horizon.computed()];
        Money revenue = Money.none(currency);
        for (Item item : items) {
            for (int month = owner.arrival().month(); month < Math.min(micros.length, owner.gone()); month++) {
                micros[month] += item.work().levelled().at(month).micros();
            }
            revenue = revenue.plus(item.account().revenue().yearly().orElse(Money.none(currency)));
        }
        MonthlyHours hours = MonthlyHours.ofMicros(horizon.first(), micros);
        return new Side(
                items.size(),
                MonthlyHours.ofMicros(horizon.first(), Arrays.copyOf(micros, horizon.months())),
                load(owner, hours, 0, horizon.months()),
                fullest(owner, hours),
                revenue);
    }

    private double fullest(Owner owner, MonthlyHours hours) {
        double most = Double.NaN;
        for (int month = 0; month < horizon.months(); month++) {
            double load = load(owner, hours, month, WINDOW);
            most = Double.isNaN(most) || load > most ? load : most;
        }
        return most;
    }

    private static double load(Owner owner, MonthlyHours hours, int month, int count) {
        long direct = owner.hours().sum(month, count).micros();
        return direct > 0 ? (double) hours.sum(month, count).micros() / direct : Double.NaN;
    }
}
