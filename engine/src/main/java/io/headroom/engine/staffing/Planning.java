package io.headroom.engine.staffing;

import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.Answer;
import io.headroom.engine.model.plan.Plan.Cost;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Unowned;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Ratio;
import io.headroom.engine.model.plan.Sensitivity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts one plan together. */
final class Planning {
    private final Inputs inputs;
    private final Basis basis;
    private final List<Headcount> headcount;
    private final Answers answers;
    private final int month;
    private final List<Headcount> needs;

    Planning(Inputs inputs, PlanRequest request) {
        this.inputs = inputs;
        Demand demand = inputs.demand(request);
        Capacity capacity = inputs.capacity(request.horizon(), request.team(), request.assumptions());
        this.basis = Basis.of(request, demand, capacity);
        this.headcount = new Needs(basis).all();
        this.answers = new Answers(request.horizon(), headcount);
        this.month = answers.month();
        this.needs = answers.in(month);
    }

    Plan plan() {
        PlanRequest request = basis.request();
        Window window = new Window(month);
        HourPrice hourPrice = inputs.hourPrice(basis.capacity(), request.assumptions());
        Cost cost = new Costs(basis, needs, request.horizon().month(month), hourPrice).cost();
        Answer answer = answers.answer(cost.total(), cost.share());
        List<Swing> swings = new Sensitivities(basis, inputs, headcount).all();
        List<Sensitivity> sensitivity = swings.stream().map(Swing::shown).toList();
        double margin = new Robust(basis, headcount, swings).margin();
        List<PersonLoad> loads = new Reliefs(basis, margin).relieve(new Loads(basis).all());
        Unowned unowned = Unowneds.of(basis.demand());
        List<Ratio> ratios = new Ratios(basis, answers, cost.revenue()).all();
        return new Plan(
                StaffingPlanner.VERSION,
                request.horizon(),
                request.understood(),
                basis.demand(),
                basis.capacity(),
                answer,
                new CapacityFirsts(basis, needs, window).all(),
                headcount,
                new SegmentNeeds(basis).of(headcount),
                loads,
                unowned,
                separate(),
                byHours(),
                cost,
                sensitivity,
                new Benchmarks(basis, answer, needs, cost.revenue()).all(),
                ratios,
                Glides.of(request.assumptions().targetRatio(), ratios),
                new Actions(basis, headcount, swings).all(loads, unowned),
                new AssumptionUses(basis, needs, sensitivity).all(),
                new Unprovens(basis, month).unproven(),
                new Charters(basis).all(),
                new Notices(basis).all(cost, loads));
    }

    /** People if each segment had its own of every role. */
    private int separate() {
        int sum = 0;
        for (SegmentDemand segment : basis.demand().segments()) {
            Demand own = Changes.only(basis.demand(), segment);
            Needs alone = new Needs(basis.alone(own));
            for (PoolId pool : basis.pools().keySet()) {
                boolean works = own.rows().stream().anyMatch(row -> row.pool().equals(pool));
                sum += works ? alone.of(pool, new Window(month)).required() : 0;
            }
        }
        return sum;
    }

    /** People by raw hours alone, rounded up once per role. */
    private int byHours() {
        Map<RoleId, Double> roles = new TreeMap<>();
        for (Headcount need : needs) {
            double people =
                    need.rawHours().inHours() / need.directHoursPerPerson().inHours();
            roles.merge(need.role(), people, Double::sum);
        }
        return roles.values().stream()
                .mapToInt(people -> People.whole(People.of(people)))
                .sum();
    }
}
