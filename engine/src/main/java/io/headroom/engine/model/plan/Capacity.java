package io.headroom.engine.model.plan;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The direct hours that people have over the computed months of a horizon.
 *
 * @param people     sorted by key
 * @param standard   direct hours of a full-time, ramped person of whom nothing else is known
 * @param yearly     the standard person's direct hours over the twelve months from the horizon's first
 */
public record Capacity(Horizon horizon, List<PersonCapacity> people, MonthlyHours standard, Hours yearly) {
    public Capacity {
        people = List.copyOf(people);
    }

    public Optional<PersonCapacity> person(PersonId id) {
        return people.stream().filter(one -> one.person().equals(id)).findFirst();
    }

    /**
     * One person's.
     *
     * @param direct    direct hours by computed month
     * @param rampedFte FTE × ramp × the part of the month employed, by computed month
     * @param average   average direct hours a month of the twelve months from the first, over FTE × ramp; the figure that the 100-hour check looks at
     */
    public record PersonCapacity(
            PersonId person,
            RoleId role,
            MonthlyHours direct,
            List<Double> rampedFte,
            double average,
            Set<Flag> flags) {
        public PersonCapacity {
            rampedFte = List.copyOf(rampedFte);
            flags = InOrder.set(flags);
        }
    }

    /** What a lead should know about a person's hours. */
    public enum Flag {
        /** Fewer than the minimum of direct hours a month, taken as a full-time, ramped person. */
        BELOW_MINIMUM,
        /** Joins within the horizon. */
        JOINS,
        /** Leaves within the horizon, or has left before. */
        LEAVES,
        /** Still ramping in the first month. */
        RAMPING,
        /** Owns accounts, but no working schedule is known. */
        NO_SCHEDULE
    }
}
