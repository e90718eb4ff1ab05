package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.plan.Demand.Sizes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackingTest {
    @ParameterizedTest(name = "{0} accounts of {1} h, people of {2} h: {3}, because {4}")
    @CsvSource({
        "3, 60, 100, 3, two do not fit into one person though three need only 1.8",
        "4, 50, 100, 2, two fit exactly",
        "5, 50, 100, 3, the fifth is alone",
        "2, 250, 100, 2, an account larger than a person fills one",
        "100, 2, 100, 2, small ones fill people",
        "0, 10, 100, 0, nothing is to be packed",
    })
    void countsPeopleWithoutWhomWholeAccountsDoNotFit(
            int accounts, int hours, double person, int people, String because) {
        assertThat(packing(Collections.nCopies(accounts, hours)).people(person))
                .as(because)
                .isEqualTo(people);
    }

    /** 70 + 70 + 40 are less than two people, but 40 fits beside neither 70. */
    @Test
    void roomThatIsTooSmallForAnyAccountDoesNotCount() {
        assertThat(packing(List.of(70, 70, 40)).people(100)).isEqualTo(3);
    }

    /** A lower bound: never more people than the best packing takes, and never fewer than the hours ask for. */
    @Property(tries = 200)
    void neverAsksForMorePeopleThanThereMustBe(
            @ForAll @Size(max = 7) List<@IntRange(min = 0, max = 50) Integer> halves) {
        List<Integer> hours = halves.stream().map(half -> 2 * half).toList();
        int sum = hours.stream().mapToInt(Integer::intValue).sum();

        assertThat(packing(hours).people(100))
                .isLessThanOrEqualTo(best(hours, new ArrayList<>()))
                .isGreaterThanOrEqualTo((sum + 99) / 100);
    }

    /** The fewest people, by trying everything. */
    private static int best(List<Integer> hours, List<Integer> people) {
        if (hours.isEmpty()) {
            return (int) people.stream().filter(load -> load > 0).count();
        }
        int best = Integer.MAX_VALUE;
        List<Integer> rest = hours.subList(1, hours.size());
        for (int at = 0; at <= people.size(); at++) {
            List<Integer> with = new ArrayList<>(people);
            if (at == people.size()) {
                with.add(0);
            }
            with.set(at, with.get(at) + hours.get(0));
            if (with.get(at) <= 100) {
                best = Math.min(best, best(rest, with));
            }
        }
        return best;
    }

    private static Packing packing(List<Integer> hours) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(200, 0));
        for (int one : hours) {
            int bin = (int) (one / Sizes.STEP_HOURS);
            counts.set(bin, counts.get(bin) + 1);
        }
        return new Packing(counts, Sizes.STEP_HOURS);
    }
}
