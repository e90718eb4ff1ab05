package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code examples/onboarding}: the same company with one role for everything, and with specialists for onboarding. */
class OnboardingSplitTest {
    private static final String ONE = "plan --company ../examples/onboarding";
    private static final String SPLIT = ONE + " --charter onboarding=specialist --charter handover=csm";
    private static final String MONTH = "2027-12";

    private final JsonNode one = Asked.json(ONE);
    private final JsonNode split = Asked.json(SPLIT);

    @Test
    void theSplitMovesTheHoursOfOnboardingAndAddsThoseOfTheHandover() {
        double moved = number(split, "specialist", "rawHours");
        double handover = number(split, "csm", "rawHours") + moved - number(one, "csm", "rawHours");
        assertThat(moved).isGreaterThan(200);
        assertThat(handover).isBetween(5.0, 0.2 * moved);
    }

    @Test
    void theSplitSavesNobodySinceEachPoolRoundsForItself() {
        double spare = 0;
        for (String pool : new String[] {"csm", "specialist"}) {
            spare += number(split, pool, "required") - number(split, pool, "unrounded");
        }
        assertThat(spare).isGreaterThan(number(one, "csm", "required") - number(one, "csm", "unrounded") - 0.2);
        assertThat(number(split, "csm", "required") + number(split, "specialist", "required"))
                .isEqualTo(number(one, "csm", "required"));
        assertThat(number(split, "specialist", "unrounded") / number(split, "specialist", "required"))
                .isLessThan(0.75);
    }

    @Test
    void whatIsSavedIsTheDifferenceInPay() {
        double fewerManagers = number(one, "csm", "required") - number(split, "csm", "required");
        assertThat(cost(one) - cost(split)).isCloseTo(fewerManagers * (110_000 - 85_000), offset(0.01));
    }

    @Test
    void managersWhoDoNotOnboardLookAfterMoreAccounts() {
        double accounts = one.get("understood").get("accounts").asDouble();
        assertThat(accounts / number(split, "csm", "required"))
                .isGreaterThan(1.25 * accounts / number(one, "csm", "required"));
    }

    @Test
    void newCustomersFillTheSpecialists() {
        assertThat(number(Asked.json(SPLIT + " --new-customers 0"), "specialist", "required"))
                .isZero();
        assertThat(number(Asked.json(SPLIT + " --new-customers 20"), "specialist", "required"))
                .isGreaterThan(number(split, "specialist", "required"));
    }

    private static double number(JsonNode plan, String pool, String key) {
        return Asked.those(plan.get("headcount"), "pool", pool)
                .filter(row -> row.get("month").asString().equals(MONTH))
                .findFirst()
                .orElseThrow()
                .get(key)
                .asDouble();
    }

    private static double cost(JsonNode plan) {
        return plan.get("cost").get("total").asDouble();
    }
}
