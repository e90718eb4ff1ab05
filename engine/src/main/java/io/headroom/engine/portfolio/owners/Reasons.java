package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.portfolio.LoadCost;
import io.headroom.engine.model.portfolio.Portfolio.Reason;
import io.headroom.engine.portfolio.owners.Portion.Rule;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Why a bundle should go to somebody, or what speaks against it: everything that changes in the cost, in words and hours. */
final class Reasons {
    private static final double THOUSAND = 1000;

    private final Office office;
    private final Horizon horizon;

    Reasons(Office office, Horizon horizon) {
        this.office = office;
        this.horizon = horizon;
    }

    /** The largest first; they add up to the gain. */
    List<Reason> of(Ledger ledger, int bundle, int to) {
        int from = ledger.owner(bundle);
        List<Reason> reasons = new ArrayList<>();
        overload(reasons, ledger, bundle, from, -1);
        overload(reasons, ledger, bundle, to, 1);
        imbalance(reasons, ledger, bundle, from, -1);
        imbalance(reasons, ledger, bundle, to, 1);
        for (int band = 0; band < office.bands.count(); band++) {
            band(reasons, ledger, bundle, band, from, -1);
            band(reasons, ledger, bundle, band, to, 1);
        }
        for (Ask ask : office.fit.asks()) {
            unmet(reasons, ask, bundle, from, 1, "leaves");
            unmet(reasons, ask, bundle, to, -1, "goes to");
        }
        cover(reasons, bundle, from, 1);
        cover(reasons, bundle, to, -1);
        pair(reasons, office.bundles.get(bundle), from, to);
        reasons.sort(Comparator.comparingLong(
                        (Reason reason) -> -Math.abs(reason.saves().micros()))
                .thenComparing(Reason::words));
        return reasons;
    }

    private void overload(List<Reason> reasons, Ledger ledger, int bundle, int of, int sign) {
        long saves = 0;
        long most = 0;
        int span = -1;
        for (int at = 0; at < office.months; at++) {
            LoadCost curve = office.loadCost(of, at);
            long before = ledger.load(of, at);
            long change = curve.at(before) - curve.at(before + sign * office.size(bundle, of, at));
            saves += change;
            if (Math.abs(change) > most) {
                most = Math.abs(change);
                span = at;
            }
        }
        if (span >= 0) {
            Owner owner = office.owners.get(of);
            long before = ledger.load(of, span);
            reasons.add(new Reason(
                    "%s overload %s %s (%s in %s)"
                            .formatted(
                                    saves > 0 ? "takes" : "puts",
                                    saves > 0 ? "off" : "on",
                                    owner.name(),
                                    loads(
                                            owner.direct().sum(span, span + Office.SPAN),
                                            before,
                                            before + sign * office.size(bundle, of, span)),
                                    words(span)),
                    new Hours(saves)));
        }
    }

    /** "January to March". */
    private String words(int span) {
        YearMonth first = horizon.month(span);
        return "%s to %s".formatted(name(first), name(first.plusMonths(Horizon.LOOKAHEAD)));
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private void imbalance(List<Reason> reasons, Ledger ledger, int bundle, int of, int sign) {
        LoadCost curve = office.loadCost(of, office.months);
        long before = ledger.load(of, office.months);
        long after = before + sign * office.size(bundle, of, office.months);
        long saves = curve.at(before) - curve.at(after);
        if (saves != 0) {
            Owner owner = office.owners.get(of);
            reasons.add(new Reason(
                    "%s %s %s the pool's %s (%s)"
                            .formatted(
                                    saves > 0 ? "brings" : "takes",
                                    owner.name(),
                                    saves > 0 ? "nearer to" : "away from",
                                    "%s %%".formatted(Math.round(office.mean(owner) * 100)),
                                    loads(owner.direct().sum(0, office.months), before, after)),
                    new Hours(saves)));
        }
    }

    private void band(List<Reason> reasons, Ledger ledger, int bundle, int band, int of, int sign) {
        int resource = office.ofBand(band);
        long before = ledger.load(of, resource);
        long after = before + sign * office.size(bundle, of, resource);
        LoadCost curve = office.loadCost(of, resource);
        long saves = curve.at(before) - curve.at(after);
        if (saves != 0) {
            reasons.add(new Reason(words(band, of, before, after, saves > 0), new Hours(saves)));
        }
    }

    private String words(int band, int of, long before, long after, boolean better) {
        Portion portion = office.bands.portion(band);
        String name = office.owners.get(of).name();
        if (portion.rule() == Rule.REVENUE) {
            long even = Math.max(1, Math.round(office.bands.even(band, of)));
            return "%s the revenue of %s %s an even share (%s → %s %%)"
                    .formatted(
                            better ? "brings" : "takes",
                            name,
                            better ? "nearer to" : "away from",
                            percent(before, even),
                            percent(after, even));
        }
        return "%s %s %s %s (%s → %s%s; up to %s cost nothing)"
                .formatted(
                        better ? "takes" : "puts",
                        portion.of(),
                        better ? "off" : "on",
                        name,
                        before,
                        after,
                        portion.when(),
                        office.loadCost(of, office.ofBand(band)).pieces().get(0).from());
    }

    private void unmet(List<Reason> reasons, Ask ask, int bundle, int of, int sign, String verb) {
        if (of == office.owners.size()) {
            return;
        }
        Owner owner = office.owners.get(of);
        long hours = office.bundles.get(bundle).items().stream()
                .filter(item -> !ask.meets(owner, item))
                .mapToLong(Item::all)
                .sum();
        if (hours > 0) {
            reasons.add(new Reason(
                    "%s %s, who %s".formatted(verb, owner.name(), ask.fault()),
                    new Hours(sign * office.tariff.unmet(ask, hours))));
        }
    }

    /** What others do until somebody starts. */
    private void cover(List<Reason> reasons, int bundle, int of, int sign) {
        if (of == office.owners.size() || !office.owners.get(of).starts()) {
            return;
        }
        Arrival arrival = office.owners.get(of).arrival();
        long hours = office.bundles.get(bundle).hours().sum(0, arrival.month());
        if (hours > 0) {
            String keeper = Interim.keeper(office, bundle, of)
                    .map(owner -> office.owners.get(owner).name())
                    .orElse("somebody");
            reasons.add(new Reason(
                    sign < 0
                            ? "needs %s to cover %s h until %s".formatted(keeper, hours(hours), arrival.day(horizon))
                            : "needs nobody to cover %s h until %s".formatted(hours(hours), arrival.day(horizon)),
                    new Hours(sign * office.tariff.cover(hours))));
        }
    }

    private void pair(List<Reason> reasons, Bundle bundle, int from, int to) {
        long moving = 0;
        long better = 0;
        boolean nobody = from == office.owners.size();
        int years = 0;
        for (Item item : bundle.items()) {
            if (bundle.home() >= 0 && item.owner() == bundle.home()) {
                moving += (to == bundle.home() ? 0 : office.tariff.move(item.tenure()))
                        - (from == bundle.home() ? 0 : office.tariff.move(item.tenure()));
                years = Math.max(years, item.tenure());
            }
            better += misfit(item, from) - misfit(item, to);
        }
        if (moving != 0) {
            reasons.add(new Reason(
                    years == 0
                            ? "costs a change of owner"
                            : "costs a change of owner after %s %s".formatted(years, years == 1 ? "year" : "years"),
                    new Hours(-moving)));
        }
        if (nobody) {
            reasons.add(new Reason(
                    "has an owner",
                    new Hours(office.tariff.unowned() * bundle.items().size())));
        }
        if (better != 0) {
            String words = better > 0
                    ? "asks less outside the skills and industries of %s"
                    : "asks more outside the skills and industries of %s";
            reasons.add(new Reason(words.formatted(office.owners.get(to).name()), new Hours(better)));
        }
    }

    private long misfit(Item item, int owner) {
        return owner < office.owners.size()
                ? office.tariff.misfit(office.fit.misfit(office.owners.get(owner), item))
                : 0;
    }

    private static String loads(long direct, long before, long after) {
        return direct == 0
                ? "%s → %s h".formatted(hours(before), hours(after))
                : "%s → %s %%".formatted(percent(before, direct), percent(after, direct));
    }

    private static long percent(long load, long direct) {
        return Math.round(100.0 * load / direct);
    }

    private static String hours(long thousandths) {
        return String.format(Locale.ROOT, "%.1f", thousandths / THOUSAND);
    }
}
