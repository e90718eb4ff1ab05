package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold however messy the rows are. */
class MessyRowsTest {
    private static final String HEADER =
            "Id,Account Name,Status,ARR,Currency,Renewal Date,CSM,Stage,Health,Parent,Segment";
    private static final String PEOPLE = "id,name,fte,loaded_cost,hired,leaves";

    @Property(tries = 100)
    void everyRowIsUsedOrLeftOutOrRejected(@ForAll("rows") List<String> rows) {
        Company company = read(rows);
        long lines =
                rows.stream().filter(row -> !row.replace(",", "").isBlank()).count();
        assertThat(company.files()).first().satisfies(file -> {
            assertThat(file.rows()).isEqualTo((int) lines);
            assertThat(file.accepted()).isEqualTo(company.accounts().size());
            assertThat(file.accepted() + file.leftOut() + file.rejected()).isEqualTo(file.rows());
        });
    }

    @Property(tries = 100)
    void everyRejectedRowIsListedWithItsPlaceAndGivenBack(@ForAll("rows") List<String> rows) {
        Company company = read(rows);
        List<Long> lines = company.issues().stream()
                .filter(issue -> issue.severity() == Severity.REJECTED)
                .map(issue -> issue.line())
                .distinct()
                .toList();
        assertThat(lines).hasSize(company.files().get(0).rejected());
        assertThat(company.rejected().stream()
                        .flatMap(file -> file.rows().stream())
                        .map(RejectedRows.Rejected::line)
                        .toList())
                .isEqualTo(lines);
    }

    @Property(tries = 100)
    void theOrderOfRowsNeverMatters(@ForAll("rows") List<String> rows, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        Company company = read(rows);
        Company other = read(shuffled);
        assertThat(other.accounts()).isEqualTo(company.accounts());
        assertThat(other.team()).isEqualTo(company.team());
        assertThat(other.files()).isEqualTo(company.files());
        assertThat(other.understood().notes()).isEqualTo(company.understood().notes());
        assertThat(said(other)).isEqualTo(said(company));
    }

    @Property(tries = 100)
    void theOrderOfPeopleNeverMatters(@ForAll("people") List<String> people, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        Company company = team(people);
        assertThat(team(shuffled).team()).isEqualTo(company.team());
        assertThat(company.files().get(1).rows()).isEqualTo(people.size());
    }

    @Property(tries = 100)
    void keysAreUnique(@ForAll("rows") List<String> rows) {
        assertThat(read(rows).accounts()).extracting(Account::id).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void whatIsRejectedIsRejectedAgainAndNothingElse(@ForAll("rows") List<String> rows) {
        // a column with both orders of day and month rejects days that a column with one of them can read
        Company company = read(
                rows.stream().map(row -> row.replace("4/25/2027", "25/4/2027")).toList());
        for (RejectedRows rejected : company.rejected()) {
            Company again = Reading.accounts(rejected.write()).company();
            assertThat(again.files().get(0).rejected())
                    .isEqualTo(rejected.rows().size());
            assertThat(again.accounts()).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> id = Arbitraries.of("", "", "A-1", "A-2", "acme", "001A000001LXlFt", "001A000001LXlFtIAL");
        Arbitrary<String> name =
                Arbitraries.of("", "Acme", "ACME", "Acme Inc.", "Beta", "Demo Corp", "Total", "Käse", "\"Gamma, Ltd\"");
        Arbitrary<String> status = Arbitraries.of("", "", "", "Active", "Prospect", "Churned", "Test");
        Arbitrary<String> arr =
                Arbitraries.of("", "1000", "$12,400.00", "8.500", "\"1.234,50\"", "-5", "abc", "0", "12k");
        Arbitrary<String> currency = Arbitraries.of("", "", "USD", "EUR", "Taler");
        Arbitrary<String> renewal = Arbitraries.of(
                "",
                "2027-03-31",
                "3/4/2027",
                "25/4/2027",
                "4/25/2027",
                "2027-02-30",
                "soon",
                "9999-12-31",
                "2020-01-01");
        Arbitrary<String> owner = Arbitraries.of("", "Ada", "Lee Ada", "\"Ada, Lee\"", "Queue", "Jo (left)");
        Arbitrary<String> rest = Arbitraries.of(
                ",,,",
                "Implementation,,,",
                "adoption,50,,SMB",
                ",101,,",
                ",,Acme,",
                ",,A-1,A;B",
                "Live,n/a,Beta,",
                ",,,,too long");
        return Combinators.combine(id, name, status, arr, currency, renewal, owner, rest)
                .as((a, b, c, d, e, f, g, h) -> String.join(",", a, b, c, d, e, f, g, h))
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<String>> people() {
        return Combinators.combine(
                        Arbitraries.of("", "p-1", "p-2"),
                        Arbitraries.of("Ada", "Ben", "ada"),
                        Arbitraries.of("", "1", "0.5", "80", "2", "much"),
                        Arbitraries.of("", "100000", "EUR 9000"),
                        Arbitraries.of("", "2026-01-01", "1/2/2026"),
                        Arbitraries.of("", "2027-01-01", "2025-01-01"))
                .as((a, b, c, d, e, f) -> String.join(",", a, b, c, d, e, f))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Company read(List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(rows);
        return Reading.accounts(lines.toArray(String[]::new)).company();
    }

    private static Company team(List<String> people) {
        List<String> lines = new ArrayList<>(List.of(PEOPLE));
        lines.addAll(people);
        return Reading.accounts(HEADER, ",Acme,,,,,,,,,")
                .team(lines.toArray(String[]::new))
                .company();
    }

    /** How many issues of each kind there are, since lines and examples depend on the order. */
    private static Map<Severity, Long> said(Company company) {
        return company.issues().stream()
                .collect(Collectors.groupingBy(issue -> issue.severity(), Collectors.counting()));
    }
}
