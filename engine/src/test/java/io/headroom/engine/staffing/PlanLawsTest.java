package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Bridge;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.proof.DemandProof;
import io.headroom.engine.proof.PlanProof;
import io.headroom.engine.sample.RandomCompany;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Laws that hold for every plan of every company, whatever it holds. Each seed makes another one. */
class PlanLawsTest {
    private static final StaffingPlanner PLANNER = new StaffingPlanner(1);

    @Property(tries = 40)
    void everyPlanKeepsItsPromises(@ForAll long seed) {
        PlanRequest request = RandomCompany.of(seed);
        Plan plan = PLANNER.plan(request);
        DemandModel model = new DemandModel(request, 1);

        assertThat(PlanProof.faults(plan)).isEmpty();
        assertThat(DemandProof.faults(
                        plan.demand(),
                        request.accounts().stream().map(model::of).toList()))
                .isEmpty();
    }

    @Tag("slow")
    @Property(tries = 2_000)
    void everyPlanKeepsItsPromisesLong(@ForAll long seed) {
        everyPlanKeepsItsPromises(seed);
    }

    @Property(tries = 30)
    void theOrderOfRowsNeverMatters(@ForAll long seed) {
        PlanRequest request = RandomCompany.of(seed);

        assertThat(PLANNER.plan(shuffled(request, seed))).isEqualTo(PLANNER.plan(request));
    }

    @Tag("slow")
    @Property(tries = 1_000)
    void theOrderOfRowsNeverMattersLong(@ForAll long seed) {
        theOrderOfRowsNeverMatters(seed);
    }

    private static PlanRequest shuffled(PlanRequest request, long seed) {
        List<Account> accounts = new ArrayList<>(request.accounts());
        List<Person> people = new ArrayList<>(request.team().people());
        Collections.shuffle(accounts, new Random(seed));
        Collections.shuffle(people, new Random(seed + 1));
        Team team = request.team();
        return new PlanRequest(
                request.horizon(),
                request.blueprint(),
                request.assumptions(),
                accounts,
                new Team(people, team.timeOff(), team.holidays(), team.origin()),
                request.understood());
    }

    @Property(tries = 30)
    void theStepsOfABridgeAddUpExactly(@ForAll long seed, @ForAll long other) {
        Plan from = PLANNER.plan(RandomCompany.of(seed));
        Plan to = PLANNER.plan(RandomCompany.of(other));
        Bridge bridge = PLANNER.bridge(from, to);

        assertThat(bridge.steps().stream().map(Bridge.Step::people).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(
                        to.answer().required() - from.answer().required()));
    }

    /** But for the sixth decimal of a pool, which a quotient may round the other way. */
    @Property(tries = 15)
    void fromAPlanToItselfNothingMoves(@ForAll long seed) {
        Plan plan = PLANNER.plan(RandomCompany.of(seed));

        assertThat(PLANNER.bridge(plan, plan).steps())
                .allSatisfy(step -> assertThat(step.people().abs()).isLessThan(new BigDecimal("0.000004")));
    }
}
