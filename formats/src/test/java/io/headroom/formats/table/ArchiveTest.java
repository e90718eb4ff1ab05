package io.headroom.formats.table;

import static io.headroom.formats.table.MadeWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.headroom.engine.model.Issue;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Archives that do not say the truth about themselves are refused, and XML that asks for other files gets none. */
class ArchiveTest {
    private static final int SIZE_BEFORE_NAME = 46 - 24;
    private static final int CHECKSUM_BEFORE_NAME = 46 - 16;
    private static final int FLAGS_BEFORE_NAME = 46 - 8;

    @Test
    void aWholeArchiveIsRead() {
        assertThat(refusal(UnaryOperator.identity())).isEmpty();
    }

    @Test
    void namesThatLeaveTheArchive() {
        assertThat(refusal(zip -> zip.replace("xl/media/x1.bin", "../../../x1.bin")))
                .contains("a place outside it");
        assertThat(refusal(zip -> zip.replace("xl/media/x1.bin", "c:/windows/x.bi")))
                .contains("a place outside it");
        assertThat(refusal(zip -> zip.replace("xl/media/x1.bin", "xl/media/x\u0000.bin")))
                .contains("a place outside it");
    }

    @Test
    void twoPartsOfOneName() {
        assertThat(refusal(zip -> zip.replace("xl/media/x2.bin", "xl/media/x1.bin")))
                .contains("two parts \"xl/media/x1.bin\"");
        assertThat(refusal(zip -> zip.replace("xl/media/x2.bin", "XL/media/x1.bin")))
                .contains("two parts");
    }

    @Test
    void aPartThatIsCalledOtherwiseInsideThanInTheDirectory() {
        assertThat(refusal(zip -> zip.replaceFirst("xl/media/x2.bin", "xl/media/x9.bin")))
                .contains("does not say of itself");
    }

    @Test
    void aPartThatUnpacksToMoreThanItSays() {
        assertThat(refusal(zip -> patched(zip, SIZE_BEFORE_NAME, '\u0007'))).contains("unpacks to more than");
    }

    @Test
    void aPartWithAPassword() {
        assertThat(refusal(zip -> patched(zip, FLAGS_BEFORE_NAME, '\u0009'))).contains("remove the password");
    }

    @Test
    void aDownloadThatBrokeOff() {
        assertThat(refusal(zip -> zip.substring(0, zip.length() / 2))).contains("a download that broke off");
    }

    @Test
    void aByteThatChangedOnTheWay() {
        int at = new String(made().bytes(), StandardCharsets.ISO_8859_1).indexOf("sheet1.xml") + 60;
        assertThat(refusal(zip -> zip.substring(0, at) + (char) (zip.charAt(at) ^ 0x10) + zip.substring(at + 1)))
                .contains("This workbook is damaged");
    }

    @Test
    void aPartThatIsNotWhatWasPacked() {
        int at = new String(made().bytes(), StandardCharsets.ISO_8859_1).lastIndexOf("xl/worksheets/sheet1.xml")
                - CHECKSUM_BEFORE_NAME;
        assertThat(refusal(zip -> zip.substring(0, at) + (char) (zip.charAt(at) ^ 1) + zip.substring(at + 1)))
                .contains("is not what was packed");
    }

    @Test
    void noAddressIsAskedForAnything() throws Exception {
        try (ServerSocket listener = new ServerSocket(0)) {
            listener.setSoTimeout(200);
            String address = "http://localhost:%s/x".formatted(listener.getLocalPort());
            for (String declared : new String[] {
                "<!DOCTYPE x SYSTEM \"%s\">",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"%s\"> %p;]>"
            }) {
                byte[] workbook = made().with(
                                "xl/worksheets/sheet1.xml",
                                declared.replace("%s", address) + "<worksheet>&e;</worksheet>")
                        .bytes();
                assertThat(TableReader.read("a.xlsx", workbook).issues())
                        .singleElement()
                        .satisfies(issue -> assertThat(issue.expected()).contains("document types and entities"));
            }
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void entitiesAreRefusedInEveryEncoding() {
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY e \"ha\">]><worksheet>&e;</worksheet>";
        byte[] workbook = made().with("xl/worksheets/sheet1.xml", xml.getBytes(StandardCharsets.UTF_16))
                .bytes();

        assertThat(TableReader.read("a.xlsx", workbook).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).contains("document types and entities"));
    }

    private static MadeWorkbook made() {
        return MadeWorkbook.of(row(1, "Name", "ARR") + row(2, "Acme", "1"))
                .with("xl/media/x1.bin", "picture 1")
                .with("xl/media/x2.bin", "picture 2");
    }

    /** The directory's entry of the sheet with another byte so far before its name. */
    private static String patched(String zip, int beforeName, char value) {
        int at = zip.lastIndexOf("xl/worksheets/sheet1.xml") - beforeName;
        return zip.substring(0, at) + value + zip.substring(at + 1);
    }

    private static String refusal(UnaryOperator<String> change) {
        String zip = new String(made().bytes(), StandardCharsets.ISO_8859_1);
        byte[] changed = change.apply(zip).getBytes(StandardCharsets.ISO_8859_1);
        return String.join(
                "",
                TableReader.read("a.xlsx", Arrays.copyOf(changed, changed.length)).issues().stream()
                        .map(Issue::expected)
                        .toList());
    }
}
