package io.headroom.formats.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.blueprint.Blueprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T65: the three accounts of text 001, of about the same revenue, in examples/three-accounts. */
class ThreeAccountsTest {
    private static final Path FOLDER = Path.of("..", "examples", "three-accounts");
    private static final Blueprint HIGH_TOUCH = ShippedBlueprints.named("high-touch");

    private final Map<String, Account> accounts = accounts();

    @Test
    void payAboutTheSame() {
        assertThat(accounts.values())
                .extracting(account -> account.revenue().arr().orElseThrow().amount())
                .allMatch(arr -> arr >= 700_000 && arr <= 720_000);
    }

    @Test
    void needFarMoreWhileTheyAreOnboarding() {
        assertThat(nextThreeMonths("P1")).isGreaterThanOrEqualTo(1.8 * nextThreeMonths("P2"));
    }

    @Test
    void needMoreWhereTheirRenewalIsAtRisk() {
        assertThat(nextThreeMonths("P3")).isGreaterThanOrEqualTo(1.3 * nextThreeMonths("P2"));
    }

    @Test
    void areMuchAlikeOnceTheyAreLive() {
        assertThat(monthsSevenToTwelve("P1")).isLessThanOrEqualTo(1.2 * monthsSevenToTwelve("P2"));
    }

    @Test
    void wouldBeGivenHighTouch() {
        assertThat(ShippedBlueprints.choose(List.copyOf(accounts.values())).name())
                .isEqualTo("high-touch");
    }

    @Test
    void takeTheHoursThatTheirReadmeNames() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        for (String id : accounts.keySet()) {
            assertThat(readme)
                    .contains("| %s |".formatted(id))
                    .contains("| %.0f h | %.0f h |".formatted(nextThreeMonths(id), monthsSevenToTwelve(id)));
        }
    }

    private double nextThreeMonths(String id) {
        return Customers.hours(HIGH_TOUCH, account(id), 0, 3);
    }

    private double monthsSevenToTwelve(String id) {
        return Customers.hours(HIGH_TOUCH, account(id), 6, 12);
    }

    private Account account(String id) {
        return Optional.ofNullable(accounts.get(id)).orElseThrow();
    }

    private static Map<String, Account> accounts() {
        Map<String, Account> accounts = new java.util.TreeMap<>();
        for (NamedCsvRecord row : rows("accounts.csv")) {
            accounts.put(row.getField("id"), account(row));
        }
        return accounts;
    }

    private static Account account(NamedCsvRecord row) {
        return new Account(
                new AccountId(row.getField("id")),
                row.getField("name"),
                Optional.empty(),
                Revenue.recurring(Money.of(Double.parseDouble(row.getField("arr")), Customers.USD)),
                new Contract(
                        date(row, "contract_start"),
                        date(row, "renewal_date"),
                        whole(row, "term_months"),
                        Optional.of(Contract.Billing.ANNUAL)),
                new Lifecycle(
                        Optional.of(new StageId(row.getField("stage"))),
                        date(row, "stage_since"),
                        row.getField("target_outcome"),
                        date(row, "outcome_due"),
                        OptionalDouble.of(Double.parseDouble(row.getField("health")))),
                new Profile(
                        "",
                        "",
                        row.getField("industry"),
                        row.getField("region"),
                        row.getField("country"),
                        "",
                        row.getField("language"),
                        whole(row, "org_complexity"),
                        whole(row, "technical_proficiency"),
                        whole(row, "product_complexity"),
                        whole(row, "product_maturity"),
                        List.of(row.getField("services").split(";"))),
                products(row.getField("id")),
                Ownership.NOBODY,
                Measures.NONE,
                Set.of());
    }

    private static List<OwnedProduct> products(String account) {
        return rows("account_products.csv").stream()
                .filter(row -> row.getField("account").equals(account))
                .map(row -> new OwnedProduct(
                        row.getField("product"),
                        Optional.of(Money.of(Double.parseDouble(row.getField("revenue")), Customers.USD)),
                        Optional.of(new StageId(row.getField("stage"))),
                        Optional.of(new Share(Double.parseDouble(row.getField("adoption"))))))
                .toList();
    }

    private static Optional<LocalDate> date(NamedCsvRecord row, String column) {
        return Optional.of(LocalDate.parse(row.getField(column)));
    }

    private static OptionalInt whole(NamedCsvRecord row, String column) {
        return OptionalInt.of(Integer.parseInt(row.getField(column)));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Files.readString(FOLDER.resolve(file)))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
