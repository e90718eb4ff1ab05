package io.headroom.formats.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes, where that is no table of plain text; with what to do about it. */
enum FileKind {
    WORKBOOK("an Excel workbook (or another ZIP archive)", "PK\u0003\u0004"),
    EMPTY_ARCHIVE("an empty ZIP archive", "PK\u0005\u0006"),
    OLD_WORKBOOK("an old Excel workbook (.xls), or a new one with a password", "\u00d0\u00cf\u0011\u00e0"),
    OLDEST_WORKBOOK("a very old Excel workbook (.xls)", "\u0009\u0008\u0010\u0000"),
    COMPRESSED("a compressed file", "\u001f\u008b"),
    SEVEN_ZIP("a 7-Zip archive", "7z\u00bc\u00af"),
    RAR("a RAR archive", "Rar!\u001a"),
    PDF("a PDF document", "%PDF"),
    RICH_TEXT("a text document (RTF)", "{\\rtf"),
    PAGE("a web page (some systems call such a file .xls)", "<html"),
    DOCTYPE("a web page (some systems call such a file .xls)", "<!doctype"),
    BARE_PAGE("a web page (some systems call such a file .xls)", "<table"),
    MARKUP("an XML document (some systems call such a file .xls)", "<?xml"),
    DOCUMENT("a JSON document", "{"),
    DOCUMENTS("a JSON document", "[{"),
    LONG_DOCUMENT("a JSON document", "[\n"),
    WINDOWS_DOCUMENT("a JSON document", "[\r\n");

    static final String REMEDY =
            "Open it where it comes from and save it as \"Excel workbook (.xlsx)\" or \"CSV UTF-8\", then give that file.";

    private static final int BEGIN = 64;

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
        String begin = new String(bytes, 0, Math.min(bytes.length, BEGIN), StandardCharsets.ISO_8859_1);
        return of(begin);
    }

    /** The same for the text of a file, however it was encoded. */
    static Optional<FileKind> of(String content) {
        String begin = content.substring(0, Math.min(content.length(), BEGIN));
        String text = begin.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (begin.startsWith(kind.signature) || text.startsWith(kind.signature)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
