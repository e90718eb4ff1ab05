package io.headroom.formats.table;

import static io.headroom.formats.table.MadeWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.formats.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell of a workbook says as text. */
class SheetCellsTest {
    @ParameterizedTest(name = "{0} shown as {1} → {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            42379               | yyyy-mm-dd             | 2016-01-10          | a date is a number of days
            42379.5             | d/m/yy h:mm            | 2016-01-10T12:00:00 | with its time of day
            42379.999999        | d mmm yyyy             | 2016-01-11          | a rounding error is no second
            42379               | [$-409]mmmm d, yyyy;@  | 2016-01-10          | a country in brackets is no format
            42379               | mmm yy                 | 2016-01-10          | months are dates
            59                  | yyyy-mm-dd             | 1900-02-28          | before the leap day that was none
            61                  | yyyy-mm-dd             | 1900-03-01          | behind it
            0.75                | hh:mm                  | 18:00:00            | a time without a day
            1.5                 | [h]:mm                 | 36:00:00            | hours beyond a day
            123.5               | [h]:mm:ss              | 2964:00:00          | however many
            42379.5             | h:mm                   | 2016-01-10T12:00:00 | a day of which only the time is shown
            -1                  | yyyy-mm-dd             | -1                  | Excel shows no such date either
            0.125               | 0.0%                   | 12.5%               | what people see as per cent
            1.2                 | 0%                     | 120%                | beside which 0.15 would be read otherwise
            1234.5              | #,##0.00 "days"        | 1234.5              | words in quotes are no format
            1234.5              | [Red]0.00              | 1234.5              | a colour is no day
            1234.5              | General                | 1234.5              | the usual
            1.0E-2              | General                | 0.01                | no exponents
            1.5E+7              | General                | 15000000            | nor large ones
            0.30000000000000004 | General                | 0.3                 | Excel keeps 15 digits
            20250900000000017   | General                | 20250900000000017   | an id keeps all of its digits
            1e999               | General                | 1e999               | what is no number stays as it stands
            """)
    void numbersAreShownByTheirFormats(String value, String format, String expected, String because) {
        assertThat(cell("<c r=\"A2\" s=\"0\"><v>" + value + "</v></c>", format))
                .as(because)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            <c t="b"><v>1</v></c>                                       | TRUE
            <c t="b"><v>0</v></c>                                       | FALSE
            <c t="str"><f>A1&amp;"x"</f><v>Acme x</v></c>               | Acme x
            <c><f>SUM(A1:A9)</f><v>12</v></c>                           | 12
            <c t="e"><v>#REF!</v></c>                                   | ''
            <c><f>SUM(A1:A9)</f></c>                                    | ''
            <c t="d"><v>2027-03-31T00:00:00</v></c>                     | 2027-03-31
            <c t="s"><v>0</v></c>                                       | Acme & Sons
            <c t="s"><v>1</v></c>                                       | Acme
            <c t="s"><v>2</v></c>                                       | 漢字
            <c t="inlineStr"><is><r><t>Ac</t></r> <r><t>me</t></r></is></c> | Acme
            <c t="inlineStr"><is><t>A_x0042_C</t></is></c>              | ABC
            """)
    void everyKindOfCellIsText(String xml, String expected) {
        assertThat(cell(xml, "General")).isEqualTo(expected);
    }

    @Test
    void oldMacsCountDaysFrom1904() {
        byte[] workbook = MadeWorkbook.of(
                        row(1, "Day", "b") + "<row r=\"2\"><c s=\"0\"><v>40917</v></c><c><v>1</v></c></row>")
                .formats("yyyy-mm-dd")
                .since1904()
                .bytes();

        assertThat(TableReader.read("a.xlsx", workbook).value().orElseThrow().column(0))
                .containsExactly("2016-01-10");
    }

    @Test
    void errorsAndFormulasWithoutAResultAreSaidOnce() {
        Read<Table> read = TableReader.read(
                "a.xlsx",
                MadeWorkbook.of(
                                row(1, "Name", "ARR")
                                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Acme</t></is></c><c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>"
                                        + "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>Beta</t></is></c><c r=\"B7\"><f>1+1</f></c></row>")
                        .bytes());

        assertThat(read.issues()).extracting(Issue::line).containsExactly(2L, 7L);
        assertThat(read.value().orElseThrow().rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("Acme", ""), List.of("Beta", ""));
    }

    private static String cell(String xml, String format) {
        byte[] workbook = MadeWorkbook.of(row(1, "Value") + "<row r=\"2\">" + xml + "</row>" + row(3, "last"))
                .formats(format)
                .texts("<t>Acme &amp; Sons</t>", "<r><t>Ac</t></r><r><t>me</t></r>", "<t>漢字</t><rPh><t>カンジ</t></rPh>")
                .bytes();
        Table table = TableReader.read("a.xlsx", workbook).value().orElseThrow();
        return table.rows().get(0).line() == 3 ? "" : table.rows().get(0).cell(0);
    }
}
