package io.headroom.formats.table;

import java.util.Locale;
import java.util.Optional;

/** Reads the cells of a sheet as text. A formula is what it gave when it was saved; it is never worked out. */
final class SheetCells {
    private static final String MIDNIGHT = "T00:00:00";

    private final SharedTexts texts;
    private final NumberFormats formats;
    private final SheetNumber number;
    private long errors;
    private long unsaved;

    SheetCells(SharedTexts texts, NumberFormats formats, boolean since1904) {
        this.texts = texts;
        this.formats = formats;
        this.number = new SheetNumber(since1904);
    }

    /** Cells so far that show an error, such as #REF!. */
    long errors() {
        return errors;
    }

    /** Cells so far that hold a formula without what it gave. */
    long unsaved() {
        return unsaved;
    }

    /** The cell that begins here, up to its end. */
    String read(XmlPart xml) throws Unreadable {
        String type = xml.attribute("t").orElse("n");
        int style = xml.number("s").orElse(0);
        StringBuilder value = new StringBuilder();
        Optional<String> inline = Optional.empty();
        boolean formula = false;
        boolean valued = false;
        boolean inValue = false;
        while (xml.next() && !xml.ends("c")) {
            formula |= xml.begins("f");
            valued |= xml.begins("v");
            inValue = xml.begins("v") || (inValue && !xml.ends("v"));
            if (inValue && xml.isText()) {
                SharedTexts.append(value, xml.text());
            } else if (xml.begins("is")) {
                inline = Optional.of(SharedTexts.rich(xml, "is"));
            }
        }
        unsaved += formula && !valued && inline.isEmpty() ? 1 : 0;
        return inline.isPresent() ? inline.get() : text(type, style, value.toString());
    }

    private String text(String type, int style, String value) throws Unreadable {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" ->
                texts.at(value)
                        .orElseThrow(() -> new Unreadable(
                                "This workbook is damaged: a cell refers to the text number %s, which there is not. Open it in Excel, save it again, and give that file."
                                        .formatted(Directory.Entry.shown(value))));
            case "b" -> value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
            case "e" -> {
                errors++;
                yield "";
            }
            case "d" -> value.endsWith(MIDNIGHT) ? value.substring(0, value.length() - MIDNIGHT.length()) : value;
            case "n" -> number.text(value, formats.kind(style));
            default -> SharedTexts.unescaped(value);
        };
    }

    /** The column that an address such as {@code AB12} names, from 0; -1 where it names none. */
    static int column(String address) {
        int column = 0;
        int at = 0;
        String upper = address.toUpperCase(Locale.ROOT);
        while (at < upper.length() && upper.charAt(at) >= 'A' && upper.charAt(at) <= 'Z') {
            column = Math.min(column * 26 + upper.charAt(at) - 'A' + 1, SheetRows.LAST_COLUMN + 1);
            at++;
        }
        return column - 1;
    }
}
