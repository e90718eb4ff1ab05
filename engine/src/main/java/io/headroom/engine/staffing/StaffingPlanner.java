package io.headroom.engine.staffing;

import io.headroom.engine.capacity.CapacityModel;
import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;

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

    /** The hours of the engine's own models. */
    private record Models(int threads) implements Inputs {
        @Override
        public Demand demand(PlanRequest request) {
            return new DemandModel(request, threads).total();
        }

        @Override
        public AccountDemand account(PlanRequest request, Account account) {
            return new DemandModel(request, threads).of(account);
        }

        @Override
        public Capacity capacity(Horizon horizon, Team team, Assumptions assumptions) {
            return new CapacityModel().of(horizon, team, assumptions);
        }
    }
}
