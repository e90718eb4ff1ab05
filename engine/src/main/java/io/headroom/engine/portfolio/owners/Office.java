package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.AssignmentProblem;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.Parts.Part;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A company as a search sees it: owners and bundles counted from 0, loads in thousandths of an hour, costs in micro-hours. Resources are spans of
 * three months, one from each month shown, then all months together, then what is counted against limits, then what has a band. Behind the owners stands nobody.
 */
final class Office {
    static final int SPAN = 1 + Horizon.LOOKAHEAD;

    final List<Owner> owners;
    final List<Item> items;
    final List<Bundle> bundles;
    final Fit fit;
    final PoolsOf pools;
    final Tariff tariff;
    final Limits limits;
    final Kinds kinds;
    final Bands bands;
    final int months;
    final int resources;
    final int movesPerPerson;

    private final LoadCost[][] loadCosts;
    private final long[][] least;
    private final long[][] sizes;
    private final Map<PoolId, Double> means;
    private final Thousandths[] carried;

    private Office(PortfolioRequest request, Gathering gathering) {
        Assumptions assumptions = request.plan().assumptions();
        owners = gathering.owners();
        items = gathering.items();
        movesPerPerson = (int) assumptions.value(Setting.MOVES_PER_PERSON);
        months = request.plan().horizon().months();
        tariff = new Tariff(assumptions, items.size());
        pools = new PoolsOf(request.plan().blueprint().role(request.role()).pool(), owners, items);
        Asks asks = new Asks(assumptions, request.plan().horizon().asOf(), owners);
        fit = new Fit(request.plan().blueprint(), request.rules().pairs(), pools, asks);
        bundles = new Bundles(owners, fit, tariff, request.plan().horizon()).of(items);
        limits = new Limits(request.plan().blueprint(), owners, (long) movesPerPerson + homeless());
        kinds = new Kinds(owners, items, months);
        bands = new Bands(request.plan().horizon(), assumptions, tariff, items, kinds);
        resources = months + 1 + limits.count() + bands.count();
        sizes = new long[bundles.size()][resources];
        for (int bundle = 0; bundle < sizes.length; bundle++) {
            for (int resource = 0; resource < resources; resource++) {
                sizes[bundle][resource] = sizeBetween(0, Integer.MAX_VALUE, bundle, resource);
            }
        }
        means = means();
        carried = hoursToday(request.plan().horizon().computed());
        loadCosts = new LoadCost[owners.size() + 1][resources];
        least = new long[owners.size() + 1][resources];
        for (LoadCost[] costs : loadCosts) {
            Arrays.fill(costs, LoadCost.FREE);
        }
        for (int owner = 0; owner < owners.size(); owner++) {
            price(owner);
        }
    }

    static Office of(PortfolioRequest request) {
        return new Office(request, new Gathering(request));
    }

    /** The load of each pool's people together: the hours of all its accounts over the direct hours of those who look after them. */
    private Map<PoolId, Double> means() {
        Map<PoolId, Long> asked = new TreeMap<>();
        Map<PoolId, Long> direct = new TreeMap<>();
        for (Item item : items) {
            asked.merge(item.pool(), item.all(), Long::sum);
        }
        for (Owner owner : owners) {
            if (owner.takes()) {
                direct.merge(pools.main(owner), owner.direct().sum(0, months), Long::sum);
            }
        }
        Map<PoolId, Double> means = new TreeMap<>();
        direct.forEach((pool, hours) ->
                means.put(pool, hours == 0 ? 0 : (double) asked.getOrDefault(pool, 0L) / hours));
        return means;
    }

    /** How many accounts need an owner in any case. */
    private long homeless() {
        return bundles.stream()
                .mapToLong(bundle -> bundle.items().stream()
                        .filter(item -> bundle.home() < 0 || item.owner() != bundle.home())
                        .count())
                .sum();
    }

    private Thousandths[] hoursToday(int computed) {
        Thousandths[] hours = new Thousandths[owners.size()];
        Arrays.fill(hours, Thousandths.none(computed));
        for (Item item : items) {
            if (item.owner() >= 0) {
                hours[item.owner()] = hours[item.owner()].plus(item.hours());
            }
        }
        return hours;
    }

    private void price(int owner) {
        Owner one = owners.get(owner);
        boolean known = one.person().isPresent();
        for (int month = 0; known && month < months; month++) {
            loadCosts[owner][month] = tariff.overload(
                    one.direct().sum(month, month + SPAN),
                    carried[owner].sum(Math.max(month, one.arrival().month()), Math.min(one.gone(), month + SPAN)));
        }
        if (one.takes()) {
            long all = one.direct().sum(0, months);
            long mean = Math.round(mean(one) * all);
            loadCosts[owner][months] = tariff.imbalance(mean, all);
            for (int band = 0; band < bands.count(); band++) {
                loadCosts[owner][ofBand(band)] = bands.cost(band, owner);
            }
        }
        for (int limit = 0; limit < limits.count(); limit++) {
            OptionalInt most = limits.most(limit, one);
            if (most.isPresent()) {
                loadCosts[owner][ofLimit(limit)] = LoadCost.wall(Math.max(most.getAsInt(), counted(owner, limit)));
            }
        }
        for (int resource = 0; resource < resources; resource++) {
            least[owner][resource] = least(loadCosts[owner][resource]);
        }
    }

    /** What an owner has today of what a limit counts. */
    private long counted(int owner, int limit) {
        long sum = 0;
        for (int bundle = 0; bundle < bundles.size(); bundle++) {
            sum += bundles.get(bundle).home() == owner ? size(bundle, owner, ofLimit(limit)) : 0;
        }
        return sum;
    }

    private static long least(LoadCost curve) {
        return curve.pieces().stream()
                .filter(piece -> piece.perUnit() >= 0)
                .findFirst()
                .map(piece -> curve.at(piece.from()))
                .orElse(0L);
    }

    /** Where a limit stands among the resources. */
    int ofLimit(int limit) {
        return months + 1 + limit;
    }

    /** Where a band stands among the resources. */
    int ofBand(int band) {
        return months + 1 + limits.count() + band;
    }

    /** As what a load is paid; a limit costs nothing. */
    Optional<Part> part(int resource) {
        if (resource <= months) {
            return Optional.of(resource < months ? Part.OVERLOAD : Part.IMBALANCE);
        }
        int band = resource - ofBand(0);
        return band < 0
                ? Optional.empty()
                : Optional.of(bands.portion(band).rule().part());
    }

    /** The mean load of the pool to which somebody belongs. */
    double mean(Owner owner) {
        return means.getOrDefault(pools.main(owner), 0.0);
    }

    LoadCost loadCost(int owner, int resource) {
        return loadCosts[owner][resource];
    }

    /** What a load costs an owner, 0 where it is even. */
    long cost(int owner, int resource, long load) {
        return loadCosts[owner][resource].at(load) - least[owner][resource];
    }

    /** What makes the cost of loads that are even 0. */
    long levels() {
        return -Arrays.stream(least).flatMapToLong(Arrays::stream).sum();
    }

    /** What a bundle takes of a resource from an owner, who works for it from the first day until the last. */
    long size(int bundle, int owner, int resource) {
        if (resource > months) {
            boolean intake = resource < ofBand(0) && limits.isIntake(resource - ofLimit(0));
            return intake ? limits.size(resource - ofLimit(0), bundles.get(bundle), owner) : sizes[bundle][resource];
        }
        int come = owner < owners.size() ? owners.get(owner).arrival().month() : 0;
        int gone = owner < owners.size() ? owners.get(owner).gone() : Integer.MAX_VALUE;
        return come == 0 && gone == Integer.MAX_VALUE
                ? sizes[bundle][resource]
                : sizeBetween(come, gone, bundle, resource);
    }

    private long sizeBetween(int come, int gone, int bundle, int resource) {
        Bundle one = bundles.get(bundle);
        if (resource < months) {
            return one.hours().sum(Math.max(come, resource), Math.min(gone, resource + SPAN));
        }
        if (resource == months) {
            return one.hours().sum(come, Math.min(gone, months));
        }
        return resource < ofBand(0)
                ? limits.size(resource - ofLimit(0), one, -1)
                : bands.size(resource - ofBand(0), one);
    }

    /** Everybody at home, and nobody's with nobody: never dearer in moves, often in all else. */
    int[] today() {
        return bundles.stream()
                .mapToInt(bundle -> bundle.home() < 0 ? owners.size() : bundle.home())
                .toArray();
    }

    /**
     * The problem whose agents are the owners and nobody, and whose jobs are the bundles.
     *
     * @param price what each move costs more, in micro-hours
     * @param still whether whoever has a home stays there
     */
    AssignmentProblem problem(long price, Still still) {
        List<List<LoadCost>> costs = new ArrayList<>();
        for (LoadCost[] one : loadCosts) {
            costs.add(List.of(one));
        }
        AssignmentProblem.Builder problem = AssignmentProblem.among(costs);
        for (int bundle = 0; bundle < bundles.size(); bundle++) {
            Bundle one = bundles.get(bundle);
            int[] may = still == Still.AT_HOME && one.home() >= 0 ? new int[] {one.home()} : one.owners();
            long[] arcs = new long[may.length];
            long[][] sizes = new long[resources][may.length];
            for (int at = 0; at < may.length; at++) {
                arcs[at] = one.cost(may[at]) + price * one.moves(may[at]);
                for (int resource = 0; resource < resources; resource++) {
                    sizes[resource][at] = size(bundle, may[at], resource);
                }
            }
            problem.job(may, arcs, sizes);
        }
        return problem.build();
    }

    /** Who may move. */
    enum Still {
        NOBODY,
        AT_HOME
    }
}
