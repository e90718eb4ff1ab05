package io.headroom.engine.demand;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Factor;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.AccountDemand.Multiplier;
import io.headroom.engine.model.plan.AccountDemand.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the lines of one account down, for people to read. */
final class Itemised implements Piece.Taker {
    private final Prepared prepared;
    private final AccountWork work;
    private final Setup setup;
    private final List<Work> works = new ArrayList<>();

    Itemised(Prepared prepared, AccountWork work, Setup setup) {
        this.prepared = prepared;
        this.work = work;
        this.setup = setup;
    }

    @Override
    public void take(Piece piece) {
        Activity activity = prepared.activities.get(piece.of.activity);
        RoleId role = prepared.role(piece.of.activity);
        int segment = setup.segment();
        works.add(new Work(
                activity.id(),
                activity.label(),
                prepared.blueprint.stages().get(piece.stage).id(),
                Optional.ofNullable(piece.product),
                role,
                prepared.pools.get(prepared.pool(piece.of.activity, segment)),
                prepared.owner(setup.account(), role),
                activity.duty().orElse(""),
                prepared.outside(piece.of.activity),
                LocalDate.ofEpochDay(piece.date),
                LocalDate.ofEpochDay(piece.from),
                LocalDate.ofEpochDay(piece.until),
                piece.dated,
                piece.occurrences,
                piece.of.minutes,
                multipliers(activity, piece),
                piece.of.factor,
                piece.of.sharing,
                activity.automated().value(),
                new Hours(piece.micros)));
    }

    AccountDemand demand() {
        works.sort(Comparator.comparing(Work::date).thenComparing(Work::activity));
        return new AccountDemand(
                setup.account(),
                setup.placement().segment(),
                setup.placement().tier(),
                setup.placement().level(),
                works);
    }

    private List<Multiplier> multipliers(Activity activity, Piece piece) {
        return factors(piece).multiplying(activity).stream()
                .map(Itemised::multiplier)
                .toList();
    }

    private Factors factors(Piece piece) {
        for (OwnedProduct product : setup.account().products()) {
            if (product.name().equals(piece.product)) {
                return work.about(setup, product).factors();
            }
        }
        return setup.factors();
    }

    private static Multiplier multiplier(Factor factor) {
        return new Multiplier(factor.id(), factor.label(), factor.minutes(), factor.source());
    }
}
