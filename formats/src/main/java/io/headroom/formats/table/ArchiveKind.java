package io.headroom.formats.table;

/** What a ZIP archive is by the names of its parts. */
enum ArchiveKind {
    WORKBOOK(""),
    BINARY_WORKBOOK("a binary Excel workbook (.xlsb)"),
    OPEN_DOCUMENT("an OpenDocument file (.ods)"),
    NUMBERS("a document of Apple's Numbers or Pages"),
    TEXT("a Word document"),
    SLIDES("a PowerPoint presentation"),
    OTHER("a ZIP archive and no workbook: unpack it first");

    private final String words;

    ArchiveKind(String words) {
        this.words = words;
    }

    static ArchiveKind of(Archive archive) {
        if (archive.has("xl/workbook.bin")) {
            return BINARY_WORKBOOK;
        }
        if (archive.has("index.zip") || archive.has("index/document.iwa")) {
            return NUMBERS;
        }
        if (archive.has("mimetype") && archive.has("content.xml")) {
            return OPEN_DOCUMENT;
        }
        if (archive.has("word/document.xml")) {
            return TEXT;
        }
        if (archive.has("ppt/presentation.xml")) {
            return SLIDES;
        }
        return archive.has("[Content_Types].xml") || archive.has("xl/workbook.xml") ? WORKBOOK : OTHER;
    }

    void refuseOthers() throws Unreadable {
        if (this != WORKBOOK) {
            throw new Unreadable("This is %s. %s".formatted(words, FileKind.REMEDY));
        }
    }
}
