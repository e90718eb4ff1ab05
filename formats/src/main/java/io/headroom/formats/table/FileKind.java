package io.headroom.formats.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes, where that is no table of plain text; with what to do about it. */
enum FileKind {
    WORKBOOK("an Excel workbook (or another ZIP archive)", "PK\u0003\u0004"),
    OLD_WORKBOOK("an old Excel workbook", "\u00d0\u00cf\u0011\u00e0"),
    UTF_16_LITTLE("text in UTF-16", "\u00ff\u00fe"),
    UTF_16_BIG("text in UTF-16", "\u00fe\u00ff"),
    UTF_32_BIG("text in UTF-32", "\u0000\u0000\u00fe\u00ff"),
    COMPRESSED("a compressed file", "\u001f\u008b"),
    PDF("a PDF document", "%PDF"),
    PAGE("a web page (some systems call such a file .xls)", "<html"),
    DOCTYPE("a web page", "<!doctype"),
    MARKUP("an XML document", "<?xml"),
    DOCUMENT("a JSON document", "{");

    static final String REMEDY =
            "Open it where it comes from and save it as \"CSV UTF-8 (comma delimited)\", then give that file.";

    private final String words;
    private final String signature;

    FileKind(String words, String signature) {
        this.words = words;
        this.signature = signature;
    }

    /** In words, with an article. */
    String words() {
        return words;
    }

    /** The kind whose signature the file begins with; empty for what may be plain text. */
    static Optional<FileKind> of(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        String text = begin.strip().toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (begin.startsWith(kind.signature) || text.startsWith(kind.signature)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
