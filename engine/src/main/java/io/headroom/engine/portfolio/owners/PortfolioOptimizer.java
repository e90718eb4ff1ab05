package io.headroom.engine.portfolio.owners;

import io.headroom.engine.capacity.CapacityModel;
import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Post;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.Candidates;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Point;
import io.headroom.engine.model.portfolio.Portfolio.Standing;
import io.headroom.engine.model.portfolio.Portfolio.Start;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import io.headroom.engine.portfolio.AssignmentSolver;
import io.headroom.engine.portfolio.owners.Frontier.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who should own which account: the few changes that do most, and how good any number of them could be.
 *
 * <p>Whoever owns an account of the role today, and whoever should (a service level that promises a named person), is part of it. A plan costs the overload
 * of every person in any three months, the distance of every book from its pool's mean load, hours outside skills, and a price for each change of owner; every
 * price is a {@link Setting}. Accounts that must keep their owner do; a family never gets more owners than it has. All sums are whole micro-hours, so a
 * cost is exactly the sum of its parts. The same request gives the same portfolio on any number of threads. Time grows with accounts × people × months for each
 * of some dozen passes, and with the effort for each of some five searches.
 */
public final class PortfolioOptimizer {
    private final int threads;

    /** {@code threads} changes how long it takes and nothing else. */
    public PortfolioOptimizer(int threads) {
        this.threads = threads;
    }

    public Portfolio optimize(PortfolioRequest request) {
        PlanRequest plan = request.plan();
        Horizon horizon = plan.horizon();
        Office office = Office.of(request);
        List<Found> points = points(office, request);
        Found chosen = chosen(points, request.moves());
        Outcome outcome = new Outcome(office, request, chosen.plan().owners());
        return new Portfolio(
                request.role(),
                hourPrice(plan),
                office.movesPerPerson,
                new BookSides(
                                office,
                                horizon,
                                plan.assumptions().currency(),
                                chosen.plan().owners())
                        .all(),
                outcome.holdings(),
                outcome.moves(),
                outcome.placements(),
                outcome.unplaced(),
                points.stream().map(PortfolioOptimizer::point).toList(),
                point(chosen),
                outcome.parts(),
                notes(office, horizon));
    }

    /**
     * Who could own an account, and what that would change in the portfolio that {@link #optimize} gives to the same request; empty where the account is not part of it.
     * Takes as long.
     */
    public Optional<Candidates> candidates(PortfolioRequest request, AccountId account) {
        Office office = Office.of(request);
        for (int bundle = 0; bundle < office.bundles.size(); bundle++) {
            for (Item item : office.bundles.get(bundle).items()) {
                if (item.account().id().equals(account)) {
                    Ledger plan =
                            chosen(points(office, request), request.moves()).plan();
                    return Optional.of(new Canvass(office, request.plan().horizon(), plan)
                            .of(bundle, item, hourPrice(request.plan())));
                }
            }
        }
        return Optional.empty();
    }

    private List<Found> points(Office office, PortfolioRequest request) {
        long seed = (long) request.plan().assumptions().value(Setting.SEED);
        return new Frontier(office, new AssignmentSolver(threads), request.effort(), seed).points(request.moves());
    }

    private static Found chosen(List<Found> points, int moves) {
        Found chosen = points.get(0);
        for (Found point : points) {
            chosen = point.plan().moves() <= moves
                            && point.plan().cost() < chosen.plan().cost()
                    ? point
                    : chosen;
        }
        return chosen;
    }

    private static HourPrice hourPrice(PlanRequest plan) {
        CapacityModel capacity = new CapacityModel();
        return capacity.hourPrice(capacity.of(plan.horizon(), plan.team(), plan.assumptions()), plan.assumptions());
    }

    private static Point point(Found found) {
        return new Point(
                found.most() == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(found.most()),
                found.plan().moves(),
                new Hours(found.plan().cost()),
                new Hours(found.bound()));
    }

    private static List<String> notes(Office office, Horizon horizon) {
        List<String> notes = new ArrayList<>();
        long split = Bundles.split(office.bundles);
        if (split > 0) {
            notes.add(
                    "%s several owners today: members with the same owner stay together, and no family gets more owners."
                            .formatted(split == 1 ? "1 family has" : split + " families have"));
        }
        for (Owner owner : office.owners) {
            if (owner.starts()) {
                notes.add("%s %s: others cover until %s what is planned for this person."
                        .formatted(owner.name(), start(owner), owner.arrival().day(horizon)));
            }
            if (owner.standing() == Standing.NOT_YET) {
                notes.add("%s %s: takes nothing before; starter_days plans accounts ahead."
                        .formatted(owner.name(), start(owner)));
            }
            if (owner.standing() == Standing.LEAVES_LATER) {
                notes.add(
                        "%s leaves on %s: keeps the book until then, takes nothing; the work afterwards is in nobody's load."
                                .formatted(
                                        owner.name(),
                                        owner.person()
                                                .flatMap(one -> one.leaves())
                                                .orElseThrow()));
            }
        }
        return notes;
    }

    private static String start(Owner owner) {
        Person person = owner.person().orElseThrow();
        String words = new Start(person.hired().orElseThrow(), person.post()).words();
        return person.post() == Post.OPEN ? "is an " + words : words;
    }
}
