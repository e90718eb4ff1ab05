package io.headroom.engine.staffing;

import io.headroom.engine.capacity.CapacityModel;
import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.explain.Line;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.Bridge;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.PersonReview;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.PlanTotals;
import java.time.YearMonth;
import java.util.function.Function;

/**
 * How many people are needed, when, how sure that is, and what it costs.
 *
 * <p>Per staffing pool and month m, over the months m, m + 1, m + 2: the levelled hours are log-normal with their sum as mean and
 *
 * <pre>
 *   variance = Σ individual + Σ over activities (hours · minutes_error)² + (hours · overall_error)²
 *   people   = quantile(confidence) ÷ (direct hours of a full-time, ramped person · target_utilisation)
 *   required = the larger of people and cover, rounded up once
 * </pre>
 *
 * The same request gives the same plan, bit for bit, on any number of threads. Accounts are looked at once; everything else, sensitivity
 * included, is worked out from the rows of the demand and costs rows × months × pools. Safe for several threads.
 */
public final class StaffingPlanner {
    /** The version of the engine that a plan names. */
    public static final String VERSION = "0.1.0";

    private static final int USUALLY_SHOWN = 10;

    private final Inputs inputs;

    /** {@code threads} changes how long it takes and nothing else. */
    public StaffingPlanner(int threads) {
        this(new Models(threads));
    }

    StaffingPlanner(Inputs inputs) {
        this.inputs = inputs;
    }

    public Plan plan(PlanRequest request) {
        return new Planning(inputs, request).plan();
    }

    /** What moved the need from one plan to another; the steps add up exactly. */
    public Bridge bridge(Plan from, Plan to) {
        return bridge(PlanTotals.of(from), PlanTotals.of(to));
    }

    /** The same from what a former plan's document still says. */
    public Bridge bridge(PlanTotals from, PlanTotals to) {
        return new Bridges(from, to).bridge();
    }

    /**
     * A number of a plan, opened down to its leaves; every line adds up exactly. Hours are those of the three months from the month
     * named. Costs one look at each account.
     *
     * @param address {@code headcount/POOL/MONTH}, {@code segment/ID/MONTH}, {@code activity/ID/MONTH}, {@code account/ID/MONTH}, {@code person/ID/MONTH}, {@code capacity/PERSON/MONTH}, {@code cost/POOL}, {@code break-even}, {@code serve/ACCOUNT}, {@code margin/ACCOUNT}, {@code benchmark/ID}, {@code ratio/MONTH}, {@code glide/MONTH} or {@code answer}; keys percent-encoded, months as 2027-03
     * @throws IllegalArgumentException for what the plan does not know, with what can be asked
     */
    public Line explain(PlanRequest request, Plan plan, String address) {
        return explain(request, plan, address, USUALLY_SHOWN);
    }

    /** The same with {@code most} accounts one by one in each activity; the others are one line with an address of its own. */
    public Line explain(PlanRequest request, Plan plan, String address, int most) {
        return new Explanations(inputs, request, plan, most).of(Address.of(address));
    }

    /** Whether one person's book is reasonable, and what to move or do later. Costs one look at each account. */
    public PersonReview review(PlanRequest request, Plan plan, PersonId person) {
        Basis basis = Basis.of(request, plan.demand(), plan.capacity());
        return new Reviews(basis, plan, inputs.accounts(request)).of(person);
    }

    /** The hours of the engine's own models. */
    private record Models(int threads) implements Inputs {
        @Override
        public Demand demand(PlanRequest request) {
            return new DemandModel(request, threads).total();
        }

        @Override
        public Function<Account, AccountDemand> accounts(PlanRequest request) {
            return new DemandModel(request, threads)::of;
        }

        @Override
        public Capacity capacity(Horizon horizon, Team team, Assumptions assumptions) {
            return new CapacityModel().of(horizon, team, assumptions);
        }

        @Override
        public Line capacity(PlanRequest request, PersonId person, YearMonth month) {
            return new CapacityModel().explain(request.horizon(), request.team(), request.assumptions(), person, month);
        }

        @Override
        public Line standard(PlanRequest request, YearMonth month) {
            return new CapacityModel().explainStandard(request.horizon(), request.assumptions(), month);
        }

        @Override
        public HourPrice hourPrice(Capacity capacity, Assumptions assumptions) {
            return new CapacityModel().hourPrice(capacity, assumptions);
        }
    }
}
