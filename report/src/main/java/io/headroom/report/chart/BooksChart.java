package io.headroom.report.chart;

import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import java.util.List;

/** Books today and as proposed: two bars from zero where something changes, one where nothing does. */
public final class BooksChart {
    private static final double NAMES = 200;
    private static final double WORDS = 250;
    private static final double ROW = 34;
    private static final double TOP = 30;
    private static final double FULL = 1;

    private BooksChart() {}

    /**
     * A person's book.
     *
     * @param before its load today, a share; not a number where the person's hours are not known
     * @param after  its load as proposed
     * @param note   more about it, behind the loads; may be empty
     */
    public record Book(String name, double before, double after, String note) {
        private boolean changes() {
            return !Figures.percent(before).equals(Figures.percent(after));
        }

        private double most() {
            return Double.isNaN(before) ? 0 : Math.max(before, after);
        }
    }

    /** A chart of some books in their order; the same numbers stand in {@code table}. */
    public static Chart of(String key, String title, List<Book> books, Table table) {
        double bottom = TOP + books.size() * ROW;
        Drawing drawing = new Drawing(
                key,
                Drawing.WIDTH,
                bottom + 26,
                title,
                "Pale: today; dark: as proposed. The table below holds the same numbers.");
        double most = books.stream().mapToDouble(Book::most).max().orElse(FULL);
        Scale scale = Scale.of(0, Math.max(FULL, most), 6, NAMES, Drawing.WIDTH - WORDS);
        for (double mark : scale.marks()) {
            double x = scale.place(mark);
            drawing.line("hair", x, TOP, x, bottom).middle("", x, bottom + 20, Figures.percent(mark));
        }
        double full = scale.place(FULL);
        drawing.line("now", full, TOP - 8, full, bottom).middle("s", full, 16, "all direct hours");
        for (int at = 0; at < books.size(); at++) {
            row(drawing, scale, books.get(at), TOP + at * ROW);
        }
        return new Chart(drawing.svg(), table);
    }

    private static void row(Drawing drawing, Scale scale, Book book, double top) {
        drawing.left("i", 0, top + 21, Lettering.fit(book.name(), NAMES - 16));
        if (Double.isNaN(book.before())) {
            drawing.pair(NAMES + 10, top + 21, "start", "hours not known", book.note());
            return;
        }
        double today = scale.place(book.before()) - NAMES;
        if (book.changes()) {
            drawing.rect("pale", NAMES, top + 6, today, 10)
                    .rect("bar", NAMES, top + 18, scale.place(book.after()) - NAMES, 10);
        } else {
            drawing.rect("pale", NAMES, top + 9, today, 16);
        }
        String said = book.changes()
                ? "%s → %s".formatted(Figures.percent(book.before()), Figures.percent(book.after()))
                : Figures.percent(book.before());
        drawing.pair(scale.place(book.most()) + 10, top + 21, "start", said, book.note());
    }
}
