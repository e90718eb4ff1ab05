package io.headroom.report.chart;

import io.headroom.report.markup.Element;
import io.headroom.report.words.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** What more and more moves save, and what they could save at most, which is proven. */
public final class FrontierChart {
    private static final double LEFT = 76;
    private static final double RIGHT = 860;
    private static final double TOP = 24;
    private static final double BOTTOM = 260;
    private static final double APART = 20;

    private FrontierChart() {}

    /**
     * The best plan found with so many moves.
     *
     * @param saved    what it saves, 0 or more
     * @param possible what no plan with so many moves saves more than
     * @param said     the saving in words
     * @param chosen   whether it is proposed
     */
    public record Stop(int moves, double saved, double possible, String said, boolean chosen) {}

    /**
     * A chart of stops by rising moves, at least one.
     *
     * @param amounts what a value is in words, for the marks of the scale
     * @param table   the same numbers
     */
    public static Chart of(String key, List<Stop> stops, DoubleFunction<String> amounts, Table table) {
        Stop last = stops.get(stops.size() - 1);
        Drawing drawing = new Drawing(
                key,
                Drawing.WIDTH,
                BOTTOM + 52,
                "What moves save",
                "%d moves save %s. The table below holds the same numbers.".formatted(last.moves(), last.said()));
        double most = stops.stream().mapToDouble(Stop::possible).max().orElse(1);
        Scale saved = Scale.of(0, Math.max(1, most), 5, BOTTOM, TOP);
        Scale moves = new Scale(0, Math.max(1, last.moves()), Math.max(1, last.moves()), LEFT, RIGHT);
        for (double mark : saved.marks()) {
            double y = saved.place(mark);
            drawing.line("hair", LEFT, y, RIGHT, y).right("", LEFT - 10, y + 4.5, amounts.apply(mark));
        }
        List<String> found = new ArrayList<>();
        List<String> possible = new ArrayList<>();
        for (Stop stop : stops) {
            found.add(point(moves.place(stop.moves()), saved.place(stop.saved())));
            possible.add(point(moves.place(stop.moves()), saved.place(stop.possible())));
        }
        drawing.add(Element.of("polyline", "middle").with("points", String.join(" ", possible)))
                .add(Element.of("polyline", "need").with("points", String.join(" ", found)));
        double free = LEFT - APART;
        for (Stop stop : stops) {
            double x = moves.place(stop.moves());
            drawing.dot("enough", x, saved.place(stop.saved()), stop.chosen() ? 6 : 2.5);
            if (x - free >= APART) {
                drawing.middle(stop.chosen() ? "s" : "", x, BOTTOM + 22, Integer.toString(stop.moves()));
                free = x;
            }
        }
        drawing.middle("", (LEFT + RIGHT) / 2, BOTTOM + 44, "moves");
        ends(drawing, saved, last);
        stops.stream()
                .filter(stop -> stop.chosen() && stop.moves() > 0 && stop.moves() < last.moves())
                .forEach(stop -> drawing.left(
                        "s h",
                        moves.place(stop.moves()) + 12,
                        saved.place(stop.saved()) + 22,
                        "%d moves save %s".formatted(stop.moves(), stop.said())));
        return new Chart(drawing.svg(), table);
    }

    private static void ends(Drawing drawing, Scale saved, Stop last) {
        double[] places = Lettering.apart(
                new double[] {saved.place(last.possible()), saved.place(last.saved())}, APART, TOP, BOTTOM);
        drawing.left("i", RIGHT + 14, places[0] + 4.5, "At most, proven")
                .left("a", RIGHT + 14, places[1] + 4.5, "Found");
    }

    private static String point(double x, double y) {
        return Element.length(x) + "," + Element.length(y);
    }
}
