package io.headroom.engine.staffing;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.PlanRequest;
import java.util.function.Function;

/** Where the planner gets hours from: those that accounts need and those that people have. */
interface Inputs {
    Demand demand(PlanRequest request);

    /** Looks at one account after the other. */
    Function<Account, AccountDemand> accounts(PlanRequest request);

    Capacity capacity(Horizon horizon, Team team, Assumptions assumptions);
}
