package io.headroom.engine.portfolio.owners;

import io.headroom.engine.capacity.CapacityModel;
import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.blueprint.Subject;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.RoleWork;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers whom and what an assignment is about. Costs one look at each account. */
final class Gathering {
    private static final int LONGEST_TENURE = 6;

    private final PlanRequest plan;
    private final RoleId role;
    private final Horizon horizon;
    private final DemandModel demand;
    private final Holds holds;
    private final Map<PersonId, Integer> places = new HashMap<>();
    private final List<Owner> owners = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    Gathering(PortfolioRequest request) {
        plan = request.plan();
        role = request.role();
        horizon = plan.horizon();
        demand = new DemandModel(plan, 1);
        holds = new Holds(horizon.asOf(), plan.assumptions(), request.rules().freezes());
        people();
        accounts();
    }

    /** By key. */
    List<Owner> owners() {
        return owners;
    }

    /** By key. */
    List<Item> items() {
        return items;
    }

    private void people() {
        Capacity capacity = new CapacityModel().of(horizon, plan.team(), plan.assumptions());
        Map<PersonId, PersonCapacity> direct = new HashMap<>();
        capacity.people().forEach(one -> direct.put(one.person(), one));
        TreeMap<PersonId, Owner> found = new TreeMap<>();
        for (Person person : plan.team().people()) {
            PersonCapacity hours = direct.get(person.id());
            if (person.role().equals(role) && hours != null) {
                found.put(person.id(), Owner.of(person, hours.direct(), horizon, plan.assumptions()));
            }
        }
        for (Account account : plan.accounts()) {
            demand.owner(account, role).ifPresent(id -> found.computeIfAbsent(id, key -> Owner.unknown(key, horizon)));
        }
        owners.addAll(found.values());
        owners.forEach(owner -> places.put(owner.id(), places.size()));
    }

    private void accounts() {
        Blueprint blueprint = plan.blueprint();
        boolean owning = role.equals(blueprint.roles().get(0).id());
        for (Account account : plan.accounts()) {
            Optional<PersonId> owner = demand.owner(account, role);
            RoleWork work = owner.isPresent() || owning ? demand.work(account, role) : null;
            if (work != null
                    && (owner.isPresent() || blueprint.level(work.level()).coverage() == Coverage.DEDICATED)) {
                items.add(item(account, work, owner.map(places::get).orElse(-1)));
            }
        }
        items.sort(Comparator.comparing(item -> item.account().id()));
    }

    private Item item(Account account, RoleWork work, int owner) {
        Subject subject =
                Subject.of(account).in(work.segment().value(), account.profile().tier());
        Thousandths hours = Thousandths.of(work.levelled(), horizon.computed());
        return new Item(
                account,
                work,
                plan.blueprint().pool(role, work.segment()),
                owner,
                tenure(account),
                holds.of(account, subject),
                holds.urgent(account),
                hours,
                hours.sum(0, horizon.months()));
    }

    /** Since the owner has had it, or else since the contract began. */
    private int tenure(Account account) {
        Optional<LocalDate> since =
                account.ownership().since().or(() -> account.contract().start());
        long years =
                since.map(day -> ChronoUnit.YEARS.between(day, horizon.asOf())).orElse(0L);
        return (int) Math.max(0, Math.min(LONGEST_TENURE, years));
    }
}
