package io.headroom.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.headroom.formats.table.Table.Row;
import io.headroom.formats.table.WorkbookParts.Tab;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cell of every real workbook says the same to us as to another reader, whose author never saw ours. */
class SameAsFastexcelTest {
    /** Workbooks that the other reader does not read, or counts from 0: one without numbers of rows, one with dates in ISO, one with a number that is none, and those that are broken. */
    private static final Set<String> BEYOND = Set.of(
            "issue514.xlsx",
            "parseError.xlsx",
            "xlsx-stream-d-date-cell.xlsx",
            "empty.xlsx",
            "missing-sheet-entry.xlsx",
            "no-sheet.xlsx",
            "no-workbook-rels.xlsx",
            "no-workbook-xml.xlsx",
            "only-content-types.xlsx");

    @ParameterizedTest
    @ValueSource(strings = {"readxl", "fastexcel", "csvkit_examples"})
    void everyCellSaysTheSame(String folder) throws IOException {
        assumeTrue(Files.isDirectory(RealTablesTest.DATA), "the public files are not here");
        try (Stream<Path> files = Files.list(RealTablesTest.DATA.resolve(folder))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList()) {
                if (!BEYOND.contains(String.valueOf(file.getFileName()))) {
                    compare(file);
                }
            }
        }
    }

    private static void compare(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Archive archive = Archive.of(bytes);
        WorkbookParts parts = WorkbookParts.of(archive);
        Room room = Room.beside(0);
        SharedTexts texts = SharedTexts.of(archive, parts.strings(), room);
        try (ReadableWorkbook other = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Tab tab : parts.sheets()) {
                SheetCells plain = new SheetCells(texts, NumberFormats.of(archive, java.util.Optional.empty()), false);
                Map<Long, List<String>> ours = new TreeMap<>();
                for (Row row : SheetRows.read(archive.open(tab.part()), plain, room, Integer.MAX_VALUE)
                        .rows()) {
                    if (!Footer.isBlank(row)) {
                        ours.put(row.line(), row.cells());
                    }
                }
                assertThat(ours)
                        .as("%s, %s", file.getFileName(), tab.name())
                        .isEqualTo(theirs(other.findSheet(tab.name()).orElseThrow()));
            }
        }
    }

    private static Map<Long, List<String>> theirs(Sheet sheet) throws IOException {
        Map<Long, List<String>> rows = new TreeMap<>();
        for (org.dhatim.fastexcel.reader.Row row : sheet.read()) {
            List<String> cells = new java.util.ArrayList<>();
            for (int column = 0; column < row.getCellCount(); column++) {
                cells.add(row.getOptionalCell(column)
                        .map(SameAsFastexcelTest::text)
                        .orElse(""));
            }
            while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
                cells.remove(cells.size() - 1);
            }
            if (!cells.isEmpty()) {
                rows.put((long) row.getRowNum(), cells);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case NUMBER -> new SheetNumber(false).text(raw, NumberFormats.Kind.NUMBER);
            case BOOLEAN -> raw.equals("1") ? "TRUE" : "FALSE";
            case ERROR -> "";
            case FORMULA -> formula(cell, raw);
            default -> SharedTexts.unescaped(raw).strip();
        };
    }

    /** The other reader keeps what a formula gave in the type that its cell has. */
    private static String formula(Cell cell, String raw) {
        Object value = cell.getValue();
        if (value instanceof Boolean bool) {
            return bool ? "TRUE" : "FALSE";
        }
        if (value instanceof java.math.BigDecimal) {
            return new SheetNumber(false).text(raw, NumberFormats.Kind.NUMBER);
        }
        return raw.startsWith("#") && cell.getType() == CellType.FORMULA
                ? ""
                : SharedTexts.unescaped(raw).strip();
    }
}
