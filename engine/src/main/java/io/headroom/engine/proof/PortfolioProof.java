package io.headroom.engine.proof;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.Candidates.Candidate;
import io.headroom.engine.model.portfolio.OwnershipRules.Bond;
import io.headroom.engine.model.portfolio.OwnershipRules.Pair;
import io.headroom.engine.model.portfolio.Parts;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Book;
import io.headroom.engine.model.portfolio.Portfolio.Holding;
import io.headroom.engine.model.portfolio.Portfolio.Move;
import io.headroom.engine.model.portfolio.Portfolio.Placement;
import io.headroom.engine.model.portfolio.Portfolio.Point;
import io.headroom.engine.model.portfolio.Portfolio.Standing;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether a portfolio keeps every rule, costs what it says, and gains by each move what that move says. Reckons everything anew from the hours
 * of accounts and people; slow and short.
 */
public final class PortfolioProof {
    private final PortfolioRequest request;
    private final Portfolio portfolio;
    private final Faults faults = new Faults();
    private final PortfolioReckoning reckoning;
    private final Map<AccountId, Holding> holdings = new TreeMap<>();

    private PortfolioProof(PortfolioRequest request, Portfolio portfolio) {
        this.request = request;
        this.portfolio = portfolio;
        reckoning = new PortfolioReckoning(request, portfolio);
        portfolio.holdings().forEach(holding -> holdings.put(holding.account(), holding));
    }

    /** What is wrong, each fault a sentence; empty where everything is right. */
    public static List<String> faults(PortfolioRequest request, Portfolio portfolio) {
        PortfolioProof proof = new PortfolioProof(request, portfolio);
        portfolio.holdings().forEach(proof::holding);
        proof.families();
        proof.limits();
        new StarterProof(request, portfolio, proof.reckoning).look(proof.faults);
        proof.frontier();
        if (proof.faults.all().isEmpty()) {
            proof.costs();
        }
        return proof.faults.all();
    }

    private void holding(Holding holding) {
        boolean moved = !holding.from().equals(holding.to());
        Optional<Standing> there = holding.to().map(reckoning::book).map(Book::standing);
        faults.unless(
                !moved || there.isEmpty() || there.get().takes(),
                "%s goes to %s, who takes nothing.",
                holding.account(),
                holding.to());
        faults.unless(
                moved || there.isEmpty() || there.get() != Standing.HANDS_OVER,
                "%s stays with %s, who leaves.",
                holding.account(),
                holding.to());
        faults.unless(
                !moved || holding.hold().isEmpty() || reckoning.mustLeave(holding),
                "%s moves, but it %s.",
                holding.account(),
                holding.hold());
        for (Pair pair : request.rules().pairs()) {
            if (pair.account().equals(holding.account()) && holding.to().isPresent()) {
                Book book = reckoning.book(holding.to().get());
                boolean meant = pair.person().equalsIgnoreCase(book.name())
                        || pair.person().equalsIgnoreCase(book.person().value());
                faults.unless(meant == (pair.bond() == Bond.ALWAYS), "%s breaks %s.", holding.account(), pair);
            }
        }
    }

    private void families() {
        Map<AccountId, Set<Optional<PersonId>>> before = new TreeMap<>();
        Map<AccountId, Set<Optional<PersonId>>> after = new TreeMap<>();
        for (Holding holding : portfolio.holdings()) {
            Optional<PersonId> from = reckoning.mustLeave(holding) ? Optional.empty() : holding.from();
            before.computeIfAbsent(holding.family(), unused -> new HashSet<>()).add(from);
            after.computeIfAbsent(holding.family(), unused -> new HashSet<>()).add(holding.to());
        }
        after.forEach((family, owners) -> faults.unless(
                owners.size() <= before.getOrDefault(family, Set.of()).size(),
                "The family of %s has more owners than before: %s.",
                family,
                owners));
    }

    private void limits() {
        for (Book book : portfolio.books()) {
            int most = Math.max(book.mostAccounts().orElse(Integer.MAX_VALUE), (int) portfolio.holdings().stream()
                    .filter(one -> one.from().equals(Optional.of(book.person())))
                    .count());
            long has = portfolio.holdings().stream()
                    .filter(one -> one.to().equals(Optional.of(book.person())))
                    .count();
            faults.unless(has <= most, "%s has %s accounts, and may have %s.", book.person(), has, most);
            faults.unless(has == book.after().accounts(), "The book of %s says another number.", book.person());
        }
    }

    private void frontier() {
        Point last = portfolio.frontier().get(0);
        for (Point point : portfolio.frontier()) {
            int most = point.most().orElse(Integer.MAX_VALUE);
            faults.unless(point.moves() <= most, "%s makes too many moves.", point);
            faults.unless(
                    point.cost().compareTo(last.cost()) <= 0 && point.bound().compareTo(last.bound()) <= 0,
                    "More moves cost more: %s after %s.",
                    point,
                    last);
            last = point;
        }
        long made = portfolio.moves().stream()
                .flatMap(move -> Stream.concat(Stream.of(move.account()), move.along().stream()))
                .filter(account -> !reckoning.mustLeave(Objects.requireNonNull(holdings.get(account))))
                .count();
        faults.unless(
                made == portfolio.chosen().moves() && made <= request.moves(),
                "%s moves are listed, %s counted, %s allowed.",
                made,
                portfolio.chosen().moves(),
                request.moves());
        budgets();
    }

    private void budgets() {
        Map<PersonId, Integer> changed = new TreeMap<>();
        for (Holding holding : portfolio.holdings()) {
            if (!reckoning.mustLeave(holding)
                    && holding.to().isPresent()
                    && !holding.from().equals(holding.to())) {
                changed.merge(holding.from().orElseThrow(), 1, Integer::sum);
                changed.merge(holding.to().get(), 1, Integer::sum);
            }
        }
        double most = request.plan().assumptions().value(Setting.MOVES_PER_PERSON);
        changed.forEach(
                (person, count) -> faults.unless(count <= most, "The book of %s changes %s times.", person, count));
    }

    private void costs() {
        Map<AccountId, Optional<PersonId>> owners = new TreeMap<>();
        holdings.forEach((account, holding) -> owners.put(account, holding.to()));
        Parts parts = reckoning.parts(owners);
        faults.unless(
                parts.equals(portfolio.parts()), "The parts are %s, but reckoned anew %s.", portfolio.parts(), parts);
        for (Move move : portfolio.moves()) {
            put(owners, move, move.from());
        }
        for (Move move : portfolio.moves()) {
            long before = cost(owners);
            put(owners, move, move.to());
            Hours gain = new Hours(before - cost(owners));
            faults.unless(gain.equals(move.gain()), "%s gains %s, but says %s.", move.account(), gain, move.gain());
        }
        for (Placement placement : portfolio.placements()) {
            faults.unless(
                    Optional.of(placement.to()).equals(owners.get(placement.account())),
                    "%s is placed with somebody else.",
                    placement.account());
            best(owners, placement);
        }
    }

    /** Who else could take it, everybody else as proposed: what that saves, and that nobody of the five is worse than the next. */
    private void best(Map<AccountId, Optional<PersonId>> owners, Placement placement) {
        Holding placed = Objects.requireNonNull(holdings.get(placement.account()));
        boolean alone = holdings.values().stream()
                .noneMatch(one ->
                        !one.account().equals(placed.account()) && one.family().equals(placed.family()));
        Hours last = new Hours(Long.MAX_VALUE / 4);
        for (Candidate candidate : placement.best()) {
            faults.unless(candidate.saves().compareTo(last) <= 0, "%s is worse than the next.", candidate);
            last = candidate.saves();
            if (alone && !namesSkills()) {
                long before = cost(owners);
                owners.put(placement.account(), Optional.of(candidate.person()));
                Hours saves = new Hours(before - cost(owners));
                owners.put(placement.account(), Optional.of(placement.to()));
                faults.unless(saves.equals(candidate.saves()), "%s saves %s.", candidate, saves);
            }
        }
    }

    /** The hours outside skills of others than today's and the proposed owner stand nowhere. */
    private boolean namesSkills() {
        return request.plan().team().people().stream()
                .anyMatch(person ->
                        !person.skills().isEmpty() || !person.verticals().isEmpty());
    }

    private static void put(Map<AccountId, Optional<PersonId>> owners, Move move, PersonId owner) {
        owners.put(move.account(), Optional.of(owner));
        move.along().forEach(account -> owners.put(account, Optional.of(owner)));
    }

    private long cost(Map<AccountId, Optional<PersonId>> owners) {
        return reckoning.parts(owners).total().micros();
    }
}
