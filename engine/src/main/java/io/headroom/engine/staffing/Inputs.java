package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.PlanRequest;
import java.time.YearMonth;
import java.util.function.Function;

/** Where the planner gets hours from: those that accounts need and those that people have. */
interface Inputs {
    Demand demand(PlanRequest request);

    /** Looks at one account after the other. */
    Function<Account, AccountDemand> accounts(PlanRequest request);

    Capacity capacity(Horizon horizon, Team team, Assumptions assumptions);

    /** One person's direct hours in a month, down to working days. */
    Line capacity(PlanRequest request, PersonId person, YearMonth month);

    /** The same of a full-time, ramped person of whom nothing else is known. */
    Line standard(PlanRequest request, YearMonth month);

    /** The one price of an hour. */
    HourPrice hourPrice(Capacity capacity, Assumptions assumptions);
}
