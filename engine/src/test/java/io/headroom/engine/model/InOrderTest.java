package io.headroom.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.people.Assumptions;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final List<String> MIXED =
            List.of("upsell", "adoption", "support", "renewal", "onboarding", "billing");
    private static final List<String> SORTED = MIXED.stream().sorted().toList();

    @Test
    void goesThroughASetByItsKeys() {
        assertThat(InOrder.set(MIXED)).containsExactlyElementsOf(SORTED);
    }

    @Test
    void aSetAndAMapEqualThoseOfJava() {
        assertThat(InOrder.set(MIXED)).isEqualTo(Set.copyOf(MIXED));
        assertThat(InOrder.map(Map.of("b", 2, "a", 1))).isEqualTo(Map.of("a", 1, "b", 2));
    }

    @Test
    void assumptionsKeepOneOrderWhateverOrderTheyWereGivenIn() {
        Map<String, Optional<RoleId>> charter = new LinkedHashMap<>();
        MIXED.forEach(duty -> charter.put(duty, Optional.empty()));
        Assumptions usual = Assumptions.usual(Currency.getInstance("USD"));
        Assumptions asked = new Assumptions(
                usual.currency(),
                usual.given(),
                usual.ramp(),
                charter,
                usual.newCustomers(),
                usual.roleCosts(),
                usual.supportStaff(),
                usual.budget(),
                usual.targetRatio(),
                usual.without());

        assertThat(asked.charter().keySet()).containsExactlyElementsOf(SORTED);
    }
}
