package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.portfolio.Parts;
import io.headroom.engine.model.portfolio.Parts.Part;
import io.headroom.engine.model.portfolio.Portfolio.Holding;
import io.headroom.engine.model.portfolio.Portfolio.Move;
import io.headroom.engine.model.portfolio.Portfolio.Placement;
import io.headroom.engine.model.portfolio.Portfolio.Reason;
import io.headroom.engine.model.portfolio.Portfolio.Unplaced;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a plan changes, account by account. */
final class Outcome {
    private static final int BEST = 5;

    private final Office office;
    private final PortfolioRequest request;
    private final int[] plan;
    private final Ledger after;
    private final Interim interim;

    Outcome(Office office, PortfolioRequest request, int[] plan) {
        this.office = office;
        this.request = request;
        this.plan = plan;
        after = new Ledger(office, plan);
        interim = new Interim(office, request.plan().horizon(), plan);
    }

    Parts parts() {
        Map<Part, Hours> parts = new EnumMap<>(Part.class);
        for (int at = 0; at < office.owners.size(); at++) {
            for (int resource = 0; resource < office.resources; resource++) {
                Hours cost = new Hours(office.cost(at, resource, after.load(at, resource)));
                office.part(resource).ifPresent(part -> parts.merge(part, cost, Hours::plus));
            }
        }
        each((bundle, item) -> {
            if (plan[bundle] == office.owners.size()) {
                parts.merge(Part.UNOWNED, new Hours(office.tariff.unowned()), Hours::plus);
                return;
            }
            int come = office.owners.get(plan[bundle]).arrival().month();
            parts.merge(Part.COVER, new Hours(office.tariff.cover(item.hours().sum(0, come))), Hours::plus);
            long misfit = office.tariff.misfit(office.fit.misfit(office.owners.get(plan[bundle]), item));
            parts.merge(Part.MISFIT, new Hours(misfit), Hours::plus);
            for (Ask ask : office.fit.asks()) {
                boolean met = ask.meets(office.owners.get(plan[bundle]), item);
                parts.merge(ask.part(), new Hours(met ? 0 : office.tariff.unmet(ask, item.all())), Hours::plus);
            }
            if (counts(office.bundles.get(bundle), item, plan[bundle])) {
                parts.merge(Part.MOVES, new Hours(office.tariff.move(item.tenure())), Hours::plus);
            }
        });
        return new Parts(parts);
    }

    private static boolean counts(Bundle bundle, Item item, int to) {
        return bundle.home() >= 0 && item.owner() == bundle.home() && to != bundle.home();
    }

    /** The one that saves most first, then what saves most after it, and so on; placements are made before all of them. */
    List<Move> moves() {
        int[] start = plan.clone();
        List<Integer> open = new ArrayList<>();
        for (int bundle = 0; bundle < plan.length; bundle++) {
            Bundle one = office.bundles.get(bundle);
            if (one.home() >= 0 && plan[bundle] != one.home()) {
                start[bundle] = one.home();
                open.add(bundle);
            }
        }
        Ledger ledger = new Ledger(office, start);
        Reasons reasons = new Reasons(office, request.plan().horizon());
        List<Move> moves = new ArrayList<>();
        while (!open.isEmpty()) {
            Integer next = open.get(0);
            for (Integer bundle : open) {
                next = ledger.gain(bundle, plan[bundle]) > ledger.gain(next, plan[next]) ? bundle : next;
            }
            moves.add(move(ledger, next, reasons));
            ledger.move(next, plan[next]);
            open.remove(next);
        }
        return moves;
    }

    private Move move(Ledger ledger, int bundle, Reasons reasons) {
        Bundle one = office.bundles.get(bundle);
        Item first = one.items().stream()
                .filter(item -> counts(one, item, plan[bundle]))
                .findFirst()
                .orElseThrow();
        List<AccountId> along = one.items().stream()
                .filter(item -> !item.equals(first))
                .map(item -> item.account().id())
                .toList();
        List<Reason> why = reasons.of(ledger, bundle, plan[bundle]);
        return new Move(
                first.account().id(),
                first.account().name(),
                along,
                office.owners.get(one.home()).id(),
                office.owners.get(plan[bundle]).id(),
                new Hours(ledger.gainPastLimits(bundle, plan[bundle])),
                why,
                interim.of(bundle, one.hours()));
    }

    /** By key of the account. */
    List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        each((bundle, item) -> holdings.add(new Holding(
                item.account().id(),
                item.account().name(),
                item.account().family(),
                item.pool().value(),
                office.kinds.of(item).value(),
                item.work().levelled(),
                new Hours(1000 * misfit(item, before(bundle, item))),
                new Hours(1000 * misfit(item, plan[bundle])),
                item.tenure(),
                from(item),
                to(plan[bundle]),
                item.hold())));
        holdings.sort(Comparator.comparing(Holding::account));
        return holdings;
    }

    /** The owner with whom its family is, or else its own. */
    private int before(int bundle, Item item) {
        int home = office.bundles.get(bundle).home();
        return home >= 0 ? home : item.owner() >= 0 ? item.owner() : office.owners.size();
    }

    /** By new owner, most hours first. */
    List<Placement> placements() {
        List<Placement> placements = new ArrayList<>();
        Canvass canvass = new Canvass(office, request.plan().horizon(), after);
        each((bundle, item) -> {
            if (plan[bundle] < office.owners.size() && isPlaced(office.bundles.get(bundle), item, plan[bundle])) {
                placements.add(new Placement(
                        item.account().id(),
                        item.account().name(),
                        from(item),
                        office.owners.get(plan[bundle]).id(),
                        item.work().levelled().sum(0, office.months),
                        because(item),
                        canvass.best(bundle, BEST),
                        interim.of(bundle, item.hours())));
            }
        });
        placements.sort(Comparator.comparing(Placement::to)
                .thenComparing(Comparator.comparing(Placement::hours).reversed())
                .thenComparing(Placement::account));
        return placements;
    }

    private static boolean isPlaced(Bundle bundle, Item item, int to) {
        return item.owner() != to && !counts(bundle, item, to);
    }

    private String because(Item item) {
        if (item.owner() < 0) {
            return "has no owner";
        }
        Owner owner = office.owners.get(item.owner());
        return owner.handsOver()
                ? "%s leaves%s"
                        .formatted(
                                owner.name(),
                                owner.person()
                                        .flatMap(person -> person.leaves())
                                        .map(day -> " on " + day)
                                        .orElse(""))
                : "%s %s"
                        .formatted(owner.name(), office.fit.forbids(owner, item).orElse("must give it away"));
    }

    List<Unplaced> unplaced() {
        List<Unplaced> unplaced = new ArrayList<>();
        Relaxations relaxations = new Relaxations(office, after);
        each((bundle, item) -> {
            if (plan[bundle] == office.owners.size()) {
                unplaced.add(relaxations.of(bundle, item));
            }
        });
        unplaced.sort(Comparator.comparing(Unplaced::account));
        return unplaced;
    }

    private Optional<PersonId> from(Item item) {
        return item.owner() < 0
                ? Optional.empty()
                : Optional.of(office.owners.get(item.owner()).id());
    }

    private Optional<PersonId> to(int owner) {
        return owner == office.owners.size()
                ? Optional.empty()
                : Optional.of(office.owners.get(owner).id());
    }

    private long misfit(Item item, int owner) {
        return owner == office.owners.size() ? 0 : office.fit.misfit(office.owners.get(owner), item);
    }

    private void each(Visitor visitor) {
        for (int bundle = 0; bundle < plan.length; bundle++) {
            for (Item item : office.bundles.get(bundle).items()) {
                visitor.see(bundle, item);
            }
        }
    }

    /** Sees an account and where its bundle stands. */
    private interface Visitor {
        void see(int bundle, Item item);
    }
}
