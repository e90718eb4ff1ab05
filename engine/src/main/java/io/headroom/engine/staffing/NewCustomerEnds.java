package io.headroom.engine.staffing;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Origin;
import io.headroom.engine.model.plan.PlanRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * No new customers, and a twentieth of today's accounts a quarter. Where none are planned, their hours are computed once; only the mix of
 * segments matters to them, so of many accounts an evenly drawn part is looked at.
 */
final class NewCustomerEnds {
    private static final double OF_ACCOUNTS = 0.05;
    private static final double MORE = 1.5;
    private static final int LOOKED_AT = 20_000;

    private final Basis basis;
    private final Inputs inputs;

    NewCustomerEnds(Basis basis, Inputs inputs) {
        this.basis = basis;
        this.inputs = inputs;
    }

    Optional<List<Swing.End>> ends() {
        double planned = planned(basis.assumptions());
        double high = Math.max(Math.rint(basis.accounts() * OF_ACCOUNTS), Math.ceil(planned * MORE));
        if (high <= 0) {
            return Optional.empty();
        }
        Demand without = Changes.without(basis.demand(), row -> row.origin() == Origin.NEW_CUSTOMER);
        Demand with = planned > 0
                ? Changes.newcomers(basis.demand(), high / planned)
                : Changes.plus(basis.demand(), computed(high));
        return Optional.of(List.of(end(0, without), end(high, with)));
    }

    /** The number a quarter that is looked at where none are planned; empty where it is none. */
    static OptionalInt asked(Basis basis) {
        int count = (int) Math.rint(basis.accounts() * OF_ACCOUNTS);
        return count > 0 ? OptionalInt.of(count) : OptionalInt.empty();
    }

    /** New customers a quarter over all segments. */
    static double planned(Assumptions assumptions) {
        return assumptions.newCustomers().isEmpty()
                ? assumptions.value(Setting.NEW_CUSTOMERS_PER_QUARTER)
                : assumptions.newCustomers().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
    }

    private List<Demand.Row> computed(double count) {
        PlanRequest request = basis.request();
        Assumptions with = request.assumptions().with(Setting.NEW_CUSTOMERS_PER_QUARTER, count);
        Assumptions asked = new Assumptions(
                with.currency(),
                with.given(),
                with.ramp(),
                with.charter(),
                Map.of(),
                with.roleCosts(),
                with.supportStaff(),
                with.budget(),
                with.targetRatio(),
                with.without());
        PlanRequest sample = new PlanRequest(
                request.horizon(),
                request.blueprint(),
                asked,
                some(request.accounts()),
                request.team(),
                request.understood());
        return inputs.demand(sample).rows().stream()
                .filter(row -> row.origin() == Origin.NEW_CUSTOMER)
                .toList();
    }

    private static List<Account> some(List<Account> accounts) {
        int every = accounts.size() / LOOKED_AT + 1;
        return every == 1
                ? accounts
                : accounts.stream()
                        .filter(account -> account.id().phase(every) == 0)
                        .toList();
    }

    private Swing.End end(double count, Demand demand) {
        Basis there = basis.with(demand);
        return new Swing.End(Words.value(Setting.NEW_CUSTOMERS_PER_QUARTER, count), there, new Needs(there).all());
    }
}
