package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.plan.Benchmark;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.proof.LineProof;
import io.headroom.engine.sample.RandomCompany;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Every number that a plan offers opens, is the number that the plan says, and is made by its lines. */
class ExplanationLawsTest {
    private static final StaffingPlanner PLANNER = new StaffingPlanner(1);

    @Property(tries = 20)
    void everyAddressOpensIntoTheNumberThatThePlanSays(@ForAll long seed) {
        PlanRequest request = RandomCompany.of(seed, 5);
        Plan plan = PLANNER.plan(request);

        offered(request, plan).forEach((address, value) -> {
            Line line = PLANNER.explain(request, plan, address, 3);
            value.ifPresent(said -> assertThat(line.value()).as(address).isEqualByComparingTo(said));
            assertThat(LineProof.faults(line)).as(address).isEmpty();
            assertThat(line.address()).isEqualTo(address);
        });
    }

    @Tag("slow")
    @Property(tries = 300)
    void everyAddressOpensIntoTheNumberThatThePlanSaysLong(@ForAll long seed) {
        everyAddressOpensIntoTheNumberThatThePlanSays(seed);
    }

    @Property(tries = 10)
    void everyAddressInsideATreeOpensToo(@ForAll long seed) {
        PlanRequest request = RandomCompany.of(seed, 8);
        Plan plan = PLANNER.plan(request);
        Set<String> inside = new TreeSet<>();
        addresses(PLANNER.explain(request, plan, "answer", 2), inside);

        for (String address : inside) {
            assertThat(LineProof.faults(PLANNER.explain(request, plan, address, 2)))
                    .as(address)
                    .isEmpty();
        }
    }

    @Tag("slow")
    @Property(tries = 200)
    void everyAddressInsideATreeOpensTooLong(@ForAll long seed) {
        everyAddressInsideATreeOpensToo(seed);
    }

    private static void addresses(Line line, Set<String> into) {
        if (!line.address().isEmpty()) {
            into.add(line.address());
        }
        line.lines().forEach(below -> addresses(below, into));
    }

    /** Every address of a plan, with the number where the plan says one. */
    private static Map<String, Optional<BigDecimal>> offered(PlanRequest request, Plan plan) {
        Map<String, Optional<BigDecimal>> all = new LinkedHashMap<>();
        all.put("answer", whole(plan.answer().required()));
        all.put("cost", Optional.of(plan.cost().total().exact()));
        for (Headcount need : plan.headcount()) {
            all.put(Address.text("headcount", need.pool().value(), need.month()), whole(need.required()));
            all.put(Address.text("cost", need.pool().value()), Optional.empty());
        }
        for (Plan.SegmentNeed need : plan.segments()) {
            all.put(Address.text("segment", need.segment().value(), need.month()), Optional.of(segment(plan, need)));
        }
        for (Benchmark benchmark : plan.benchmarks()) {
            all.put(Address.text("benchmark", benchmark.id()), Optional.of(People.of(benchmark.high())));
        }
        plan.cost().revenue().ifPresent(revenue -> all.put("break-even", Optional.empty()));
        plan.ratios()
                .forEach(ratio -> ratio.revenuePerPerson()
                        .ifPresent(each ->
                                all.put(Address.text("ratio", ratio.month().toString()), Optional.of(each.exact()))));
        plan.glide()
                .ifPresent(glide -> glide.steps()
                        .forEach(step -> all.put(
                                Address.text("glide", step.month().toString()),
                                Optional.of(People.of(step.people())))));
        people(plan, all);
        activities(plan, all);
        accounts(request, all);
        return all;
    }

    private static void people(Plan plan, Map<String, Optional<BigDecimal>> all) {
        for (Plan.PersonLoad load : plan.people()) {
            for (int month = 0; month < plan.horizon().months(); month++) {
                String address = Address.text(
                        "person", load.person().value(), plan.horizon().month(month));
                all.put(address, Optional.empty());
            }
            plan.capacity().person(load.person()).ifPresent(capacity -> {
                for (int month = 0; month < plan.horizon().computed(); month++) {
                    String address = Address.text(
                            "capacity", load.person().value(), plan.horizon().month(month));
                    all.put(address, Optional.of(capacity.direct().at(month).exact()));
                }
            });
        }
    }

    private static void activities(Plan plan, Map<String, Optional<BigDecimal>> all) {
        List<ActivityId> ids = new ArrayList<>(new TreeSet<>(
                plan.demand().rows().stream().map(Demand.Row::activity).toList()));
        for (ActivityId id : ids) {
            for (int month = 0; month < plan.horizon().months(); month++) {
                BigDecimal hours = new Window(month)
                        .of(plan.demand().levelled(row -> row.activity().equals(id)))
                        .exact();
                all.put(Address.text("activity", id.value(), plan.horizon().month(month)), Optional.of(hours));
            }
        }
    }

    private static void accounts(PlanRequest request, Map<String, Optional<BigDecimal>> all) {
        for (Account account : request.accounts()) {
            String key = account.id().value();
            all.put(Address.text("account", key, request.horizon().first()), Optional.empty());
            all.put(Address.text("serve", key), Optional.empty());
            account.revenue()
                    .yearly()
                    .filter(revenue -> revenue.minor() > 0)
                    .ifPresent(revenue -> all.put(Address.text("margin", key), Optional.empty()));
        }
    }

    private static BigDecimal segment(Plan plan, Plan.SegmentNeed one) {
        return plan.segments().stream()
                .filter(need ->
                        need.segment().equals(one.segment()) && need.month().equals(one.month()))
                .map(Plan.SegmentNeed::peopleShare)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> whole(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }
}
