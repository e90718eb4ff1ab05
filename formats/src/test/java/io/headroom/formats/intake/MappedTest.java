package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import io.headroom.formats.Read;
import io.headroom.formats.mapping.ColumnReading;
import io.headroom.formats.mapping.ColumnReading.Decided;
import io.headroom.formats.mapping.FieldKinds;
import io.headroom.formats.mapping.Mapping;
import io.headroom.formats.mapping.MappingReader;
import io.headroom.formats.mapping.MappingText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mapping says about a file is stronger than what the file shows. */
class MappedTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            3/4/2027   | day-first   | 2027-04-03
            3/4/2027   | month-first | 2027-03-04
            3.4.2027   | month-first | 2027-03-04
            27/3/04    | year-first  | 2027-03-04
            2027-03-04 | day-first   | 2027-03-04
            4 Mar 2027 | year-first  | 2027-03-04
            """)
    void daysAreReadInTheOrderSaid(String cell, String order, String day) throws IOException {
        Account account = account("Name,End\nAcme," + cell, "{End: {field: renewal_date, dates: %s}}".formatted(order));

        assertThat(account.contract().renewal()).hasToString("Optional[%s]".formatted(day));
    }

    @ParameterizedTest
    @CsvSource({"3/25/2027,day-first", "25/3/2027,month-first", "3/4/2027,year-first", "3/4/27,year-first"})
    void aDayThatDoesNotFitTheOrderSaidIsNone(String cell, String order) throws IOException {
        Company company = company("Name,End\nAcme," + cell, "{End: {field: renewal_date, dates: %s}}".formatted(order));

        assertThat(Reading.rejected(company)).extracting(Issue::value).containsExactly(cell);
    }

    @ParameterizedTest(name = "{0} with a decimal {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            8.500     | ,  | 8500
            8.500     | .  | 8.5
            8,500     | ,  | 8.5
            1.200,50  | ,  | 1200.5
            1,200.50  | .  | 1200.5
            € 8,5     | ,  | 8.5
            1.5k      | .  | 1500
            """)
    void amountsAreReadWithTheDecimalSignSaid(String cell, String sign, String amount) throws IOException {
        Account account =
                account("Name;ARR\nAcme;" + cell, "{ARR: {field: arr, decimal: '%s', currency: EUR}}".formatted(sign));

        assertThat(account.revenue().arr().orElseThrow().amount()).isEqualTo(Double.parseDouble(amount));
    }

    @ParameterizedTest
    @CsvSource({"'1.200,50',.", "'1,200.50',','", "12.5,','"})
    void anAmountThatDoesNotFitTheSignSaidIsNone(String cell, String sign) throws IOException {
        Company company = company("Name;ARR\nAcme;" + cell, "{ARR: {field: arr, decimal: '%s'}}".formatted(sign));

        assertThat(Reading.rejected(company)).extracting(Issue::value).containsExactly(cell);
    }

    @Test
    void aColumnIsWhatTheMappingSays() throws IOException {
        Account account = account(
                "Name,Annual Revenue,ARR,Score,Notes\nAcme,12,34,50,x",
                "{Annual Revenue: arr, ARR: attr.old, Score: metric.logins, Notes: ignored}");

        assertThat(account.revenue().arr().orElseThrow().amount()).isEqualTo(12.0);
        assertThat(account.measures().attributes()).containsEntry("old", "34").doesNotContainKey("notes");
        assertThat(account.measures().metrics()).containsEntry("logins", 50.0);
    }

    @Test
    void aFieldThatTheMappingNamesIsNotSetAsideForItsCells() throws IOException {
        assertThat(Reading.rejected(company("Name,Health\nAcme,good", "{Health: health}")))
                .extracting(Issue::value)
                .containsExactly("good");
    }

    @Test
    void aColumnWithoutANameOfItsOwnIsCalledByItsPlace() throws IOException {
        Account account = account("Name,Date,Date\nAcme,2027-03-04,2027-05-06", "{column 3: renewal_date}");

        assertThat(account.contract().renewal()).hasToString("Optional[2027-05-06]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Renewl: renewal_date | REJECTED | has no column "Renewl". Did you mean "Renewal"?
            Date: renewal_date   | REJECTED | several columns of this name: call them by their places, such as "column 3"
            Gone: attr.gone      | WARNING  | This line changes nothing.
            Gone: ignored        | WARNING  | This line changes nothing.
            """)
    void aColumnThatTheFileDoesNotHaveIsSaid(String column, Severity severity, String said) throws IOException {
        Read<Company> read = read("Name,Renewal,Date,Date\nAcme,2027-03-04,1,2", "{%s}".formatted(column));

        assertThat(read.value().isPresent()).isEqualTo(severity == Severity.WARNING);
        assertThat(read.issues()).anySatisfy(issue -> {
            assertThat(issue.file()).isEqualTo("mapping.yaml");
            assertThat(issue.line()).isEqualTo(2);
            assertThat(issue.severity()).isEqualTo(severity);
            assertThat(issue.expected()).contains(said);
        });
    }

    @Test
    void theFormOfAFileIsWhatTheMappingSays() throws IOException {
        Files.write(
                folder.resolve("accounts.csv"),
                "Name|Region\nName;Owner|Island\n'Łódź; S.A.';A|B".getBytes(Charset.forName("windows-1250")));

        Company company = read("{encoding: windows-1250, separator: semicolon, quote: single, header_line: 2}")
                .value()
                .orElseThrow();

        assertThat(company.accounts()).extracting(Account::name).containsExactly("Łódź; S.A.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            header_line: 9 | no row begins here. The first that holds something is line 1
            sheet: Data    | the sheet "Data", which a file of plain text does not have
            """)
    void aFormThatTheFileCannotHaveIsSaid(String form, String said) throws IOException {
        Files.writeString(folder.resolve("accounts.csv"), "Name,ARR\nAcme,1");

        Read<Company> read = read("{%s}".formatted(form));

        assertThat(read.value()).isEmpty();
        assertThat(read.issues()).extracting(Issue::expected).anyMatch(expected -> expected.contains(said));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            3/4/2027~25/4/2027      | day-first   | BY_CELL     | 3
            3/4/2027~4/25/2027      | month-first | BY_CELL     | 3
            3/4/2027~5/6/2027       | month-first | BY_NOTHING  | 2
            3.4.2027~5.6.2027       | day-first   | NOT_NEEDED  | 0
            2027-04-03~2027-06-05   | year-first  | NOT_NEEDED  | 0
            3 Apr 2027~3/4/2027     | month-first | BY_NOTHING  | 3
            3.4.2027~4/25/2027      |             | CELL_BY_CELL | 0
            """)
    void whatDecidesTheOrderOfDaysIsTold(String cells, String style, Decided decided, int line) throws IOException {
        ColumnReading reading = reading("Name,Renewal Date\nA," + cells.replace("~", "\nB,"));

        assertThat(reading.dates().map(one -> one.word()).orElse(null)).isEqualTo(style);
        assertThat(reading.decided()).isEqualTo(decided);
        assertThat(reading.line()).isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            8.500~1.200,50     | , | BY_CELL      | 3
            8,500~1,200.50     | . | BY_CELL      | 3
            8,500~9,100        | . | BY_NOTHING   | 2
            8.500~9.100        | , | BY_NOTHING   | 2
            8500~9100          |   | NOT_NEEDED   | 0
            1.200,50~1,200.50  |   | CELL_BY_CELL | 0
            """)
    void whatDecidesTheDecimalSignIsTold(String cells, String sign, Decided decided, int line) throws IOException {
        ColumnReading reading = reading("Name;ARR\nA;" + cells.replace("~", "\nB;"));

        assertThat(reading.decimal().map(String::valueOf).orElse(null)).isEqualTo(sign);
        assertThat(reading.decided()).isEqualTo(decided);
        assertThat(reading.line()).isEqualTo(line);
    }

    /** Every field with a day and a number that needs a sign in it, so that each tells how it was read. */
    @Test
    void theFieldsThatCanBeWrittenInSeveralWaysAreThoseOfWhichAStyleIsTold() throws IOException {
        FieldKinds kinds = Objects.requireNonNull(CompanyReader.kinds().get("accounts"));
        List<String> fields = kinds.fields().stream()
                .filter(field -> !Set.of(
                                "deleted",
                                "churned",
                                "trial",
                                "test",
                                "status",
                                "managed_as",
                                "type",
                                "crm_owner",
                                "parent")
                        .contains(field))
                .toList();
        String row = fields.stream().map(field -> cell(kinds, field)).collect(Collectors.joining(","));
        Files.writeString(folder.resolve("accounts.csv"), String.join(",", fields) + "\n" + row);

        List<ColumnReading> columns =
                read("{}").value().orElseThrow().readings().get(0).columns();

        assertThat(columns.stream().filter(one -> one.dates().isPresent()).map(ColumnReading::field))
                .containsExactlyInAnyOrderElementsOf(kinds.dates());
        assertThat(columns.stream().filter(one -> one.decimal().isPresent()).map(ColumnReading::field))
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.Stream.concat(kinds.money().stream(), kinds.numbers().stream())
                                .toList());
    }

    private static String cell(FieldKinds kinds, String field) {
        if (kinds.dates().contains(field)) {
            return "2027-03-04";
        }
        return kinds.money().contains(field) || kinds.numbers().contains(field)
                ? "0.5"
                : field.equals("name") ? "Acme" : "";
    }

    /** A header may be anything; its column is found again by what the saved mapping calls it. */
    @Test
    void everyHeaderIsFoundAgain() throws IOException {
        String odd =
                "Name,\"a: \"\"b\"\" # c\",\"back\\slash\",\"line\nbreak\",-,?,{x},[y],*z,&w,!v,%u,@t,`s,null,~,'q','', column 3,"
                        + "é漢🙂,yes,\"" + "long ".repeat(200) + "\",Twice,Twice\nAcme" + ",1".repeat(23);
        Files.writeString(folder.resolve("accounts.csv"), odd);
        Company first = read("{}").value().orElseThrow();

        Read<Company> again = readAll(MappingText.of(first.readings()));

        assertThat(again.issues())
                .filteredOn(issue -> issue.file().equals("mapping.yaml"))
                .isEmpty();
        assertThat(again.value().orElseThrow().accounts()).isEqualTo(first.accounts());
        assertThat(again.value().orElseThrow().readings()).isEqualTo(first.readings());
    }

    private ColumnReading reading(String text) throws IOException {
        Files.writeString(folder.resolve("accounts.csv"), text);
        return read("{}").value().orElseThrow().readings().get(0).columns().get(1);
    }

    private Account account(String text, String columns) throws IOException {
        Company company = company(text, columns);
        assertThat(Reading.rejected(company)).isEmpty();
        return company.accounts().get(0);
    }

    private Company company(String text, String columns) throws IOException {
        return read(text, columns).value().orElseThrow();
    }

    private Read<Company> read(String text, String columns) throws IOException {
        Files.writeString(folder.resolve("accounts.csv"), text);
        return readAll("accounts:\n  columns: " + columns);
    }

    private Read<Company> read(String accounts) {
        return readAll("accounts: " + accounts);
    }

    private Read<Company> readAll(String text) {
        Read<Mapping> mapping = MappingReader.read("mapping.yaml", text, CompanyReader.kinds());
        assertThat(mapping.issues()).isEmpty();
        return CompanyReader.read(
                CompanyFiles.in(folder), Reading.USUAL, mapping.value().orElseThrow());
    }
}
