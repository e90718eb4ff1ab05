package io.headroom.report.chart;

import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.List;

/** Horizontal bars from zero, in groups, each with its number at its end. */
public final class BarChart {
    private static final double NAMES = 250;
    private static final double ROW = 30;
    private static final double GROUP = 34;

    private BarChart() {}

    /**
     * A bar.
     *
     * @param value at least 0
     * @param said  the value in words
     * @param note  more about it, behind the value; may be empty
     */
    public record Bar(String name, double value, String said, String note) {}

    /** Bars under one heading; without a heading where it is empty. */
    public record Group(String heading, String said, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /** A chart of some groups; values may be as large as they like. */
    public static Chart of(String key, String title, String unit, List<Group> groups) {
        double height = 8;
        double most = 0;
        double words = 0;
        for (Group group : groups) {
            height += (group.heading().isEmpty() ? 0 : GROUP) + group.bars().size() * ROW;
            for (Bar bar : group.bars()) {
                most = Math.max(most, bar.value());
                words = Math.max(words, Lettering.width(bar.said() + bar.note()) + 40);
            }
        }
        double room = Drawing.WIDTH - NAMES - Math.min(420, words);
        Drawing drawing =
                new Drawing(key, Drawing.WIDTH, height, title, title + ". The table below holds the same numbers.");
        double y = 4;
        for (Group group : groups) {
            if (!group.heading().isEmpty()) {
                drawing.left("s", 0, y + 22, Lettering.fit(group.heading(), NAMES - 20))
                        .left("s", NAMES, y + 22, group.said());
                y += GROUP;
            }
            for (Bar bar : group.bars()) {
                double wide = most > 0 ? bar.value() / most * room : 0;
                drawing.left("i", 0, y + 19, Lettering.fit(bar.name(), NAMES - 16))
                        .rect("bar", NAMES, y + 8, wide, 14)
                        .pair(NAMES + wide + 10, y + 19, "start", bar.said(), Lettering.fit(bar.note(), 400));
                y += ROW;
            }
        }
        return new Chart(drawing.svg(), table(title, unit, groups));
    }

    private static Table table(String title, String unit, List<Group> groups) {
        return Table.of(
                title,
                List.of(Column.text("Group"), Column.text("What"), Column.number(unit), Column.text("Note")),
                groups.stream()
                        .flatMap(group -> group.bars().stream()
                                .map(bar -> List.of(group.heading(), bar.name(), bar.said(), bar.note())))
                        .toList());
    }
}
