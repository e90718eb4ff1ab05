package io.headroom.formats.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made for a test: the parts that every one has, and the cells that a test is about. */
final class MadeWorkbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String settings = "";
    private int count;

    /** A workbook of one sheet with these {@code <row>}s. */
    static MadeWorkbook of(String rows) {
        return new MadeWorkbook().sheet("Sheet1", "visible", rows);
    }

    MadeWorkbook sheet(String name, String state, String rows) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%s\" state=\"%s\" r:id=\"s%s\"/>".formatted(name, count, state, count));
        relations.append("<Relationship Id=\"s%s\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%s.xml\"/>"
                .formatted(count, OFFICE, count));
        return with(
                "xl/worksheets/sheet%s.xml".formatted(count),
                HEAD + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** Texts that cells of type "s" refer to, each as XML within its {@code <si>}. */
    MadeWorkbook texts(String... texts) {
        relations.append("<Relationship Id=\"texts\" Type=\"%s/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                .formatted(OFFICE));
        return with("xl/sharedStrings.xml", HEAD + "<sst><si>" + String.join("</si><si>", texts) + "</si></sst>");
    }

    /** Formats of numbers, in the order of their styles from 0. */
    MadeWorkbook formats(String... codes) {
        StringBuilder own = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int at = 0; at < codes.length; at++) {
            own.append("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>"
                    .formatted(164 + at, codes[at].replace("\"", "&quot;")));
            styles.append("<xf numFmtId=\"%s\"/>".formatted(164 + at));
        }
        relations.append("<Relationship Id=\"styles\" Type=\"%s/styles\" Target=\"styles.xml\"/>".formatted(OFFICE));
        return with(
                "xl/styles.xml",
                HEAD + "<styleSheet><numFmts>" + own
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    MadeWorkbook since1904() {
        settings = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    MadeWorkbook with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    MadeWorkbook with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", (HEAD + "<Types/>").getBytes(StandardCharsets.UTF_8));
        all.put(
                "_rels/.rels",
                (HEAD
                                + RELATIONS.formatted(
                                        "<Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"
                                                .formatted(OFFICE)))
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "xl/workbook.xml",
                (HEAD + "<workbook xmlns:r=\"" + OFFICE + "\">" + settings + "<sheets>" + sheets
                                + "</sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        all.put("xl/_rels/workbook.xml.rels", (HEAD + RELATIONS.formatted(relations)).getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A row of texts, each in its cell; rows of a sheet are counted from 1. */
    static String row(int line, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                cells.append("<c r=\"%s%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted((char) ('A' + column), line, texts[column]));
            }
        }
        return "<row r=\"%s\">%s</row>".formatted(line, cells);
    }
}
