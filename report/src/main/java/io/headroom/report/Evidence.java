package io.headroom.report;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.report.chart.Chart;
import io.headroom.report.chart.NeedChart;
import io.headroom.report.chart.WaterfallChart;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything below the seven points: what they rest on. */
final class Evidence {
    /** Behind the load, which it changes. */
    private static final int OWNERS = 1;

    private final Context context;

    private Evidence(Context context) {
        this.context = context;
    }

    static Element of(Context context) {
        return new Evidence(context).section();
    }

    private Element section() {
        List<Part> parts = new ArrayList<>(List.of(
                new Part(
                        "heat",
                        "Load by person and month",
                        "Per cent of direct hours, sorted by the worst month. The corner mark: 110 and more.",
                        HeatMap.of(context)),
                new Part(
                        "need",
                        "Need against people",
                        "Each month looks three months ahead. In 8 of 10 futures the need lies inside the shaded band.",
                        need()),
                new Part(
                        "steps",
                        "From hours to people",
                        "The same number as one chain. Each step has its price; switch one off to see what it does.",
                        steps()),
                BlueprintPart.of(context),
                DemandPart.of(context),
                SegmentPart.of(context),
                CostPart.of(context),
                LinePart.of(context),
                CharterPart.of(context),
                AssumptionPart.of(context),
                IssuePart.of(context),
                OriginPart.of(context)));
        context.portfolio().ifPresent(portfolio -> parts.add(OWNERS, OwnersPart.of(context, portfolio)));
        Element contents = Element.of("nav", "toc").with("aria-label", "Evidence");
        Element section = Element.of("section", "ev")
                .with("aria-labelledby", "evidence")
                .add(Element.saying("h2", "The evidence").with("id", "evidence").with("tabindex", "-1"))
                .add(contents);
        for (Part part : parts) {
            contents.add(Element.saying("a", part.title()).with("href", "#" + part.id()));
            section.add(part.element());
        }
        return section;
    }

    private List<Element> need() {
        List<Element> charts = new ArrayList<>();
        for (Map.Entry<PoolId, List<Headcount>> pool : context.plan().byPool().entrySet()) {
            String name = context.severalPools() ? context.labels().of(pool.getKey()) : "";
            if (!name.isEmpty()) {
                charts.add(Element.of("h4").text(name));
            }
            Chart chart = NeedChart.of("need-" + charts.size(), name, pool.getValue());
            charts.add(PointSections.figure(chart, List.of(key())));
        }
        return charts.isEmpty() ? List.of(Element.of("p", "say").say("No pool has work.")) : charts;
    }

    private static Element key() {
        String[][] kinds = {
            {"k-need", "Planned need, whole people"},
            {"k-have", "People we have, full-time"},
            {"k-middle", "Middle of the range"},
            {"k-band50", "5 of 10 futures"},
            {"k-band80", "8 of 10 futures"}
        };
        Element key = Element.of("p", "key");
        for (String[] kind : kinds) {
            key.add(Element.of("span").add(Element.of("i", kind[0])).say(kind[1]));
        }
        return key;
    }

    private List<Element> steps() {
        List<Element> charts = new ArrayList<>();
        for (Headcount pool : context.atPeak()) {
            if (pool.steps().isEmpty()) {
                continue;
            }
            if (context.severalPools()) {
                charts.add(Element.of("h4").text(context.labels().of(pool.pool())));
            }
            charts.add(waterfall(pool, charts.size()));
        }
        charts.add(Element.of("p", "note")
                .say(
                        "By raw hours alone, in one shared pool per role, %s %s needed; if no two segments shared people, %s%s."
                                .formatted(
                                        Figures.count(context.plan().byHours()),
                                        context.plan().byHours() == 1 ? "person is" : "people are",
                                        Figures.count(context.plan().separate()),
                                        apart())));
        return charts;
    }

    /** What separate pools cost above shared ones, at the mean cost of the people planned; nothing where they cost no more. */
    private String apart() {
        int shared = context.atPeak().stream().mapToInt(Headcount::required).sum();
        int more = context.plan().separate() - shared;
        double each =
                context.atPeak().stream().mapToDouble(Evidence::each).average().orElse(0);
        Currency currency = context.plan().cost().total().currency();
        return more > 0 && each > 0
                ? ", which costs %s a year more".formatted(Figures.money(Money.of(more * each, currency)))
                : "";
    }

    private Element waterfall(Headcount pool, int at) {
        Chart chart = WaterfallChart.of("steps-" + at, pool);
        chart.svg()
                .with("data-sign", Figures.sign(context.plan().cost().total().currency()))
                .with("data-each", Double.toString(each(pool)));
        return PointSections.figure(chart, List.of(switches(pool))).with("class", "fig waterfall");
    }

    /** A year's cost of one person of this pool. */
    private static double each(Headcount pool) {
        double people = 0;
        double money = 0;
        for (Headcount.Step step : pool.steps()) {
            people += step.people().doubleValue();
            money += step.yearly().amount();
        }
        return people > 0 ? money / people : 0;
    }

    private static Element switches(Headcount pool) {
        Element set = Element.of("fieldset", "switches")
                .with("hidden", "hidden")
                .add(Element.saying("legend", "Steps in use"));
        for (Headcount.Step step : pool.steps()) {
            if (step.kind() != Headcount.Step.Kind.RAW) {
                set.add(Element.of("label")
                        .add(Element.of("input")
                                .with("type", "checkbox")
                                .with("checked", "checked")
                                .with("autocomplete", "off")
                                .with("value", step.kind().name().toLowerCase(Locale.ROOT)))
                        .say(WaterfallChart.name(step.kind())));
            }
        }
        return set.add(Element.of("output").with("aria-live", "polite"));
    }
}
