package io.headroom.formats.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.formats.blueprint.ShippedBlueprints;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumptionsFitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            charter: {onbording: nobody}    | no duty "onbording", so this changes nothing; it knows onboarding, renewal, upsell. Did you mean "onboarding"?
            charter: {onboarding: cms}      | no role "cms"
            new_customers: {enterprize: 3}  | Did you mean "enterprise"?
            role_costs: {tam: 90000}        | no role "tam"
            """)
    void warnsOfAWordThatTheBlueprintDoesNotKnow(String text, String expected) {
        assertThat(issues(text))
                .extracting(Issue::expected)
                .singleElement()
                .asString()
                .contains(expected);
    }

    @Test
    void saysNothingWhereAllWordsAreKnown() {
        assertThat(issues("charter: {renewal: nobody, onboarding: csm}\nnew_customers: {smb: 3}"))
                .isEmpty();
    }

    private static List<Issue> issues(String text) {
        Assumptions assumptions =
                AssumptionsReader.read("a.yaml", text).value().orElseThrow().assumptions();
        return AssumptionsFit.issues("a.yaml", assumptions, ShippedBlueprints.named("mid-touch"));
    }
}
