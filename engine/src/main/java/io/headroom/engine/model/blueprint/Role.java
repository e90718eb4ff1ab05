package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import java.util.Set;

/**
 * A kind of person with an assigned portfolio.
 *
 * @param pool the staffing pool of its people, where no {@link Pool} says otherwise for a segment
 * @param does the duties of the charter that are this role's
 */
public record Role(RoleId id, String label, PoolId pool, Set<String> does) {
    public Role {
        does = InOrder.set(does);
    }
}
