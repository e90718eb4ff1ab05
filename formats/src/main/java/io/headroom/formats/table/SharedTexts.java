package io.headroom.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The texts of a workbook that its cells refer to by number. */
final class SharedTexts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    static SharedTexts of(Archive archive, Optional<String> part, Room room) throws Unreadable {
        SharedTexts shared = new SharedTexts();
        if (part.isPresent()) {
            try (XmlPart xml = new XmlPart(archive.open(part.get()))) {
                while (xml.next()) {
                    if (xml.begins("si")) {
                        String text = rich(xml, "si");
                        room.text(text);
                        shared.texts.add(text);
                    }
                }
            }
        }
        return shared;
    }

    /** Empty where there is no such text. */
    Optional<String> at(String number) {
        try {
            return Optional.of(texts.get(Integer.parseInt(number.strip())));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    /** The text of an element up to its end: that of all its runs, but not how it is pronounced. */
    static String rich(XmlPart xml, String element) throws Unreadable {
        StringBuilder text = new StringBuilder();
        boolean said = false;
        boolean pronounced = false;
        while (xml.next() && !xml.ends(element)) {
            pronounced = xml.begins("rPh") || (pronounced && !xml.ends("rPh"));
            said = xml.begins("t") || (said && !xml.ends("t"));
            if (said && !pronounced && xml.isText()) {
                append(text, xml.text());
            }
        }
        return unescaped(text.toString());
    }

    static void append(StringBuilder text, String piece) throws Unreadable {
        text.append(piece);
        if (text.length() > CsvFile.LONGEST_CELL) {
            throw new Unreadable(
                    "A text of at most %s characters in a cell; this workbook has a longer one. Leave it out, and save the file again."
                            .formatted(CsvFile.LONGEST_CELL));
        }
    }

    /** Characters that XML cannot hold are written as {@code _x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
