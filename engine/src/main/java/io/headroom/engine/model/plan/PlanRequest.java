package io.headroom.engine.model.plan;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Team;
import java.util.List;

/**
 * Everything a plan is made of. The same request gives the same plan, bit for bit.
 *
 * @param accounts in any order; the list may decode an account each time it is asked for one
 * @param understood what reading made of the files
 */
public record PlanRequest(
        Horizon horizon,
        Blueprint blueprint,
        Assumptions assumptions,
        List<Account> accounts,
        Team team,
        Understood understood) {

    public PlanRequest with(Assumptions other) {
        return new PlanRequest(horizon, blueprint, other, accounts, team, understood);
    }
}
