package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.Evidence;
import io.headroom.engine.model.plan.Benchmark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of thumb of the texts: beside the plan, each with where it comes from and why the plan differs. */
class BenchmarksTest {
    /** Twelve enterprise accounts of $30M together, thirty in the middle with $15M, a thousand small ones with $2M. */
    private static final List<Benchmark> ALL = Made.company()
            .segment("enterprise", 12, 100, 30_000_000)
            .segment("mid-market", 30, 40, 15_000_000)
            .segment("smb", 1_000, 1, 2_000_000)
            .plan()
            .benchmarks();

    @ParameterizedTest(name = "{0}: {1} to {2} people, because {3}")
    @CsvSource({
        "guidepost-2m, 23.5, 23.5, $47M ÷ $2M",
        "guidepost-1m, 47, 47, $47M ÷ $1M",
        "guidepost-8m-at-risk, 5.875, 5.875, $47M ÷ $8M",
        "guidepost-early, 47, 94, below $1M a person and down to half of it",
        "share-of-revenue, 70.5, 117.5, 15 to 25 % of $47M at $100k",
        "size-bands-accounts, 7, 14.75, 12 ÷ 4 to 12 ÷ 2; 30 ÷ 15 to 30 ÷ 8; 1000 ÷ 500 to 1000 ÷ 200",
        "size-bands-book, 5.875, 7.5, 30 ÷ 15 to 30 ÷ 12; 15 ÷ 8 to 15 ÷ 7; 2 ÷ 1 to 2 ÷ 0.7",
        "size-bands-account, 4.375, 6.25, 30 ÷ (15 × 4) to 30 ÷ (12 × 2); the others as before",
    })
    void everyRuleGivesItsPeople(String id, double low, double high, String because) {
        Benchmark benchmark = of(id);

        assertThat(benchmark.low()).as(because).isCloseTo(low, within(0.001));
        assertThat(benchmark.high()).as(because).isCloseTo(high, within(0.001));
    }

    @Test
    void everyRuleSaysItsSourceDateScopeGradeAndWhyThePlanDiffers() {
        assertThat(ALL).hasSize(8).allSatisfy(rule -> {
            assertThat(rule.source()).contains("text 00");
            assertThat(rule.date()).isNotBlank();
            assertThat(rule.scope()).isNotBlank();
            assertThat(rule.grade()).isIn(Evidence.B, Evidence.C);
            assertThat(rule.why()).contains("The work itself needs");
        });
    }

    @Test
    void overInvestingEarlyComesWithItsGlidePath() {
        assertThat(of("guidepost-early").why()).contains("To grow into $2M a person by December 2027");
    }

    @Test
    void bandsThatMayBeReadInTwoWaysAreShownInBothAndGradedLow() {
        assertThat(ALL.stream().filter(rule -> rule.id().startsWith("size-bands")))
                .hasSize(3)
                .allMatch(rule -> rule.grade() == Evidence.C)
                .allMatch(rule ->
                        rule.scope().contains("enterprise as enterprise, mid-market as mid-market, smb as smb"));
    }

    @Test
    void withoutRevenueOnlyBandsByAccountsAreLeft() {
        assertThat(Made.company().segment("smb", 1_000, 1, 0).plan().benchmarks())
                .extracting(Benchmark::id)
                .containsExactly("size-bands-accounts");
    }

    private static Benchmark of(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }
}
