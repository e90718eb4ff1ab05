package io.headroom.report;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.plan.Plan.AgeShare;
import io.headroom.engine.model.plan.Plan.BudgetCheck;
import io.headroom.engine.model.plan.Plan.Cost;
import io.headroom.engine.model.plan.Plan.LevelChange;
import io.headroom.report.chart.BarChart;
import io.headroom.report.chart.BarChart.Bar;
import io.headroom.report.chart.BarChart.Group;
import io.headroom.report.markup.Element;
import io.headroom.report.words.BudgetSentence;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.List;

/** What it costs, by what and by the age of accounts, and whether it fits what may be spent. */
final class CostPart {
    private CostPart() {}

    static Part of(Context context) {
        Cost cost = context.plan().cost();
        List<Element> content = new ArrayList<>();
        content.add(Grid.of(lines(cost)));
        content.add(Element.of("p", "note")
                .text("%s One account costs %s a year. An hour is worth %s: %s."
                        .formatted(
                                cost.scope().endsWith(".") ? cost.scope() : cost.scope() + ".",
                                Figures.money(cost.perAccount()),
                                Figures.money(cost.hourPrice().perHour()),
                                cost.hourPrice().source())));
        if (!cost.ages().isEmpty()) {
            content.add(Element.saying("h4", "Cost by age of the account"));
            content.add(PointSections.figure(BarChart.of(
                    "ages", "Cost by age of the account", "A year", List.of(new Group("", "", bars(context, cost))))));
        }
        cost.budget().ifPresent(budget -> content.addAll(budget(context, budget)));
        String share = cost.share().isPresent()
                ? ", %s of revenue".formatted(Figures.share(cost.share().getAsDouble()))
                : "";
        String today = cost.shareToday().isPresent()
                ? ", %s".formatted(Figures.share(cost.shareToday().getAsDouble()))
                : "";
        return new Part(
                "cost",
                "What it costs",
                "%s a year%s; today %s%s."
                        .formatted(Figures.money(cost.total()), share, Figures.money(cost.today()), today),
                content);
    }

    private static Table lines(Cost cost) {
        return Table.of(
                        "",
                        List.of(
                                Column.text("What"),
                                Column.number("People"),
                                Column.number("Each"),
                                Column.number("A year")),
                        cost.lines().stream()
                                .map(line -> List.of(
                                        line.label(),
                                        Figures.people(line.people()),
                                        Figures.exactMoney(line.each()),
                                        Figures.exactMoney(line.yearly())))
                                .toList())
                .with("Total", "", "", Figures.exactMoney(cost.total()));
    }

    /** A bar for each age, and one for what belongs to none, so that they add up to the cost. */
    private static List<Bar> bars(Context context, Cost cost) {
        List<Bar> bars = new ArrayList<>();
        Money rest = cost.total();
        int accounts = context.plan().understood().accounts();
        for (AgeShare age : cost.ages()) {
            bars.add(bar(cost, age));
            rest = rest.minus(age.cost());
            accounts -= age.accounts();
        }
        if (rest.amount() >= 1) {
            String whose = accounts > 0
                    ? "%s without a date"
                            .formatted(Figures.count(accounts) + (accounts == 1 ? " account" : " accounts"))
                    : "work for all accounts together";
            bars.add(new Bar("Age not known", rest.amount(), Figures.money(rest), whose));
        }
        return bars;
    }

    private static Bar bar(Cost cost, AgeShare age) {
        boolean oldest = age.years()
                == cost.ages().stream().mapToInt(AgeShare::years).max().orElse(-1);
        String name = age.years() == 0
                ? "First year"
                : oldest ? "Year %d and later".formatted(age.years() + 1) : "Year %d".formatted(age.years() + 1);
        String share = age.share().isPresent()
                ? "%s of their revenue, ".formatted(Figures.share(age.share().getAsDouble()))
                : "";
        return new Bar(
                name,
                Math.max(0, age.cost().amount()),
                Figures.money(age.cost()),
                share + Figures.count(age.accounts()) + (age.accounts() == 1 ? " account" : " accounts"));
    }

    private static List<Element> budget(Context context, BudgetCheck budget) {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.saying("h4", "Against the budget"));
        boolean fits = budget.over().minor() <= 0;
        parts.add(Element.of("p", "why").say(BudgetSentence.of(budget)));
        if (!fits && !budget.levels().isEmpty()) {
            parts.add(Grid.of(levels(context, budget.levels())));
        }
        return parts;
    }

    private static Table levels(Context context, List<LevelChange> changes) {
        return Table.of(
                "What a lower service level saves",
                List.of(
                        Column.text("Segment"),
                        Column.text("From"),
                        Column.text("To"),
                        Column.number("People"),
                        Column.number("A year")),
                changes.stream()
                        .map(one -> List.of(
                                context.labels().of(one.segment()),
                                context.labels().of(one.from()),
                                context.labels().of(one.to()),
                                Figures.fixed(one.people(), 1),
                                Figures.money(one.saves())))
                        .toList());
    }
}
