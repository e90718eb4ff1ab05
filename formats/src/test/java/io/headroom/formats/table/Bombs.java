package io.headroom.formats.table;

import static io.headroom.formats.table.MadeWorkbook.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that were made to fill the memory of whoever opens them, each with a word of what must be said about it. */
enum Bombs {
    PACKED_HALF_GIGABYTE("200 times their size", () -> zipOfBlanks("xl/worksheets/sheet1.xml", 512_000_000)),
    PACKED_GIGABYTE_OF_ONE_TEXT("200 times their size", () -> zipOfBlanks("xl/sharedStrings.xml", 1_100_000_000)),
    TEXT_OF_THIRTY_MILLION_LETTERS("1000000 characters", () -> texts(even(30_000_000))),
    COMMENT_OF_THIRTY_MILLION_LETTERS("1000000 characters", () -> sheet("<!-- " + even(30_000_000) + " -->")),
    CDATA_OF_THIRTY_MILLION_LETTERS(
            "1000000 characters",
            () -> sheet("<row><c t=\"str\"><v><![CDATA[" + even(30_000_000) + "]]></v></c></row>")),
    NAMES_WITHOUT_END("names of elements", () -> sheet(many(200_000, "<a%s/>"))),
    ELEMENTS_WITHIN_EACH_OTHER("within each other", () -> sheet("<x>".repeat(100_000))),
    TEN_THOUSAND_PARTS("4000 parts", Bombs::tenThousandParts),
    ARCHIVE_IN_ARCHIVE(
            "without archives in it",
            () -> made().with("xl/more.bin", made().bytes()).bytes()),
    LAUGHS(
            "document types and entities",
            () -> entities(
                    "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
                    "&c;")),
    UNKNOWN_ENTITY("cannot be read", () -> entities("", "&c;")),
    COLUMN_BEYOND_ALL("2000 columns", () -> sheet("<row><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row>")),
    LAST_COLUMN_OF_EXCEL("2000 columns", () -> sheet("<row><c r=\"XFD1\"><v>1</v></c></row>")),
    ROW_BEYOND_ALL("1048576 rows", () -> sheet("<row r=\"2147483647\"><c><v>1</v></c></row>")),
    TEXT_THAT_THERE_IS_NOT("text number 2147483647", () -> sheet("<row><c t=\"s\"><v>2147483647</v></c></row>")),
    SIXTEEN_THOUSAND_COLUMNS_OF_TEXT(
            "2000 columns", () -> bytes("a,".repeat(16_383) + "a\n" + "1,".repeat(16_383) + "1\n")),
    LINE_OF_A_HUNDRED_MILLION_LETTERS("1000000 characters", () -> filled(100_000_000)),
    LINE_OF_COMMAS("2000 columns", () -> bytes("Name,ARR\n" + ",".repeat(50_000_000)));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<byte[]> bytes;

    Bombs(String words, Supplier<byte[]> bytes) {
        this.words = words;
        this.bytes = bytes;
    }

    /** What the refusal must contain: the limit that was passed. */
    String words() {
        return words;
    }

    byte[] bytes() {
        return bytes.get();
    }

    private static MadeWorkbook made() {
        return MadeWorkbook.of(row(1, "Name", "ARR") + row(2, "Acme", "1"));
    }

    private static byte[] sheet(String rows) {
        return MadeWorkbook.of(rows).bytes();
    }

    private static byte[] texts(String text) {
        return made().texts("<t>" + text + "</t>").bytes();
    }

    private static byte[] entities(String declared, String used) {
        return made().with(
                        "xl/worksheets/sheet1.xml",
                        "<?xml version=\"1.0\"?>" + declared + "<worksheet><sheetData><row><c t=\"str\"><v>" + used
                                + "</v></c></row></sheetData></worksheet>")
                .bytes();
    }

    private static byte[] tenThousandParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int at = 0; at < 10_000; at++) {
            parts.put("xl/worksheets/sheet" + at + ".xml", new byte[] {'x'});
        }
        return MadeWorkbook.zip(parts);
    }

    /** Letters that pack badly enough to pass for a text: no ratio gives them away. */
    private static String even(int length) {
        RandomGenerator random = new java.util.SplittableRandom(7);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append("abcdefghijklmnop".charAt(random.nextInt(16)));
        }
        return text.toString();
    }

    private static String many(int count, String form) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < count; at++) {
            text.append(form.formatted(at));
        }
        return text.toString();
    }

    private static byte[] zipOfBlanks(String part, long size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blanks = new byte[1_000_000];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
            write(zip, blanks, size);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream out, byte[] block, long size) throws IOException {
        for (long written = 0; written < size; written += block.length) {
            out.write(block);
        }
    }

    private static byte[] filled(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'x');
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
