package io.headroom.formats.table;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import io.headroom.formats.table.SheetRows.Content;
import io.headroom.formats.table.WorkbookParts.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The table of an Excel workbook (.xlsx, .xlsm): that of the visible sheet that looks most like one. */
final class WorkbookFile {
    private static final int ALL = Integer.MAX_VALUE;
    private static final String PLAIN = "This workbook has no sheet with cells. " + FileKind.REMEDY;

    private final String file;
    private final byte[] bytes;
    private final Predicate<String> known;
    private final Form asked;

    private WorkbookFile(String file, byte[] bytes, Predicate<String> known, Form asked) {
        this.file = file;
        this.bytes = bytes;
        this.known = known;
        this.asked = asked;
    }

    static Read<Table> read(String file, byte[] bytes, Predicate<String> known, Form asked) {
        try {
            return new WorkbookFile(file, bytes, known, asked).table();
        } catch (Unreadable why) {
            return Read.refused(
                    List.of(new Issue(file, 0, "", "", String.valueOf(why.getMessage()), Severity.REJECTED)));
        }
    }

    private Read<Table> table() throws Unreadable {
        Archive archive = Archive.of(bytes);
        ArchiveKind.of(archive).refuseOthers();
        archive.refuseArchives();
        WorkbookParts parts = WorkbookParts.of(archive);
        if (parts.sheets().isEmpty()) {
            throw new Unreadable(PLAIN);
        }
        Room room = Room.beside(bytes.length);
        SharedTexts texts = SharedTexts.of(archive, parts.strings(), room);
        NumberFormats formats = NumberFormats.of(archive, parts.styles());
        SheetChoice choice = new SheetChoice(known, asked.sheet());
        for (Tab tab : parts.sheets()) {
            SheetCells cells = new SheetCells(texts, formats, parts.since1904());
            choice.offer(
                    tab,
                    SheetRows.read(archive.open(tab.part()), cells, room, SheetChoice.PROBE)
                            .rows());
        }
        Tab tab = choice.tab();
        SheetCells cells = new SheetCells(texts, formats, parts.since1904());
        Content content = SheetRows.read(archive.open(tab.part()), cells, room, ALL);
        Read<Table> read =
                Layout.ofSheet(file, known, asked).table(content.rows(), header -> Form.ofSheet(tab.name(), header));
        List<Issue> issues = new ArrayList<>(read.issues());
        choice.others().ifPresent(others -> issues.add(notice(0, others)));
        issues.addAll(notices(content));
        return new Read<>(read.value(), issues);
    }

    private List<Issue> notices(Content content) {
        List<Issue> notices = new ArrayList<>();
        if (content.hidden() > 0) {
            notices.add(notice(
                    0,
                    "%s read too, for a filter hides rows and deletes none."
                            .formatted(
                                    content.hidden() == 1
                                            ? "One hidden row is"
                                            : content.hidden() + " hidden rows are")));
        }
        if (content.errors() > 0) {
            notices.add(notice(
                    content.errorLine(),
                    "%s an error such as #N/A or #REF!, and %s taken for empty; the first stands in this row."
                            .formatted(
                                    content.errors() == 1 ? "One cell shows" : content.errors() + " cells show",
                                    content.errors() == 1 ? "is" : "are")));
        }
        if (content.unsaved() > 0) {
            notices.add(new Issue(
                    file,
                    content.unsavedLine(),
                    "",
                    "",
                    "Formulas with what they gave, as Excel saves them. %s only the formula, and %s taken for empty; the first stands in this row. Open the file in Excel, save it, and give it again."
                            .formatted(
                                    content.unsaved() == 1 ? "One cell has" : content.unsaved() + " cells have",
                                    content.unsaved() == 1 ? "is" : "are"),
                    Severity.WARNING));
        }
        return notices;
    }

    private Issue notice(long line, String what) {
        return new Issue(file, line, "", "", what, Severity.NOTICE);
    }
}
