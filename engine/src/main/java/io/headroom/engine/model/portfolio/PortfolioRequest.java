package io.headroom.engine.model.portfolio;

import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.plan.PlanRequest;

/**
 * Who shall own which account, is asked.
 *
 * @param plan   accounts, people and assumptions; the prices and freezes are among its settings
 * @param role   whose accounts
 * @param moves  how many accounts may change hands, beside those whose owner is gone
 * @param effort how much work each search may do, in steps of some milliseconds of processor time
 */
public record PortfolioRequest(PlanRequest plan, RoleId role, OwnershipRules rules, int moves, long effort) {
    private static final int USUAL_EFFORT = 100;

    public PortfolioRequest {
        if (moves < 0) {
            throw new IllegalArgumentException("The number of moves is 0 or more, but was %s.".formatted(moves));
        }
        if (plan.blueprint().roles().stream().noneMatch(one -> one.id().equals(role))) {
            throw new IllegalArgumentException("\"%s\" is not a role of this blueprint. It knows %s."
                    .formatted(
                            role,
                            plan.blueprint().roles().stream()
                                    .map(one -> one.id().value())
                                    .toList()));
        }
    }

    /** About the first role of the blueprint, with the usual effort. */
    public static PortfolioRequest of(PlanRequest plan, OwnershipRules rules, int moves) {
        return new PortfolioRequest(plan, plan.blueprint().roles().get(0).id(), rules, moves, USUAL_EFFORT);
    }
}
