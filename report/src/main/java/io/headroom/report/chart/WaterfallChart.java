package io.headroom.report.chart;

import io.headroom.engine.explain.Rounded;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Headcount.Step;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * From raw hours to people, step by step. The steps shown add up to the total shown. Every step carries what a script needs to
 * switch it off ({@code data-step}, {@code data-people}); without a script it stands as it is.
 */
public final class WaterfallChart {
    private static final double LEFT = 40;
    private static final double TOP = 30;
    private static final double FLOOR = 252;

    private final Headcount headcount;
    private final List<BigDecimal> shown;
    private final Drawing drawing;
    private final Scale scale;
    private final double slot;

    private WaterfallChart(String key, Headcount headcount) {
        this.headcount = headcount;
        shown = Rounded.parts(headcount.steps().stream().map(Step::people).toList(), 1);
        double most = headcount.available();
        double sum = 0;
        for (Step step : headcount.steps()) {
            sum += step.people().doubleValue();
            most = Math.max(most, sum);
        }
        scale = Scale.of(0, most * 1.04 + 0.001, 4, FLOOR, TOP);
        slot = (Drawing.WIDTH - LEFT) / (headcount.steps().size() + 1);
        drawing = new Drawing(
                key,
                Drawing.WIDTH,
                368,
                "From hours to " + total() + " people",
                "The steps add up: "
                        + String.join(
                                ", ",
                                headcount.steps().stream()
                                        .map(step -> name(step.kind()) + " " + said(step))
                                        .toList())
                        + "; together "
                        + total()
                        + ".");
    }

    /** The chart of one pool in one month. */
    public static Chart of(String key, Headcount headcount) {
        WaterfallChart chart = new WaterfallChart(key, headcount);
        chart.draw();
        return new Chart(chart.drawing.svg(), chart.table());
    }

    /** What a step is called. */
    public static String name(Step.Kind kind) {
        return switch (kind) {
            case RAW -> "Raw hours";
            case UNCERTAINTY -> "Uncertainty";
            case UTILISATION -> "Utilisation";
            case COVER -> "Cover";
            case ROUNDING -> "Rounding";
        };
    }

    private void draw() {
        for (double mark : scale.marks()) {
            double y = scale.place(mark);
            drawing.line("hair", LEFT, y, Drawing.WIDTH, y).right("", LEFT - 10, y + 4.5, Figures.decimal(mark, 2));
        }
        drawing.svg()
                .with("data-floor", FLOOR)
                .with("data-unit", Double.toString((FLOOR - TOP) / scale.high()))
                .with("data-cover", Double.toString(cover()));
        double sum = 0;
        List<double[]> bars = new ArrayList<>();
        for (int at = 0; at < headcount.steps().size(); at++) {
            Step step = headcount.steps().get(at);
            double before = at == 0 ? 0 : sum;
            sum = (at == 0 ? 0 : sum) + step.people().doubleValue();
            bars.add(new double[] {Math.max(before, sum), Math.min(before, sum)});
            drawing.add(bar(at, step, before, sum));
        }
        drawing.add(end(sum));
        bars.add(new double[] {sum, 0});
        people(bars);
    }

    /** People that there must be whatever the hours say. */
    private double cover() {
        Headcount.Cover cover = headcount.cover();
        double least = Math.max(cover.minimum(), cover.packing());
        least = Math.max(least, cover.queue().map(Headcount.Queue::people).orElse(0));
        if (cover.ceilings().isPresent()) {
            least = Math.max(least, cover.ceilings().get().byAccounts().orElse(0));
            least = Math.max(least, cover.ceilings().get().byRevenue().orElse(0));
        }
        return least;
    }

    private Element bar(int at, Step step, double before, double after) {
        double top = scale.place(Math.max(before, after));
        Element group = Element.of("g", "step")
                .with("data-step", step.kind().name().toLowerCase(Locale.ROOT))
                .with("data-people", step.people().toPlainString());
        group.add(Drawing.rectangle(
                step.kind() == Step.Kind.RAW ? "solid" : "pale",
                x(at) - bar() / 2,
                top,
                bar(),
                scale.place(Math.min(before, after)) - top));
        group.add(Element.of("line", "join")
                .with("x1", x(at) + bar() / 2)
                .with("x2", x(at + 1) - bar() / 2)
                .with("y1", scale.place(after))
                .with("y2", scale.place(after)));
        group.add(Drawing.written("s h big", x(at), top - 9, "middle", said(step)));
        below(group, at, name(step.kind()), step.why(), Figures.money(step.yearly()) + " a year");
        return group;
    }

    private Element end(double sum) {
        int at = headcount.steps().size();
        Element group = Element.of("g", "step").with("data-step", "total");
        group.add(Drawing.rectangle("solid", x(at) - bar() / 2, scale.place(sum), bar(), FLOOR - scale.place(sum)));
        group.add(Drawing.written("s h big", x(at), scale.place(sum) - 9, "middle", total()));
        below(
                group,
                at,
                "People needed",
                "in " + Figures.month(headcount.month()),
                Figures.money(yearly()) + " a year");
        return group;
    }

    private void below(Element group, int at, String name, String why, String money) {
        group.add(Drawing.written("s", x(at), FLOOR + 24, "middle", name));
        group.add(Drawing.written("i", x(at), FLOOR + 46, "middle", money));
        List<String> lines = Lettering.lines(why, slot - 12, 3);
        for (int line = 0; line < lines.size(); line++) {
            group.add(Drawing.written("", x(at), FLOOR + 68 + line * 18, "middle", lines.get(line)));
        }
    }

    /** Today's people as a dashed line, its label where no bar and no number stands. */
    private void people(List<double[]> bars) {
        double y = scale.place(headcount.available());
        drawing.line("dash", x(0) + bar() / 2, y, Drawing.WIDTH, y);
        String said =
                Figures.people(headcount.available()) + (headcount.available() == 1 ? " person" : " people") + " today";
        for (int at = bars.size() - 2; at > 0; at--) {
            for (double baseline : new double[] {y + 18, y - 8}) {
                double top = scale.place(bars.get(at)[0]) - 26;
                double bottom = scale.place(bars.get(at)[1]);
                boolean free = baseline < top || baseline - 14 > bottom;
                if (free && baseline < FLOOR - 4 && baseline > 14) {
                    drawing.middle("s h", x(at), baseline, said);
                    return;
                }
            }
        }
        drawing.left("s h", x(0) + bar() / 2 + 4, y < TOP + 10 ? y + 18 : y - 8, said);
    }

    private double bar() {
        return slot * 0.62;
    }

    private double x(int at) {
        return LEFT + (at + 0.5) * slot;
    }

    private String said(Step step) {
        BigDecimal people = shown.get(headcount.steps().indexOf(step));
        return step.kind() == Step.Kind.RAW ? Figures.fixed(people, 1) : Figures.change(people, 1);
    }

    private String total() {
        return Figures.decimal(
                headcount.steps().stream().map(Step::people).reduce(BigDecimal.ZERO, BigDecimal::add), 1);
    }

    private io.headroom.engine.model.Money yearly() {
        return headcount.steps().stream()
                .map(Step::yearly)
                .reduce(io.headroom.engine.model.Money::plus)
                .orElseThrow();
    }

    private Table table() {
        return Table.of(
                        "Steps",
                        List.of(
                                Column.text("Step"),
                                Column.text("Reason"),
                                Column.number("People"),
                                Column.number("A year")),
                        headcount.steps().stream()
                                .map(step -> List.of(
                                        name(step.kind()), step.why(), said(step), Figures.money(step.yearly())))
                                .toList())
                .with("People needed", Figures.month(headcount.month()), total(), Figures.money(yearly()));
    }
}
