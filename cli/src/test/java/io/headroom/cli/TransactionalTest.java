package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code examples/transactional}: no ARR and no renewal date anywhere, only purchases. */
class TransactionalTest {
    private static final Path FOLDER = Path.of("../examples/transactional");
    private static final String TRANSACTIONS = "transactions.csv";

    private final JsonNode plan = plan(FOLDER);

    @TempDir
    Path scratch = Path.of("");

    @Test
    void purchasesAreTheRevenueOfAFileThatNamesNone() {
        assertThat(plan.get("understood")
                        .get("columns")
                        .valueStream()
                        .map(column -> column.get("field").asString()))
                .doesNotContain("arr", "mrr", "revenue_ttm", "renewal_date");
        assertThat(plan.get("cost").get("revenue").asDouble()).isBetween(2.5e6, 3e6);
        assertThat(plan.get("cost").get("shareOfRevenue").asDouble()).isBetween(0.05, 0.1);
        assertThat(plan.get("understood").get("blueprint").asString()).contains("\"transactional\" was taken");
    }

    @Test
    void withoutThemThePlanIsOneOfHoursAndMoneyIsMissing() throws IOException {
        Path bare = copied();
        Files.delete(bare.resolve(TRANSACTIONS));

        assertThat(plan(bare).get("cost").get("shareOfRevenue").isNull()).isTrue();
    }

    @Test
    void theSameExportTwiceAddsNothing() throws IOException {
        Path twice = copied();
        List<String> rows = Files.readAllLines(twice.resolve(TRANSACTIONS));
        Files.write(twice.resolve(TRANSACTIONS), rows.subList(1, rows.size()), StandardOpenOption.APPEND);

        assertThat(plan(twice).get("cost")).isEqualTo(plan.get("cost"));
        assertThat(plan(twice).get("headcount")).isEqualTo(plan.get("headcount"));
    }

    @Test
    void whoStoppedBuyingIsCalled() {
        assertThat(explained("C20635")).contains("Win-back call");
        assertThat(explained("C20305")).doesNotContain("Win-back call").contains("Follow-up of an order");
    }

    private Path copied() throws IOException {
        for (String name : List.of("accounts.csv", "team.csv", "assumptions.yaml", TRANSACTIONS)) {
            Files.copy(FOLDER.resolve(name), scratch.resolve(name));
        }
        return scratch;
    }

    private static JsonNode plan(Path folder) {
        return Asked.json("plan --company " + folder);
    }

    private static String explained(String account) {
        return Asked.json("explain --company " + FOLDER + " account/" + account + "/2027-02")
                .toString();
    }
}
