package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.account.Account;
import io.headroom.formats.Read;
import io.headroom.formats.table.Form;
import io.headroom.formats.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of the usual systems, made up with real names of columns: each is known by them, and every value of its accounts is as it should be. */
class CrmSystemTest {
    private static final Path EXPORTS = Path.of("src/test/resources/io/headroom/formats/intake/systems");
    private static final Path DATA = Path.of("../../shared/data");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salesforce-report",
                "salesforce-data-loader",
                "hubspot",
                "hubspot-german",
                "hubspot-french",
                "hubspot-spanish",
                "gainsight",
                "dynamics",
                "zoho",
                "pipedrive"
            })
    void anExportIsKnownAndReadAsItShouldBe(String name) throws IOException {
        Company company = CompanyReader.read(CompanyFiles.accounts(EXPORTS.resolve(name + ".csv")), Reading.USUAL)
                .value()
                .orElseThrow();

        assertThat(written(company)).isEqualTo(Files.readString(EXPORTS.resolve(name + ".txt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salesforce-report",
                "salesforce-data-loader",
                "hubspot",
                "hubspot-german",
                "gainsight",
                "dynamics",
                "zoho",
                "pipedrive"
            })
    void theOrderOfColumnsTellsNothing(String name) throws IOException {
        Table table =
                InputFile.read(EXPORTS.resolve(name + ".csv")).table().value().orElseThrow();
        List<String> shuffled = new ArrayList<>(table.header());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(of(shuffled)).isPresent().isEqualTo(CrmSystem.of(table));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date                | deals of HubSpot             | export companies
            Deal - ID,Deal - Title,Deal - Organization,Deal - Value,Deal - Status      | deals of Pipedrive           | export organizations
            Activity - Type,Activity - Due date,Activity - Organization                | activities of Pipedrive      | export organizations
            Deal Name,Account Name,Account Name.id,Stage,Closing Date,Amount           | deals of Zoho                | the module Accounts
            ID,ACCOUNTID,NAME,STAGENAME,AMOUNT,CLOSEDATE,OWNERID                       | opportunities of Salesforce  | a report of accounts
            Opportunity Name,Account Name,Stage,Close Date,Amount                      | opportunities of Salesforce  | a report of accounts
            """)
    void aFileOfSomethingElseIsAnsweredWithWhatToDo(String header, String what, String todo, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), header + "\n" + header + "\n");

        Read<Company> read = CompanyReader.read(CompanyFiles.accounts(file), Reading.USUAL);

        assertThat(read.value()).isEmpty();
        assertThat(read.issues())
                .extracting(Issue::expected)
                .anySatisfy(said -> assertThat(said).contains(what, todo));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Account Name,ARR,Account Owner,Renewal Date,Industry
            Name,ARR,CSM
            id,name,arr,owner
            Company,Owner,Country
            """)
    void aFileThatCouldComeFromAnywhereIsNotNamed(String header) {
        assertThat(of(List.of(header.split(",", -1)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            salesforce_dataloader/insertAccountCsv.csv   | a Salesforce export of Data Loader or the API
            salesforce_dataloader/dateEndingInZ.csv      | a Salesforce export of Data Loader or the API
            salesforce_dataloader/opportunityData.csv    | opportunities of Salesforce
            fivetran_salesforce/sf_account_data.csv      | a copy of Salesforce in a warehouse
            """)
    void aPublicFileIsKnown(String file, String words) {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(DATA.resolve(file)), "the public files are not here");
        Table table = InputFile.read(DATA.resolve(file)).table().value().orElseThrow();

        assertThat(CrmSystem.of(table).map(CrmSystem::words)).hasValue(words);
    }

    @Test
    void theCustomersOwnTurnoverIsNeverRevenueWhateverTheLanguage() {
        for (String header : List.of(
                "Annual Revenue",
                "AnnualRevenue",
                "annualrevenue",
                "Jahresumsatz",
                "Chiffre d'affaires annuel",
                "Chiffre d\u2019affaires annuel",
                "Ingresos anuales")) {
            assertThat(Reading.accounts("Name," + header, "Acme,5")
                            .account()
                            .revenue()
                            .arr())
                    .as(header)
                    .isEmpty();
            assertThat(Headers.of("accounts").meaning(header).orElseThrow().field())
                    .isEqualTo("customer_revenue");
        }
    }

    private static Optional<CrmSystem> of(List<String> header) {
        return CrmSystem.of(new Table("f.csv", 1, header, List.of(), List.of(), Form.AS_FOUND));
    }

    /** The system, the rows left out, and every account with everything that it says. */
    private static String written(Company company) {
        Stream<String> head = Stream.of(
                "system: " + company.readings().get(0).system().orElse("unknown"),
                "left out: " + company.understood().leftOut(),
                "not used: " + company.understood().rejected());
        return Stream.concat(head, company.accounts().stream().map(CrmSystemTest::written))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String written(Account account) {
        Map<String, Object> says = new TreeMap<>(account.measures().attributes());
        Map<String, Object> fields = new java.util.LinkedHashMap<>();
        fields.put("name", account.name());
        account.parent().ifPresent(parent -> fields.put("parent", parent));
        account.revenue().arr().ifPresent(arr -> fields.put("arr", arr.currency() + " " + arr.exact()));
        account.contract().start().ifPresent(day -> fields.put("start", day));
        account.contract().renewal().ifPresent(day -> fields.put("renewal", day));
        account.ownership().owner().ifPresent(owner -> fields.put("owner", owner));
        account.lifecycle().stage().ifPresent(stage -> fields.put("stage", stage));
        account.lifecycle().health().ifPresent(health -> fields.put("health", health));
        fields.put("industry", account.profile().industry());
        fields.put("country", account.profile().country());
        return "%s %s attributes %s".formatted(account.id(), fields, says);
    }
}
