package io.headroom.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts become the same table, however they became bytes. */
class EncodingTest {
    private static final String TEXT = "Name,City\nAcme,Köln\nBeta,Zürich – Süd\n";

    @ParameterizedTest(name = "{0} after {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        |          | false | what most systems write
            UTF-8        | efbbbf   | false | Excel's "CSV UTF-8" begins with a mark
            UTF-16LE     | fffe     | false | Excel's "Unicode text"
            UTF-16BE     | feff     | false | old Macs
            UTF-16LE     |          | true  | every second byte of what is English is zero
            UTF-16BE     |          | true  | the same the other way round
            UTF-32LE     | fffe0000 | false | Data Loader's samples have it
            UTF-32BE     | 0000feff | false | the same the other way round
            windows-1252 |          | true  | what is no UTF-8 is taken for what Western Windows writes
            """)
    void aTextIsReadWhateverItsEncoding(String charset, String mark, boolean said, String because) {
        Read<Table> read = TableReader.read("a.csv", bytes(mark == null ? "" : mark, charset, TEXT));

        assertThat(read.value().orElseThrow().column(1)).as(because).containsExactly("Köln", "Zürich – Süd");
        assertThat(read.issues()).hasSize(said ? 1 : 0);
    }

    @Test
    void whatWasGuessedIsSaidWithTheFirstCellThatShowsIt() {
        assertThat(TableReader.read("a.csv", bytes("", "windows-1252", TEXT)).issues())
                .containsExactly(new Issue(
                        "a.csv",
                        2,
                        "City",
                        "Köln",
                        "The file does not say how it is encoded and is read as Windows-1252. If this looks wrong, save it as \"CSV UTF-8\".",
                        Severity.NOTICE));
    }

    @Test
    void aSingleWrongByteIsALostCharacterAndNotAnotherEncoding() {
        byte[] bytes = bytes("", "UTF-8", TEXT + "Gamma?,Bern\n");
        bytes[bytes.length - 7] = (byte) 0xfc;
        Read<Table> read = TableReader.read("a.csv", bytes);

        assertThat(read.value().orElseThrow().column(1)).contains("Köln");
        assertThat(read.issues())
                .extracting(Issue::line, Issue::column, Issue::value, Issue::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(4L, "Name", "Gamma\ufffd", Severity.WARNING));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            4e616d650a8141         | byte 6 is 0x81       | Windows-1252 has no such character
            4e616d650a0102fc       | byte 6 is 0x01       | a text has no control characters
            4e616d650a41004200430a | character 7 is 0x00  | UTF-8 has no zeros, and this is no UTF-16
            612c620a000102ff       | byte 5 is 0x00       | zeros on both sides are no UTF-16
            """)
    void bytesThatAreNoTextAreRefused(String hex, String words, String because) {
        Read<Table> read = TableReader.read("a.csv", HexFormat.of().parseHex(hex));

        assertThat(read.value()).as(because).isEmpty();
        assertThat(read.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).contains(words, ".xlsx", "CSV UTF-8"));
    }

    @Test
    void aPageIsNamedForWhatItIsInEveryEncoding() {
        assertThat(TableReader.read("a.xls", bytes("fffe", "UTF-16LE", "<html><table>"))
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).contains("a web page"));
    }

    private static byte[] bytes(String mark, String charset, String text) {
        byte[] begin = HexFormat.of().parseHex(mark);
        byte[] rest = text.getBytes(Charset.forName(charset));
        byte[] bytes = java.util.Arrays.copyOf(begin, begin.length + rest.length);
        System.arraycopy(rest, 0, bytes, begin.length, rest.length);
        return bytes;
    }
}
