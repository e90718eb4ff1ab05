package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code examples/pooled}: hundreds of small accounts without a named person, and what is done once for all of them. */
class PooledDeskTest {
    private static final String PLAN = "plan --company ../examples/pooled";
    private static final double SHOPS = 420;

    private final JsonNode plan = Asked.json(PLAN);

    @Test
    void nobodyOwnsAShopAndNoOwnerIsMissing() {
        assertThat(plan.get("people")
                        .valueStream()
                        .map(person -> person.get("accounts").asInt()))
                .containsOnly(0);
        assertThat(plan.get("unowned").get("accounts").asInt()).isZero();
    }

    @Test
    void buildingTheProgrammesTakesAPersonUntilTheyStand() {
        assertThat(need("2027-01")).isEqualTo(3);
        assertThat(need("2027-05")).isEqualTo(2);
        assertThat(community("2027-01")).isGreaterThan(2 * community("2027-06"));
        assertThat(community("2027-10")).as("upkeep never ends").isEqualTo(3 * 30);
    }

    @Test
    void aPersonHasAsManyAccountsAsTheBandSaysOnceThingsAreBuilt() {
        JsonNode band =
                Asked.only(plan.get("benchmarks"), "id", "size-bands-accounts").get("people");
        assertThat(SHOPS / band.get("low").asDouble()).isEqualTo(500);
        assertThat(SHOPS / band.get("high").asDouble()).isEqualTo(200);
        assertThat(SHOPS / need("2027-01")).isLessThan(200);
        assertThat(SHOPS / need("2027-05")).isBetween(200.0, 500.0);
    }

    @Test
    void aSmallDeskIsAsLargeAsItsCoverAndNotAsItsWork() {
        JsonNode june = Asked.only(Asked.json(PLAN + " --set effort_scale=0.1").get("headcount"), "month", "2027-06");
        assertThat(june.get("rawHours").asDouble()
                        / june.get("directHoursPerPerson").asDouble())
                .isLessThan(0.6);
        assertThat(june.get("required").asInt()).isEqualTo(2);
    }

    @Test
    void answersInTimeAreLookedAtAsAQueue() {
        assertThat(Asked.json("explain --company ../examples/pooled headcount/desk/2027-01")
                        .toString())
                .contains("within 4 hours (Erlang C)");
    }

    private int need(String month) {
        return Asked.only(plan.get("headcount"), "month", month).get("required").asInt();
    }

    /** Hours of the three months that begin with this one. */
    private static double community(String month) {
        return Asked.json("explain --company ../examples/pooled activity/community/" + month + "?pool=desk")
                .get("value")
                .asDouble();
    }
}
