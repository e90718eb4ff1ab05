package io.headroom.formats.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the numbers of a workbook mean by their formats: a date is a number that is shown as one. */
final class NumberFormats {
    private static final int MOST = 70_000;
    /** What is no letter of a format: colours and countries in brackets, texts in quotes, letters behind a backslash or as wide as a blank. */
    private static final Pattern DECORATION =
            Pattern.compile("\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.|\\*.");

    private final List<Kind> kinds = new ArrayList<>();

    static NumberFormats of(Archive archive, Optional<String> part) throws Unreadable {
        NumberFormats formats = new NumberFormats();
        if (part.isPresent()) {
            Map<Integer, Kind> own = new HashMap<>();
            boolean ofCells = false;
            try (XmlPart xml = new XmlPart(archive.open(part.get()))) {
                while (xml.next() && formats.kinds.size() < MOST && own.size() < MOST) {
                    ofCells = xml.begins("cellXfs") || (ofCells && !xml.ends("cellXfs"));
                    if (xml.begins("numFmt")) {
                        own.put(
                                xml.number("numFmtId").orElse(0),
                                Kind.of(xml.attribute("formatCode").orElse("")));
                    } else if (ofCells && xml.begins("xf")) {
                        int id = xml.number("numFmtId").orElse(0);
                        formats.kinds.add(own.getOrDefault(id, Kind.ofShipped(id)));
                    }
                }
            }
        }
        return formats;
    }

    /** What a number of this style is. */
    Kind kind(int style) {
        return style >= 0 && style < kinds.size() ? kinds.get(style) : Kind.NUMBER;
    }

    /** How a number is shown. */
    enum Kind {
        NUMBER,
        PERCENT,
        DATE,
        TIME,
        DURATION;

        /** Formats that every workbook has without writing them (ECMA-376, 18.8.30); those from 27 on are dates in East Asia. */
        static Kind ofShipped(int id) {
            if (id == 9 || id == 10) {
                return PERCENT;
            }
            if (id == 46) {
                return DURATION;
            }
            if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) {
                return TIME;
            }
            return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? DATE : NUMBER;
        }

        static Kind of(String code) {
            String letters = DECORATION.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
            String first = letters.contains(";") ? letters.substring(0, letters.indexOf(';')) : letters;
            if (first.contains("general") || first.contains("standard")) {
                return NUMBER;
            }
            if (first.contains("[h") || first.contains("[m") || first.contains("[s")) {
                return DURATION;
            }
            if (first.contains("y") || first.contains("d")) {
                return DATE;
            }
            if (first.contains("h") || first.contains("s")) {
                return TIME;
            }
            return first.contains("m") ? DATE : first.contains("%") ? PERCENT : NUMBER;
        }
    }
}
