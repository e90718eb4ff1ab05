package io.headroom.engine.staffing;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import java.util.List;

/**
 * The people of a pool in a window.
 *
 * @param direct    direct hours of all of them
 * @param available ramped full-time people, mean of the three months
 * @param each      direct hours of one full-time, ramped person: theirs over their FTE, or the standard person's where nobody is there
 */
record Crew(Hours direct, double available, Hours each) {

    static Crew of(Basis basis, PoolId pool, Window window) {
        List<PersonCapacity> people = basis.people(pool);
        Capacity capacity = basis.capacity();
        long direct = 0;
        double fte = 0;
        for (PersonCapacity person : people) {
            direct += window.of(person.direct()).micros();
            fte += window.sum(person.rampedFte());
        }
        Hours standard = window.of(capacity.standard());
        Hours each = fte > 0 && direct > 0 ? Hours.of(direct / 1e6 * Window.MONTHS / fte) : standard;
        if (each.micros() <= 0) {
            throw new IllegalArgumentException(
                    "A person of pool \"%s\" has no direct hours in %s: the days off, public holidays and the internal share leave nothing. Lower one of them."
                            .formatted(pool, window.words(basis.request().horizon())));
        }
        return new Crew(new Hours(direct), fte / Window.MONTHS, each);
    }
}
