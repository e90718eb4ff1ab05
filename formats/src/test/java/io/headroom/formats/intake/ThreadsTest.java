package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is long enough for several threads. */
class ThreadsTest {
    private static final int ROWS = Stretches.LENGTH + 1_000;
    private static final ReadingOptions OPTIONS = Reading.USUAL.departed(Set.of("Ben", "Nobody"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void isReadTheSameByAnyNumberOfThem(long seed) {
        String[] lines = messy(new SplittableRandom(seed));
        Company alone = Reading.accounts(lines).with(OPTIONS).company();
        Company together = Reading.accounts(lines).with(OPTIONS.threads(3)).company();
        assertThat(alone.accounts()).hasSizeGreaterThan(500);
        assertThat(alone.rejected()).isNotEmpty();
        assertThat(together.accounts()).isEqualTo(alone.accounts());
        assertThat(together.issues()).isEqualTo(alone.issues());
        assertThat(together.rejected()).isEqualTo(alone.rejected());
        assertThat(together.readings()).isEqualTo(alone.readings());
        assertThat(together.files()).isEqualTo(alone.files());
        assertThat(together.team()).isEqualTo(alone.team());
        assertThat(together.understood()).isEqualTo(alone.understood());
    }

    /** What one row shows about its column holds in stretches that show nothing. */
    @Test
    void readsAColumnByAllOfItsCells() {
        String[] lines = Stream.concat(
                        Stream.of("id,arr,stage_since"),
                        Stream.iterate(1, row -> row + 1)
                                .limit(ROWS)
                                .map(row -> "A%s,%s,%s"
                                        .formatted(
                                                row,
                                                row == ROWS ? "24120.375" : "8.500",
                                                row == ROWS ? "25/4/2026" : "3/4/2026")))
                .toArray(String[]::new);
        Company company = Reading.accounts(lines).with(OPTIONS.threads(2)).company();
        assertThat(company.accounts()).allSatisfy(account -> {
            assertThat(account.revenue().arr().orElseThrow().amount()).isIn(8.5, 24120.38);
            assertThat(account.lifecycle().since().orElseThrow().getMonthValue())
                    .isEqualTo(4);
        });
    }

    @Test
    void namesTheFirstDayThatNeverComes() {
        String[] lines = Stream.concat(
                        Stream.of("id,arr,renewal_date"),
                        Stream.iterate(1, row -> row + 1)
                                .limit(ROWS)
                                .map(row -> "A%s,5,%s".formatted(row, row < 1_000 ? "2027-01-01" : row + "-12-31")))
                .toArray(String[]::new);
        assertThat(Reading.accounts(lines).with(OPTIONS.threads(3)).company().issues())
                .filteredOn(issue -> issue.expected().startsWith("A day from 1950"))
                .extracting(Issue::severity, Issue::value)
                .containsExactly(tuple(Severity.NOTICE, "1000-12-31"));
    }

    private static String[] messy(SplittableRandom random) {
        return Stream.concat(
                        Stream.of(
                                "Id;Name;ARR;Currency;Owner;Renewal Date;Start;Stage;Health;Parent;Status;support_cost"),
                        Stream.generate(() -> row(random)).limit(ROWS))
                .toArray(String[]::new);
    }

    private static String row(SplittableRandom random) {
        int id = random.nextInt(2 * ROWS);
        return String.join(
                ";",
                one(random, 20, "A" + id, "", "0013000000NmWsR", "0013000000NmWsRAAV"),
                one(random, 20, "Customer " + random.nextInt(2 * ROWS), "", "Acme", "ACME, Inc.", "Total", "Demo"),
                one(random, 10, random.nextInt(90_000) + ".00", "1.234,5", "$8,500", "8.500", "12k", "abc", "0", ""),
                one(random, 3, "USD", "EUR", "", "?"),
                one(random, 2, "Ada Lee", "Lee, Ada", "Ben", "Cy (left)", "House", "", "Owner " + id % 50),
                one(random, 9, "2027-0%s-15".formatted(1 + id % 9), "9999-12-31", "3/4/2027", "31.12.2026", "soon", ""),
                one(random, 9, "2025-0%s-15".formatted(1 + id % 9), "1900-01-01", "25/4/2025", "3/4/2025", ""),
                one(random, 2, "Onboarding", "Customer", "Implementation", "n/a"),
                one(random, 9, "" + id % 100, "bad", "170", "-"),
                one(random, 9, "", "A" + id % 500, "Acme", "unknown parent"),
                one(random, 9, "", "Prospect", "Churned", "Customer"),
                one(random, 9, "", "100", "2,5", "x"));
    }

    /** Mostly the first of these, the more often the larger the weight. */
    private static String one(SplittableRandom random, int weight, String usual, String... others) {
        int drawn = random.nextInt(weight + others.length);
        return drawn < others.length ? others[drawn] : usual;
    }
}
