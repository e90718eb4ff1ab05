package io.headroom.engine.staffing;

import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Pool;
import io.headroom.engine.model.blueprint.Role;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.PlanRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What headcount rests on: a request, the hours its accounts need, the hours its people have, and who belongs to which pool.
 *
 * @param pools   the pools that have work or people, each with its role
 * @param members the pool of every person
 * @param looked  the demand for which accounts were looked at; {@code demand} may differ where hours were changed afterwards, and sizes of accounts then change alike
 */
record Basis(
        PlanRequest request,
        Demand demand,
        Capacity capacity,
        Map<PoolId, RoleId> pools,
        Map<PersonId, PoolId> members,
        Demand looked) {

    static Basis of(PlanRequest request, Demand demand, Capacity capacity) {
        Map<PersonId, PoolId> members = members(request, demand, capacity);
        return new Basis(request, demand, capacity, pools(request, demand, members), members, demand);
    }

    /** The same people and accounts with other hours to do. */
    Basis with(Demand other) {
        return new Basis(request, other, capacity, pools, members, looked);
    }

    /** The same people with some of the accounts alone. */
    Basis alone(Demand some) {
        return new Basis(request, some, capacity, pools, members, some);
    }

    /** How many times as large the accounts of a pool are as they were when they were looked at. */
    double sizes(PoolId pool) {
        return Changes.ratio(demand, looked, pool, row -> row.origin() == Demand.Origin.ACCOUNT);
    }

    /** The same under other assumptions; hours of accounts and people stay as they are. */
    Basis with(Assumptions other) {
        return new Basis(request.with(other), demand, capacity, pools, members, looked);
    }

    Basis with(Capacity other) {
        return new Basis(request, demand, other, pools, members, looked);
    }

    Blueprint blueprint() {
        return request.blueprint();
    }

    Assumptions assumptions() {
        return request.assumptions();
    }

    List<PersonCapacity> people(PoolId pool) {
        return capacity.people().stream()
                .filter(person -> pool.equals(members.get(person.person())))
                .toList();
    }

    List<Person> persons(PoolId pool) {
        return request.team().people().stream()
                .filter(person -> pool.equals(members.get(person.id())))
                .toList();
    }

    /** The role that owns accounts: the first of the blueprint. */
    RoleId owners() {
        return blueprint().roles().get(0).id();
    }

    PoolId ownersOf(SegmentId segment) {
        return blueprint().pool(owners(), segment);
    }

    /** Whether a pool works for a segment; people of a role that the blueprint does not have work for none. */
    boolean serves(PoolId pool, SegmentId segment) {
        RoleId role = pools.get(pool);
        boolean known = blueprint().roles().stream().anyMatch(one -> one.id().equals(role));
        return role != null && known && blueprint().pool(role, segment).equals(pool);
    }

    /** The segments that a pool serves and that have accounts. */
    List<SegmentDemand> segments(PoolId pool) {
        return demand.segments().stream()
                .filter(segment -> segment.accounts() > 0 && serves(pool, segment.segment()))
                .toList();
    }

    int accounts() {
        return demand.segments().stream().mapToInt(SegmentDemand::accounts).sum();
    }

    private static Map<PersonId, PoolId> members(PlanRequest request, Demand demand, Capacity capacity) {
        Map<PersonId, Map<PoolId, Long>> hours = new HashMap<>();
        for (Demand.Book book : demand.books()) {
            book.person()
                    .ifPresent(person -> book.pools()
                            .forEach((pool, monthly) -> hours.computeIfAbsent(person, unused -> new TreeMap<>())
                                    .merge(pool, monthly.total().micros(), Long::sum)));
        }
        Map<PersonId, PoolId> members = new TreeMap<>();
        for (PersonCapacity person : capacity.people()) {
            List<PoolId> possible = poolsOf(request.blueprint(), person.role());
            Map<PoolId, Long> book = hours.getOrDefault(person.person(), Map.of());
            PoolId most = possible.get(0);
            for (PoolId pool : possible) {
                most = book.getOrDefault(pool, 0L) > book.getOrDefault(most, 0L) ? pool : most;
            }
            members.put(person.person(), most);
        }
        return members;
    }

    /** The pools of a role, its usual one first. */
    static List<PoolId> poolsOf(Blueprint blueprint, RoleId role) {
        Optional<Role> known =
                blueprint.roles().stream().filter(one -> one.id().equals(role)).findFirst();
        PoolId usual = known.map(Role::pool).orElseGet(() -> new PoolId(role.value()));
        List<PoolId> others = blueprint.pools().stream()
                .filter(pool -> pool.role().equals(role))
                .map(Pool::id)
                .filter(pool -> !pool.equals(usual))
                .toList();
        List<PoolId> all = new java.util.ArrayList<>(List.of(usual));
        all.addAll(others);
        return all;
    }

    private static Map<PoolId, RoleId> pools(PlanRequest request, Demand demand, Map<PersonId, PoolId> members) {
        Map<PoolId, RoleId> pools = new TreeMap<>();
        demand.rows().forEach(row -> pools.put(row.pool(), row.role()));
        request.team().people().stream()
                .filter(person -> members.containsKey(person.id()))
                .forEach(person -> pools.putIfAbsent(members.get(person.id()), person.role()));
        return pools;
    }
}
