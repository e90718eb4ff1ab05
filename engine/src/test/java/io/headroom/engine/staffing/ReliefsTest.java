package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Relief;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReliefsTest {
    private static final double DIRECT = 300;
    private static final double LEAST = 1;

    @Test
    void roomThatWasGivenOnceIsNotGivenAgain() {
        List<PersonLoad> loads = relieved(List.of(180, 170, 40, 60));
        assertThat(relief(loads, "p0").to()).isEqualTo(new PersonId("p2"));
        assertThat(relief(loads, "p1").to()).isEqualTo(new PersonId("p3"));
    }

    @Test
    void nobodyTakesFromOneself() {
        assertThat(relieved(List.of(150)).get(0).relief()).isEmpty();
    }

    /** The same by asking everybody each time. */
    @Property(tries = 200)
    void theMostOverloadedComeFirstAndTheOneWithMostRoomTakes(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 0, max = 220) Integer> hours) {
        List<PersonLoad> loads = relieved(hours);
        Map<PersonId, Double> demand = new LinkedHashMap<>();
        for (int at = 0; at < hours.size(); at++) {
            demand.put(id(at), 3.0 * hours.get(at));
        }
        loads.stream()
                .filter(load -> load.worstUtilisation() >= 1.1)
                .sorted(Comparator.comparingDouble(PersonLoad::worstUtilisation)
                        .reversed()
                        .thenComparing(PersonLoad::person))
                .forEach(load -> check(load, demand));
    }

    private static void check(PersonLoad load, Map<PersonId, Double> demand) {
        double most = LEAST;
        Optional<PersonId> to = Optional.empty();
        for (Map.Entry<PersonId, Double> one : demand.entrySet()) {
            double room = DIRECT - one.getValue();
            if (!one.getKey().equals(load.person()) && room > most + 1e-9) {
                most = room;
                to = Optional.of(one.getKey());
            }
        }
        assertThat(load.relief().map(Relief::to)).isEqualTo(to);
        if (to.isPresent()) {
            double over = of(demand, load.person()) - DIRECT;
            double equal = (of(demand, load.person()) - of(demand, to.get())) / 2;
            double hours = Math.min(Math.min(over, most), equal);
            assertThat(load.relief().get().hours().inHours()).isCloseTo(hours, within(1e-5));
            demand.merge(to.get(), hours, Double::sum);
        }
    }

    private static double of(Map<PersonId, Double> demand, PersonId person) {
        return Objects.requireNonNull(demand.get(person));
    }

    private static List<PersonLoad> relieved(List<Integer> hours) {
        Made company = Made.company().segment("smb", 10, 12, 0);
        for (int at = 0; at < hours.size(); at++) {
            company = company.person(id(at).value(), hours.get(at));
        }
        Basis basis = company.basis();
        return new Reliefs(basis, 1).relieve(new Loads(basis).all());
    }

    private static PersonId id(int at) {
        return new PersonId("p%s".formatted((char) ('0' + at)));
    }

    private static Relief relief(List<PersonLoad> loads, String person) {
        return loads.stream()
                .filter(load -> load.person().value().equals(person))
                .findFirst()
                .orElseThrow()
                .relief()
                .orElseThrow();
    }
}
