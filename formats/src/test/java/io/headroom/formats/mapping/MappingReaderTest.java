package io.headroom.formats.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.formats.Read;
import io.headroom.formats.intake.CompanyReader;
import io.headroom.formats.table.Form;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {
    @Test
    void readsHowAFileIsWritten() {
        assertThat(mapping("accounts: {sheet: A, header_line: 5, encoding: utf-16, separator: tab, quote: single}")
                        .of("accounts")
                        .form())
                .isEqualTo(new Form(
                        Optional.of("A"),
                        OptionalInt.of(5),
                        Optional.of("UTF-16"),
                        Optional.of('\t'),
                        Optional.of('\'')));
    }

    @Test
    void readsWhatAColumnIsAndHowItIsWritten() {
        assertThat(mapping("accounts: {columns: {'Umsatz: netto': {field: ARR, decimal: ',', currency: eur}}}")
                        .of("accounts")
                        .columns())
                .containsExactly(new ColumnMapping(
                        "Umsatz: netto",
                        1,
                        "arr",
                        Optional.empty(),
                        Optional.of(','),
                        Optional.of(Currency.getInstance("EUR"))));
    }

    @Test
    void saysNothingWhereNothingStands() {
        assertThat(mapping("# all is found\n")).isEqualTo(Mapping.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            # text ("~" is a line break)                                     ¦ line ¦ key                        ¦ value      ¦ what is said
            acounts: x                                                       ¦ 1 ¦ acounts                       ¦ x          ¦ Did you mean "accounts"?
            accounts:~  sep: comma                                           ¦ 2 ¦ accounts.sep                  ¦ comma      ¦ Known are system, sheet, header_line
            accounts:~  separator: semi-colon                                ¦ 2 ¦ accounts.separator            ¦ semi-colon ¦ Did you mean "semicolon"?
            accounts:~  separator: x                                         ¦ 2 ¦ accounts.separator            ¦ x          ¦ another sign in quotes
            accounts:~  quote: '"'~  separator: '"'                          ¦ 1 ¦ accounts                      ¦ {quote: …, separator: …} ¦ two different characters
            accounts:~  encoding: latin1                                     ¦ 2 ¦ accounts.encoding             ¦ latin1     ¦ iso-8859-1
            accounts:~  header_line: 0                                       ¦ 2 ¦ accounts.header_line          ¦ 0          ¦ A whole number from 1
            accounts:~  columns:~    ARR:                                    ¦ 2 ¦ accounts.columns.ARR          ¦            ¦ "ARR" is missing
            accounts:~  columns:~    Due: renewal_dat                        ¦ 3 ¦ accounts.columns.Due          ¦ renewal_dat ¦ Did you mean "renewal_date"?
            accounts:~  columns:~    Due: attr.                              ¦ 3 ¦ accounts.columns.Due          ¦ attr.      ¦ attr.NAME
            accounts:~  columns:~    Due: [arr]                              ¦ 3 ¦ accounts.columns.Due          ¦ [arr]      ¦ Keys are expected
            accounts:~  columns:~    Due: {dates: day-first}                 ¦ 3 ¦ accounts.columns.Due.field    ¦            ¦ "field" is missing
            accounts:~  columns:~    Due: {field: arr, dates: day-first}     ¦ 3 ¦ accounts.columns.Due.dates    ¦ day-first  ¦ "arr" holds no days
            accounts:~  columns:~    Due: {field: name, currency: EUR}       ¦ 3 ¦ accounts.columns.Due.currency ¦ EUR        ¦ holds no amounts of money
            accounts:~  columns:~    Due: {field: renewal_date, decimal: ','} ¦ 3 ¦ accounts.columns.Due.decimal ¦ ,          ¦ holds no numbers
            accounts:~  columns:~    Due: {field: renewal_date, dates: us}   ¦ 3 ¦ accounts.columns.Due.dates    ¦ us         ¦ day-first, month-first, year-first
            accounts:~  columns:~    Due: {field: arr, decimal: ';'}         ¦ 3 ¦ accounts.columns.Due.decimal  ¦ ;          ¦ is not a decimal sign
            accounts:~  columns:~    Due: {field: arr, currency: euro}       ¦ 3 ¦ accounts.columns.Due.currency ¦ euro       ¦ three letters
            accounts:~  columns:~    A: arr~    B: arr                       ¦ 4 ¦ accounts.columns.B            ¦ arr        ¦ is the column "A" already, on line 3
            team:~  columns:~    Office: attr.office                         ¦ 3 ¦ team.columns.Office           ¦ attr.office ¦ is no field of this file
            """)
    void namesThePlaceOfWhatIsWrongAndSaysWhatToDo(String text, int line, String key, String value, String said) {
        assertThat(read(text.replace('~', '\n')).issues()).anySatisfy(issue -> {
            assertThat(issue.severity()).isEqualTo(Issue.Severity.REJECTED);
            assertThat(issue.line()).isEqualTo(line);
            assertThat(issue.column()).isEqualTo(key);
            assertThat(issue.value()).isEqualTo(value == null ? "" : value);
            assertThat(issue.expected()).contains(said);
        });
        assertThat(read(text.replace('~', '\n')).value()).isEmpty();
    }

    private static Mapping mapping(String text) {
        Read<Mapping> read = read(text);
        assertThat(read.issues()).isEmpty();
        return read.value().orElseThrow();
    }

    private static Read<Mapping> read(String text) {
        return MappingReader.read("mapping.yaml", text, CompanyReader.kinds());
    }
}
