package io.headroom.report.chart;

import io.headroom.engine.model.plan.Headcount;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** One pool's need against its people, month by month: need as steps, futures as bands, people in ink, the gap in alarm. */
public final class NeedChart {
    private static final double LEFT = 40;
    private static final double RIGHT = 852;
    private static final double TOP = 18;
    private static final double BOTTOM = 296;
    private static final double HEIGHT = 344;
    private static final double MONTH_LABEL = 44;

    private final List<Headcount> months;
    private final Drawing drawing;
    private final Scale people;

    private NeedChart(String key, String pool, List<Headcount> months) {
        this.months = months;
        double least = months.stream()
                .mapToDouble(one -> Math.min(Math.min(part(one, 0), one.required()), one.available()))
                .min()
                .orElse(0);
        double most = months.stream()
                .mapToDouble(one -> Math.max(Math.max(part(one, 4), one.required()), one.available()))
                .max()
                .orElse(1);
        people = Scale.whole(least < most * 0.4 ? 0 : Math.max(0, least - 1), most + 0.5, 6, BOTTOM, TOP);
        drawing = new Drawing(key, Drawing.WIDTH, HEIGHT, "People needed against people we have" + pool, described());
    }

    /** A chart of one pool's months in their order, at least one. */
    public static Chart of(String key, String pool, List<Headcount> months) {
        if (months.isEmpty()) {
            throw new IllegalArgumentException("Need against people is drawn for at least one month.");
        }
        NeedChart chart = new NeedChart(key, pool.isEmpty() ? "" : ", " + pool, months);
        chart.draw();
        return new Chart(chart.drawing.svg(), chart.table());
    }

    private void draw() {
        for (double mark : people.marks()) {
            double y = people.place(mark);
            drawing.line("hair", LEFT, y, RIGHT, y).right("", LEFT - 10, y + 4.5, Figures.decimal(mark, 0));
        }
        drawing.add(band("band80", one -> part(one, 0), one -> part(one, 4)));
        drawing.add(band("band50", one -> part(one, 1), one -> part(one, 3)));
        drawing.add(steps("middle", one -> part(one, 2)));
        drawing.add(steps("need", Headcount::required));
        drawing.add(steps("have", Headcount::available));
        months();
        gap().ifPresent(this::draw);
        labels();
    }

    private void months() {
        int each = (int) Math.ceil(MONTH_LABEL / width());
        for (int at = 0; at < months.size(); at++) {
            YearMonth month = months.get(at).month();
            if (at % each == 0) {
                drawing.middle("", x(at) + width() / 2, BOTTOM + 26, Figures.monthShort(month));
            }
            if (at == 0 || (month.getMonthValue() == 1 && x(at) > LEFT + MONTH_LABEL)) {
                drawing.middle(
                        "", Math.max(LEFT + 14, x(at) + width() / 2), BOTTOM + 44, Integer.toString(month.getYear()));
            }
        }
    }

    private Optional<Integer> gap() {
        Comparator<Integer> byMissing =
                Comparator.comparingDouble(at -> months.get(at).missing());
        return java.util.stream.IntStream.range(0, months.size())
                .boxed()
                .max(byMissing.thenComparing(Comparator.reverseOrder()))
                .filter(at -> missing(months.get(at)).signum() > 0);
    }

    private void draw(int at) {
        Headcount worst = months.get(at);
        double x = x(at) + width() / 2;
        double top = people.place(worst.required());
        double bottom = people.place(worst.available());
        String said = Figures.MINUS + Figures.decimal(missing(worst), 1);
        double wide = Lettering.width(said) + 14;
        boolean fits = x + 9 + wide < RIGHT;
        double left = fits ? x + 9 : x - 9 - wide;
        double middle = (top + bottom) / 2;
        drawing.line("gap", x, top, x, bottom)
                .line("gap", x - 4, top, x + 4, top)
                .line("gap", x - 4, bottom, x + 4, bottom)
                .add(Drawing.rectangle("plate", left, middle - 11, wide, 22).with("rx", 4))
                .middle("r", left + wide / 2, middle + 4.5, said);
    }

    private void labels() {
        Headcount last = months.get(months.size() - 1);
        String[] texts = {
            "Planned need: " + Figures.count(last.required()),
            "Middle of the range",
            "People we have: " + Figures.people(last.available()),
            "Band: 8 of 10 futures"
        };
        String[] styles = {"a", "i", "s", ""};
        double[] wanted = {
            people.place(last.required()),
            people.place(part(last, 2)),
            people.place(last.available()),
            people.place(part(last, 0))
        };
        double[] places = Lettering.apart(wanted, 20, TOP, BOTTOM);
        for (int at = 0; at < texts.length; at++) {
            drawing.left(styles[at], RIGHT + 14, places[at] + 4.5, texts[at]);
        }
    }

    private Element band(String style, ToDoubleFunction<Headcount> low, ToDoubleFunction<Headcount> high) {
        List<String> points = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            points.add(point(at, high));
            points.add(point(at + 1, high, at));
        }
        for (int at = months.size() - 1; at >= 0; at--) {
            points.add(point(at + 1, low, at));
            points.add(point(at, low));
        }
        return Element.of("polygon", style).with("points", String.join(" ", points));
    }

    private Element steps(String style, ToDoubleFunction<Headcount> value) {
        List<String> points = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            points.add(point(at, value));
            points.add(point(at + 1, value, at));
        }
        return Element.of("polyline", style).with("points", String.join(" ", points));
    }

    /** The 10th, 25th, 50th, 75th or 90th part of a hundred futures: unrounded people where they are known. */
    private static double part(Headcount one, int at) {
        Headcount.Range range = one.range();
        if (range.unrounded().size() == 5) {
            return range.unrounded().get(at).doubleValue();
        }
        return List.of(range.p10(), range.p25(), range.p50(), range.p75(), range.p90())
                .get(at);
    }

    private static String between(Headcount one, int low, int high) {
        return Figures.fixed(BigDecimal.valueOf(part(one, low)), 1) + " to "
                + Figures.fixed(BigDecimal.valueOf(part(one, high)), 1);
    }

    private String point(int at, ToDoubleFunction<Headcount> value) {
        return point(at, value, at);
    }

    private String point(int edge, ToDoubleFunction<Headcount> value, int at) {
        return Element.length(x(edge)) + "," + Element.length(people.place(value.applyAsDouble(months.get(at))));
    }

    private double width() {
        return (RIGHT - LEFT) / months.size();
    }

    private double x(int at) {
        return LEFT + at * width();
    }

    private static BigDecimal missing(Headcount one) {
        return BigDecimal.valueOf(one.required()).subtract(new BigDecimal(plain(one.available())));
    }

    private static String plain(double people) {
        return BigDecimal.valueOf(people)
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private String described() {
        Headcount first = months.get(0);
        Headcount last = months.get(months.size() - 1);
        String worst = gap().map(months::get)
                .map(one -> " The largest gap is in %s: %s needed, %s there."
                        .formatted(
                                Figures.month(one.month()),
                                Figures.count(one.required()),
                                Figures.people(one.available())))
                .orElse(" Nobody is missing in any month.");
        return Figures.months(first.month(), last.month()) + "." + worst
                + " The shaded bands hold 5 and 8 of 10 futures. The table below holds the same numbers.";
    }

    private Table table() {
        return Table.of(
                "People by month; ranges before rounding",
                List.of(
                        Column.text("Month"),
                        Column.number("Needed"),
                        Column.number("There are"),
                        Column.number("Missing"),
                        Column.number("Middle"),
                        Column.number("5 of 10 futures"),
                        Column.number("8 of 10 futures")),
                months.stream()
                        .map(one -> List.of(
                                Figures.month(one.month()),
                                Figures.count(one.required()),
                                Figures.people(one.available()),
                                Figures.decimal(missing(one).max(BigDecimal.ZERO), 1),
                                Figures.fixed(BigDecimal.valueOf(part(one, 2)), 1),
                                between(one, 1, 3),
                                between(one, 0, 4)))
                        .toList());
    }
}
