package io.headroom.report;

import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.report.chart.Chart;
import io.headroom.report.chart.FuturesChart;
import io.headroom.report.chart.GuidepostChart;
import io.headroom.report.chart.TornadoChart;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Point;
import io.headroom.report.words.SevenPoints;
import io.headroom.report.words.Table;
import java.util.List;

/** The seven points as sections of the page. */
final class PointSections {
    private static final int SWINGS = 5;

    private PointSections() {}

    static List<Element> of(Context context) {
        return List.of(
                understood(context),
                section(context.point(2)),
                answer(context),
                overloaded(context),
                swings(context),
                guideposts(context),
                actions(context));
    }

    private static Element understood(Context context) {
        Point point = context.point(1);
        Element three = Element.of("div", "three");
        point.tables().forEach(table -> three.add(Element.of("div").add(Grid.of(table))));
        return frame(point, Element.of("div").add(three).addAll(notes(point)));
    }

    private static Element section(Point point) {
        Element body = Element.of("div");
        point.tables().forEach(table -> body.add(Grid.of(table)));
        return frame(point, body.addAll(notes(point)));
    }

    private static Element answer(Context context) {
        Point point = context.point(3);
        int cut = point.sentence().indexOf(';') + 1;
        Element said = Element.of("p", "big")
                .add(Element.saying("strong", point.sentence().substring(0, cut)))
                .say(point.sentence().substring(cut));
        Element left = Element.of("div")
                .add(Element.saying("h2", "%d · %s".formatted(point.number(), point.title()))
                        .with("id", "p3"))
                .add(said)
                .addAll(notes(point));
        Chart futures = FuturesChart.of("futures", context.plan().answer());
        Element right = Element.of("div")
                .add(Element.saying("h3", "Twenty equally likely futures"))
                .add(Element.of("p", "note")
                        .say("People needed in %s. Filled: %s are enough."
                                .formatted(
                                        Figures.monthName(
                                                context.plan().answer().month()),
                                        Figures.count(context.plan().answer().required()))))
                .add(futures.svg())
                .add(Grid.behind(futures.table()));
        Element hero = Element.of("section", "hero")
                .with("aria-labelledby", "p3")
                .add(left)
                .add(right);
        point.tables().forEach(table -> hero.add(Element.of("div", "wide").add(Grid.of(table))));
        return hero;
    }

    private static Element overloaded(Context context) {
        Point point = context.point(4);
        List<PersonLoad> people = SevenPoints.overloaded(context.plan());
        Element body = Element.of("div");
        for (Table table : point.tables()) {
            Element list = Element.of("ul", "loads");
            for (int row = 0; row < table.rows().size(); row++) {
                List<String> said = table.rows().get(row);
                String style = Load.style(people.get(row).worstUtilisation());
                list.add(Element.of("li")
                        .add(Element.of("b").text(said.get(0)))
                        .add(Element.of("span")
                                .add(Element.of("span", "pill " + style).say(said.get(1))))
                        .add(Element.saying("span", said.get(2)))
                        .add(Element.of("span", "mut").say(said.get(3))));
            }
            body.add(list);
        }
        return frame(point, body.addAll(notes(point)));
    }

    private static Element swings(Context context) {
        Point point = context.point(5);
        if (point.tables().isEmpty()) {
            return section(point);
        }
        Chart chart = TornadoChart.of(
                "swings", context.plan().sensitivity().stream().limit(SWINGS).toList());
        return frame(point, figure(chart).addAll(notes(point)));
    }

    private static Element guideposts(Context context) {
        Point point = context.point(6);
        if (point.tables().isEmpty()) {
            return section(point);
        }
        Chart chart = GuidepostChart.of(
                "guideposts", context.plan().answer(), context.plan().benchmarks());
        Element body = figure(chart);
        point.tables().stream().skip(1).forEach(table -> body.add(Grid.of(table)));
        point.notes().forEach(note -> body.add(Element.of("p", "why").text(note)));
        return frame(point, body);
    }

    private static Element actions(Context context) {
        Point point = context.point(7);
        Element list = Element.of("ul", "acts");
        for (Table table : point.tables()) {
            for (List<String> row : table.rows()) {
                list.add(Element.of("li").add(Element.saying("h3", row.get(0))).add(Element.saying("p", row.get(1))));
            }
        }
        return frame(point, Element.of("div").add(list).addAll(notes(point)));
    }

    /** A chart with its numbers behind it. */
    static Element figure(Chart chart) {
        return figure(chart, List.of());
    }

    /** The same with what stands between the two. */
    static Element figure(Chart chart, List<Element> between) {
        return Element.of("div", "fig")
                .add(Grid.scrolling(chart.table().title() + ", chart", chart.svg()))
                .addAll(between)
                .add(Grid.behind(chart.table()));
    }

    private static Element frame(Point point, Element body) {
        String id = "p" + point.number();
        return Element.of("section", "pt")
                .with("aria-labelledby", id)
                .add(Element.of("div", "n").with("aria-hidden", "true").text(Integer.toString(point.number())))
                .add(Element.of("div")
                        .add(Element.saying("h2", point.title()).with("id", id))
                        .add(Element.of("p", "say").say(point.sentence()))
                        .add(Element.of("div", "body").add(body)));
    }

    private static List<Element> notes(Point point) {
        return point.notes().stream()
                .map(note -> Element.of("p", "note").say(note))
                .toList();
    }
}
