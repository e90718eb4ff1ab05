package io.headroom.engine.staffing;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.plan.Action;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Demand.Book;
import io.headroom.engine.model.plan.Demand.Origin;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Relief;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stays right at both ends of every assumption: each is looked at with the whole plan computed there. */
final class Robust {
    private static final double CAUTION = 1.1;
    private static final double EPSILON = 1e-9;
    private static final int LASTING = 6;

    private final Basis basis;
    private final List<Headcount> headcount;
    private final List<Swing> swings;

    Robust(Basis basis, List<Headcount> headcount, List<Swing> swings) {
        this.basis = basis;
        this.headcount = headcount;
        this.swings = swings;
    }

    private record Need(int required, String when) {}

    /**
     * Positions that are missing in the answer's month at every end, and in the plan in each of the six months from there, so that nobody
     * is hired for a peak.
     */
    Optional<Action> openPositions(PoolId pool, int month) {
        Need least = needs(pool, month)
                .reduce((a, b) -> b.required() < a.required() ? b : a)
                .orElseThrow();
        double available = at(headcount, pool, month).available();
        double missing = least.required() - available;
        int last = Math.min(month + LASTING, basis.request().horizon().months());
        for (int later = month; later < last; later++) {
            missing = Math.min(missing, at(headcount, pool, later).missing());
        }
        if (missing <= EPSILON) {
            return Optional.empty();
        }
        int positions = Math.max(1, (int) Math.floor(missing + EPSILON));
        return Optional.of(new Action.OpenPositions(pool, positions, least.required(), least.when(), available));
    }

    /** That nobody is missing in any month at any end; looked at in the month that comes closest. */
    Optional<Action> keepSize(PoolId pool) {
        int closest = 0;
        double most = Double.NEGATIVE_INFINITY;
        Need largest = new Need(0, "");
        for (int month = 0; month < basis.request().horizon().months(); month++) {
            Need here = needs(pool, month)
                    .reduce((a, b) -> b.required() > a.required() ? b : a)
                    .orElseThrow();
            double missing = here.required() - at(headcount, pool, month).available();
            if (missing > most) {
                most = missing;
                closest = month;
                largest = here;
            }
        }
        return most > EPSILON
                ? Optional.empty()
                : Optional.of(new Action.KeepSize(
                        pool,
                        largest.required(),
                        largest.when(),
                        at(headcount, pool, closest).available()));
    }

    /** The need at every end and as planned. */
    private Stream<Need> needs(PoolId pool, int month) {
        Stream<Need> ends = swings.stream()
                .flatMap(swing -> swing.ends().stream()
                        .map(end -> new Need(
                                at(end.headcount(), pool, month).required(),
                                swing.shown().label() + ": " + end.meaning())));
        return Stream.concat(
                Stream.of(new Need(at(headcount, pool, month).required(), "no assumption moves it further")), ends);
    }

    private Headcount at(List<Headcount> all, PoolId pool, int month) {
        return all.stream()
                .filter(one -> one.pool().equals(pool)
                        && one.month().equals(basis.request().horizon().month(month)))
                .findFirst()
                .orElseThrow();
    }

    /** How many times the loads of people are, at the end at which they are highest. */
    double margin() {
        double most = 1;
        for (Swing swing : swings) {
            for (Swing.End end : swing.ends()) {
                Books there = new Books(end.basis());
                for (PoolId pool : basis.pools().keySet()) {
                    double hours = Changes.ratio(
                            end.basis().demand(), basis.demand(), pool, row -> row.origin() == Origin.ACCOUNT);
                    most = Math.max(most, hours / direct(there, pool));
                }
            }
        }
        return most;
    }

    /** Direct hours of a pool against those planned. */
    private double direct(Books there, PoolId pool) {
        double now = 0;
        double before = 0;
        for (PersonCapacity person : basis.people(pool)) {
            before += person.direct().total().inHours();
            now += there.capacity(person.person())
                    .map(one -> one.direct().total().inHours())
                    .orElse(0.0);
        }
        return before > 0 && now > 0 ? now / before : 1;
    }

    /** Whether the larger of both loads falls, and the receiver stays below caution, as planned and at every end. */
    boolean relief(PersonLoad from, Relief relief) {
        Window window = new Window(from.worst());
        double part = relief.hours().inHours() / Math.max(EPSILON, demand(basis, from.person(), from.pool(), window));
        Stream<Basis> ends =
                swings.stream().flatMap(swing -> swing.ends().stream()).map(Swing.End::basis);
        return Stream.concat(Stream.of(basis), ends).allMatch(there -> {
            double demand = demand(there, from.person(), from.pool(), window);
            double direct = direct(there, from.person(), window);
            double toDemand = demand(there, relief.to(), from.pool(), window);
            double toDirect = direct(there, relief.to(), window);
            double hours = part * demand;
            double before = Math.max(demand / direct, toDemand / toDirect);
            double toAfter = (toDemand + hours) / toDirect;
            return Math.max((demand - hours) / direct, toAfter) < before + EPSILON && toAfter <= CAUTION + EPSILON;
        });
    }

    private static double direct(Basis there, PersonId person, Window window) {
        return there.capacity()
                .person(person)
                .map(one -> window.of(one.direct()).inHours())
                .orElse(0.0);
    }

    /** A person's hours where each activity of the pool has changed as the end says; hours that are new there are shared alike. */
    private double demand(Basis there, PersonId person, PoolId pool, Window window) {
        double sum = 0;
        double before = 0;
        for (Book book : basis.demand().books()) {
            if (book.person().filter(person::equals).isPresent()) {
                for (Map.Entry<ActivityId, MonthlyHours> entry :
                        book.activities().entrySet()) {
                    double hours = window.of(entry.getValue()).inHours();
                    before += hours;
                    sum += hours
                            * Changes.ratio(
                                    there.demand(),
                                    basis.demand(),
                                    pool,
                                    row -> row.origin() == Origin.ACCOUNT
                                            && row.activity().equals(entry.getKey()));
                }
            }
        }
        return sum + before * brought(there, pool);
    }

    /** Hours of activities that the pool did not have, against those it had. */
    private double brought(Basis there, PoolId pool) {
        double known = 0;
        double brought = 0;
        for (var row : there.demand().rows()) {
            if (row.pool().equals(pool) && row.origin() == Origin.ACCOUNT) {
                boolean had = basis.demand().rows().stream()
                        .anyMatch(
                                one -> one.pool().equals(pool) && one.activity().equals(row.activity()));
                known += had ? row.levelled().total().inHours() : 0;
                brought += had ? 0 : row.levelled().total().inHours();
            }
        }
        return known > 0 ? brought / known : 0;
    }
}
