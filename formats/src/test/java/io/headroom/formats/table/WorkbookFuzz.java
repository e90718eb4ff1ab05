package io.headroom.formats.table;

import io.headroom.formats.Read;
import io.headroom.formats.fuzz.Promise;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a workbook, whatever stands in them, are a table or refused. What is compressed cannot be changed byte by byte, so the parts come as
 * texts between form feeds: a sheet, the shared texts, the styles, the workbook, its relations; the last ones may be missing.
 */
public final class WorkbookFuzz {
    private static final String[] PARTS = {
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels"
    };

    private WorkbookFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String[] texts = new String(bytes, StandardCharsets.ISO_8859_1).split("\f", PARTS.length);
        MadeWorkbook workbook = MadeWorkbook.of("").texts("").formats("0");
        for (int part = 0; part < texts.length; part++) {
            if (!texts[part].isEmpty()) {
                workbook.with(PARTS[part], texts[part].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        Read<Table> read = TableReader.read("workbook.xlsx", workbook.bytes());
        Promise.valueOrReason(read);
        read.value().ifPresent(TableFuzz::readAgain);
    }
}
