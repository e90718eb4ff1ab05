package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example companies about ratios come to the numbers that the texts name, by the work and never by the ratio. */
class StoriesOfRatiosTest {
    private static final String AT_RISK = "plan --company ../examples/at-risk-only";
    private static final String GROWING = "plan --company ../examples/growing-into-the-ratio --months 18";
    private static final String LOW_TOUCH = GROWING + " --blueprint ../examples/growing-into-the-ratio/low-touch.yaml";

    private static final String FIFTY = "plan --company ../examples/fifty-accounts";
    private static final String SIXTY_ONE = FIFTY + " --accounts ../examples/fifty-accounts/after-the-spring.csv";
    private static final String SIZES = "plan --company ../examples/size-bands";

    private static final Map<String, String> ASKED = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "T4: $24M at {0} are {1} people")
    @CsvSource({"guidepost-8m-at-risk, 3", "guidepost-2m, 12", "guidepost-1m, 24"})
    void twentyFourMillionAreThreeTwelveOrTwentyFourPeople(String rule, double people) {
        assertThat(rule(AT_RISK, rule).path("people").path("low").doubleValue()).isEqualTo(people);
        assertThat(rule(AT_RISK, rule).path("people").path("high").doubleValue())
                .isEqualTo(people);
    }

    @Test
    void thoseWhoWorkWithAccountsAtRiskOnlyComeToEightMillionEachByTheirWork() {
        JsonNode plan = json(AT_RISK);

        assertThat(plan.path("answer").path("required").intValue()).isEqualTo(3);
        assertThat(plan.path("ratios").get(0).path("revenuePerPerson").doubleValue())
                .isEqualTo(8_000_000);
        assertThat(text(AT_RISK)).contains("This plan says 3 (3 to 4), one for each $8M and 50.7 accounts");
        assertThat(rule(AT_RISK, "guidepost-2m").path("why").asString())
                .contains("The work itself needs 2.2 people, fewer than the 12.0 of the rule");
    }

    @Test
    void theYoungCompanyIsBelowOneMillionEachAndMissesTwoByTheEndOfNextYear() {
        JsonNode glide = json(GROWING).path("glide");

        assertThat(glide.path("today").doubleValue()).isBetween(500_000.0, 1_000_000.0);
        assertThat(glide.path("target").doubleValue()).isEqualTo(2_000_000);
        assertThat(glide.path("by").asString()).isEqualTo("2027-12");
        assertThat(glide.path("reached").isNull()).isTrue();
        assertThat(glide.path("crosses").asString()).isEqualTo("2027-05");
        assertThat(glide.path("steps").size()).isEqualTo(18);
        assertThat(text(GROWING))
                .contains("in May 2027 the two cross: the work needs 5 people where the way has 4.1")
                .contains("It would take work for 4 people instead of 5, or $1.69M of revenue more");
    }

    @Test
    void withItsLowTouchProgrammeTheWorkReachesTheTargetInTime() {
        JsonNode glide = json(LOW_TOUCH).path("glide");

        assertThat(glide.path("reached").asString()).isEqualTo("2027-05").isLessThan("2027-12");
        assertThat(glide.path("crosses").isNull()).isTrue();
    }

    @Test
    void aPlanThatEndsBeforeTheTargetSaysHowManyMonthsItTakes() {
        assertThat(text("plan --company ../examples/growing-into-the-ratio"))
                .contains("The plan ends before December 2027: give --months 18 to see it.");
    }

    @Test
    void fiftyAccountsAtFiveAPersonNeedTenPeopleAndCostTwentyThousandEach() {
        JsonNode plan = json(FIFTY);

        assertThat(plan.path("answer").path("required").intValue()).isEqualTo(10);
        assertThat(plan.path("answer").path("unrounded").doubleValue())
                .as("T1: 50 ÷ 5")
                .isEqualTo(10);
        assertThat(plan.path("cost").path("perAccount").doubleValue())
                .as("T30: $100k ÷ 5")
                .isEqualTo(20_000);
        assertThat(plan.path("cost").path("shareOfRevenue").doubleValue())
                .as("the band of full service")
                .isBetween(0.15, 0.25);
    }

    @Test
    void theBudgetThatDoesNotFitSaysTheRiseTheChurnAndTheLevelThatCloseTheGap() {
        JsonNode cost = json(FIFTY).path("cost");
        JsonNode budget = cost.path("budget");
        double rise = 150_000 / cost.path("revenue").doubleValue();

        assertThat(budget.path("over").doubleValue()).isEqualTo(150_000);
        assertThat(budget.path("priceRise").doubleValue()).isCloseTo(rise, within(1e-6));
        assertThat(budget.path("tolerableChurn").doubleValue()).isCloseTo(rise / (0.78 + rise), within(1e-6));
        assertThat(budget.path("levels").get(0).path("to").asString()).isEqualTo("mid");
        assertThat(budget.path("levels").get(0).path("saves").doubleValue())
                .as("at 10 accounts a person 5 people do it")
                .isEqualTo(500_000);
    }

    @Test
    void whoHasLessThanAHundredDirectHoursAMonthIsNamed() {
        assertThat(text(FIFTY)).contains("1 person is below the minimum of direct hours a month: Aoife Brennan.");
    }

    @Test
    void pastSixtyCustomersAnAnalystIsInTheCost() {
        JsonNode cost = json(SIXTY_ONE).path("cost");

        assertThat(json(FIFTY).path("cost").path("lines").size()).isEqualTo(1);
        assertThat(cost.path("lines").get(0).path("people").doubleValue())
                .as("61 ÷ 5, rounded up")
                .isEqualTo(13);
        assertThat(cost.path("lines").get(1).path("label").asString()).isEqualTo("Analyst");
        assertThat(cost.path("total").doubleValue()).isEqualTo(1_390_000);
        assertThat(text(SIXTY_ONE)).contains("13 people plus 1 who comes with size cost $1.39M a year");
    }

    /** 12, 47 and 236 accounts of $49.3M, $27.0M and $0.64M. */
    @ParameterizedTest(name = "{0}: {1} to {2} people, because {3}")
    @CsvSource({
        "size-bands-accounts, 6.605, 13.055, 12 ÷ 4 + 47 ÷ 15 + 236 ÷ 500; 12 ÷ 2 + 47 ÷ 8 + 236 ÷ 200",
        "size-bands-book, 7.307, 8.886, 49.3 ÷ 15 + 27.0 ÷ 8 + 0.64 ÷ 1; 49.3 ÷ 12 + 27.0 ÷ 7 + 0.64 ÷ 0.7",
        "size-bands-account, 4.842, 6.832, 49.3 ÷ 60 + 27.0 ÷ 8 + 0.64 ÷ 1; 49.3 ÷ 24 + 27.0 ÷ 7 + 0.64 ÷ 0.7"
    })
    void bothReadingsOfTwelveToFifteenMillionStandBesideTheBandsByAccounts(
            String id, double low, double high, String because) {
        JsonNode rule = rule(SIZES, id);

        assertThat(rule.path("people").path("low").doubleValue()).as(because).isCloseTo(low, within(0.001));
        assertThat(rule.path("people").path("high").doubleValue()).as(because).isCloseTo(high, within(0.001));
        assertThat(rule.path("grade").asString()).isEqualTo("c");
    }

    private static JsonNode rule(String command, String id) {
        for (JsonNode rule : json(command).path("benchmarks")) {
            if (rule.path("id").asString().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError("There is no rule of thumb " + id);
    }

    private static JsonNode json(String command) {
        return JsonMapper.builder().build().readTree(run(command + " --format json"));
    }

    /** The table as one line of text. */
    private static String text(String command) {
        return run(command + " --format table").replaceAll("\\s+", " ");
    }

    private static String run(String command) {
        return ASKED.computeIfAbsent(
                command, key -> Shell.PIPE.run(key.split(" ", -1)).out());
    }
}
