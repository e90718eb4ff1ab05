package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.account.Account;
import io.headroom.formats.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueriedTest {
    private static final Path RAVENSTACK = Path.of("../../shared/data/ravenstack");

    @TempDir
    Path folder = Path.of("");

    @Test
    void accountsComeFromTwoFiles() throws IOException {
        Company company = read("SELECT id, name, \"2026 revenue\" AS arr FROM who JOIN pays USING (id)")
                .value()
                .orElseThrow();
        assertThat(company.accounts()).extracting(Account::name).containsExactly("Acme", "Bolt");
        assertThat(company.understood().inputs())
                .containsKeys("mapping.sql", "who.csv", "pays.csv")
                .doesNotContainKey("other.csv");
        assertThat(company.understood().notes())
                .contains("The accounts are the 2 rows that mapping.sql makes of pays (2 rows), who (2 rows).");
    }

    @Test
    void aRowThatCannotBeReadIsNamedByItsNumberAndKey() throws IOException {
        Company company =
                read("SELECT id, name, 'soon' AS renewal_date, 5 AS arr FROM who WHERE id = 'A-2' UNION SELECT id, name, '2027-03-31', 5 FROM who WHERE id = 'A-1'")
                        .value()
                        .orElseThrow();
        assertThat(Reading.rejected(company)).singleElement().satisfies(issue -> {
            assertThat(issue.file()).isEqualTo("mapping.sql");
            assertThat(issue.line()).isEqualTo(2);
            assertThat(issue.value()).isEqualTo("soon");
            assertThat(issue.expected()).endsWith("(Row 2 of the result, account \"A-2\".)");
        });
    }

    @Test
    void aQueryThatCannotBeRunRefusesTheCompany() throws IOException {
        assertThat(read("SELECT id FROM whom").issues())
                .extracting(Issue::expected)
                .singleElement()
                .asString()
                .contains("Did you mean \"who\"?");
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        Files.writeString(folder.resolve("who.tsv"), "id\nA-9\n");
        assertThat(read("SELECT id FROM who").issues())
                .extracting(Issue::expected)
                .singleElement()
                .asString()
                .startsWith("One file for each table");
    }

    /** Five public tables by River @ Rivalytics become one; an open end means active. */
    @Test
    void ravenStackHasFiveHundredAccounts() {
        assumeTrue(Files.isDirectory(RAVENSTACK), "the public files are not here");
        CompanyFiles files =
                CompanyFiles.none().withQuery(Path.of("../examples/ravenstack/mapping.sql"), TableFile.in(RAVENSTACK));
        Company company = CompanyReader.read(files, ReadingOptions.on(LocalDate.of(2024, 12, 31)))
                .value()
                .orElseThrow();
        List<Account> accounts = company.accounts();
        assertThat(accounts).hasSize(500);
        assertThat(accounts.stream()
                        .mapToDouble(one -> one.measures().metrics().get("subscriptions"))
                        .sum())
                .isEqualTo(4514);
        assertThat(accounts.stream()
                        .mapToLong(one -> one.revenue().arr().orElseThrow().minor())
                        .sum())
                .isEqualTo(12 * 10_159_608L * 100);
        assertThat(Reading.rejected(company)).isEmpty();
    }

    private Read<Company> read(String sql) throws IOException {
        Files.writeString(folder.resolve("who.csv"), "id,name\nA-1,Acme\nA-2,Bolt\n");
        Files.writeString(folder.resolve("pays.csv"), "id,2026 revenue\nA-1,12000\nA-2,500\n");
        Files.writeString(folder.resolve("other.csv"), "\u0000");
        Path mapping = Files.writeString(folder.resolve("mapping.sql"), sql);
        return CompanyReader.read(CompanyFiles.none().withQuery(mapping, TableFile.in(folder)), Reading.USUAL);
    }
}
