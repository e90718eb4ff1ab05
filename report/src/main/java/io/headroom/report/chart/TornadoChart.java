package io.headroom.report.chart;

import io.headroom.engine.model.plan.Sensitivity;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.List;
import java.util.Locale;

/** The assumptions that move the need most, longest first: each bar runs from one end of what is plausible to the other. */
public final class TornadoChart {
    private static final double NAMES = 232;
    private static final double ROW = 46;
    private static final double TOP = 34;
    private static final double LONGEST = 190;

    private TornadoChart() {}

    /** A chart of at least one assumption. */
    public static Chart of(String key, List<Sensitivity> swings) {
        double bottom = TOP + swings.size() * ROW;
        double base = swings.get(0).people().doubleValue();
        Drawing drawing = new Drawing(
                key,
                Drawing.WIDTH,
                bottom + 30,
                "Assumptions that move the need most",
                "As planned %s people before rounding. %s moves it most, from %s to %s."
                        .formatted(
                                fixed(base),
                                start(swings.get(0).label()),
                                fixed(least(swings.get(0)).people().doubleValue()),
                                fixed(most(swings.get(0)).people().doubleValue())));
        Scale scale = scale(swings, base);
        for (double mark : scale.marks()) {
            double x = scale.place(mark);
            drawing.line("hair", x, TOP, x, bottom).middle("", x, bottom + 22, Figures.decimal(mark, 2));
        }
        for (int at = 0; at < swings.size(); at++) {
            row(drawing, scale, swings.get(at), base, TOP + at * ROW);
        }
        double x = scale.place(base);
        String said = fixed(base) + " people before rounding";
        double half = Lettering.width(said) / 2;
        drawing.line("now", x, TOP - 8, x, bottom)
                .middle("s", Math.min(Math.max(x, half), Drawing.WIDTH - half), 18, said);
        return new Chart(drawing.svg(), table(swings));
    }

    private static void row(Drawing drawing, Scale scale, Sensitivity one, double base, double top) {
        double now = scale.place(base);
        double low = Math.min(now, scale.place(least(one).people().doubleValue()));
        double high = Math.max(now, scale.place(most(one).people().doubleValue()));
        drawing.left("s", 0, top + 21, Lettering.fit(start(one.label()), NAMES - 12))
                .left("small", 0, top + 38, one.kind())
                .rect("fewer", low, top + 9, now - low, 26)
                .rect("more", now, top + 9, high - now, 26)
                .pair(low - 10, top + 27, "end", people(least(one)), meaning(least(one)))
                .pair(high + 10, top + 27, "start", people(most(one)), meaning(most(one)));
    }

    /** Leaves room for the words at both ends. */
    private static Scale scale(List<Sensitivity> swings, double base) {
        double least = base;
        double most = base;
        double wordsLeft = 0;
        double wordsRight = 0;
        for (Sensitivity one : swings) {
            least = Math.min(least, least(one).people().doubleValue());
            most = Math.max(most, most(one).people().doubleValue());
            wordsLeft = Math.max(wordsLeft, Lettering.width(meaning(least(one))) + 50);
            wordsRight = Math.max(wordsRight, Lettering.width(meaning(most(one))) + 50);
        }
        double from = NAMES + Math.min(LONGEST, wordsLeft) + 14;
        return Scale.of(least, most, 6, from, Drawing.WIDTH - Math.min(LONGEST, wordsRight) - 14);
    }

    private static String meaning(Sensitivity.End end) {
        return Lettering.fit(end.meaning(), LONGEST - 40);
    }

    private static String people(Sensitivity.End end) {
        return fixed(end.people().doubleValue());
    }

    private static Sensitivity.End least(Sensitivity one) {
        return one.low().people().compareTo(one.high().people()) <= 0 ? one.low() : one.high();
    }

    private static Sensitivity.End most(Sensitivity one) {
        return one.low().people().compareTo(one.high().people()) <= 0 ? one.high() : one.low();
    }

    private static String fixed(double people) {
        return Figures.fixed(java.math.BigDecimal.valueOf(people), 1);
    }

    private static String start(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static Table table(List<Sensitivity> swings) {
        return Table.of(
                "Assumptions",
                List.of(
                        Column.text("Assumption"),
                        Column.text("Kind"),
                        Column.text("Fewest at"),
                        Column.number("People"),
                        Column.text("Most at"),
                        Column.number("People"),
                        Column.number("Whole people")),
                swings.stream()
                        .map(one -> List.of(
                                start(one.label()),
                                one.kind(),
                                least(one).meaning(),
                                fixed(least(one).people().doubleValue()),
                                most(one).meaning(),
                                fixed(most(one).people().doubleValue()),
                                Figures.range(least(one).required(), most(one).required())))
                        .toList());
    }
}
