package io.headroom.report.chart;

import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The service blueprint (Shostack 1984): what the customer goes through from left to right, and below it who works on that, in front of the customer,
 * behind the line of visibility, and in support. Bars are hours, in one scale.
 */
public final class BlueprintChart {
    private static final double LEFT = 112;
    private static final double STEP = 84;
    private static final double LANE = 132;
    private static final double SPARED = 18;
    private static final double SUPPORT = 84;
    private static final int SHOWN = 3;
    private static final double BAR = 10;

    private final List<Step> steps;
    private final List<Work> support;
    private final Drawing drawing;
    private final double column;
    private final double longest;

    /**
     * A step of the customer.
     *
     * @param flow       how accounts flow through it, in short lines
     * @param front      what is done with the customer
     * @param back       what is done behind the line of visibility
     * @param spared     hours that software takes off it
     * @param bottleneck whether the pool that is short of hours spends most of them here
     */
    public record Step(
            String name, List<String> flow, List<Work> front, List<Work> back, double spared, boolean bottleneck) {
        public Step {
            flow = List.copyOf(flow);
            front = List.copyOf(front);
            back = List.copyOf(back);
        }
    }

    /** An activity and its hours. */
    public record Work(String activity, double hours) {}

    private BlueprintChart(String key, List<Step> steps, List<Work> support) {
        this.steps = steps;
        this.support = support;
        column = (Drawing.WIDTH - LEFT) / Math.max(1, steps.size());
        longest = Stream.concat(
                        steps.stream().flatMap(step -> Stream.of(sum(step.front()), sum(step.back()))),
                        support.stream().map(Work::hours))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        drawing = new Drawing(
                key,
                Drawing.WIDTH,
                STEP + 2 * LANE + SUPPORT + (spares(steps) ? SPARED : 0),
                "The service blueprint",
                described(steps, support));
    }

    /**
     * The chart of some steps, in the order in which customers take them.
     *
     * @param support what carries all steps at once: programmes for many customers, and the work of other teams
     */
    public static Chart of(String key, List<Step> steps, List<Work> support) {
        BlueprintChart chart = new BlueprintChart(key, List.copyOf(steps), List.copyOf(support));
        chart.draw();
        return new Chart(chart.drawing.svg(), chart.table());
    }

    private void draw() {
        String[] lanes = {"Customer", "Front stage", "Back stage", "Support"};
        double[] tops = {0, STEP, STEP + LANE, STEP + 2 * LANE};
        for (int lane = 0; lane < lanes.length; lane++) {
            drawing.left("s", 0, tops[lane] + 28, lanes[lane]);
        }
        drawing.line("base", 0, STEP, Drawing.WIDTH, STEP);
        drawing.line("dash", 0, STEP + LANE, Drawing.WIDTH, STEP + LANE);
        drawing.left("small", 0, STEP + LANE - 8, "line of visibility");
        drawing.line("hair", 0, STEP + 2 * LANE, Drawing.WIDTH, STEP + 2 * LANE);
        for (int at = 0; at < steps.size(); at++) {
            step(LEFT + at * column, steps.get(at), at + 1 < steps.size());
        }
        support(STEP + 2 * LANE + (spares(steps) ? SPARED : 0));
    }

    private void support(double top) {
        drawing.left("small", 0, top + 46, "of all steps");
        double wide = (Drawing.WIDTH - LEFT) / Math.max(steps.size(), support.size());
        if (support.isEmpty()) {
            drawing.left("small", LEFT, top + 28, "no programme, and no other team");
        }
        for (int at = 0; at < support.size(); at++) {
            double x = LEFT + at * wide;
            Work work = support.get(at);
            drawing.left("s", x, top + 28, Figures.hours(work.hours()));
            drawing.rect("solid", x, top + 38, longest > 0 ? (wide - 24) * work.hours() / longest : 0, BAR);
            drawing.left("small", x, top + 68, Lettering.fit(work.activity(), wide - 16));
        }
    }

    private void step(double x, Step step, boolean goesOn) {
        drawing.rect("band80", x, 8, column - 24, STEP - 20);
        if (goesOn) {
            drawing.line("now", x + column - 22, 8 + (STEP - 20) / 2, x + column - 4, 8 + (STEP - 20) / 2);
            drawing.line("now", x + column - 9, 4 + (STEP - 20) / 2, x + column - 4, 8 + (STEP - 20) / 2);
            drawing.line("now", x + column - 9, 12 + (STEP - 20) / 2, x + column - 4, 8 + (STEP - 20) / 2);
        }
        drawing.left(
                step.bottleneck() ? "r" : "s",
                x + 10,
                28,
                Lettering.fit(step.name() + (step.bottleneck() ? ": bottleneck" : ""), column - 40));
        for (int line = 0; line < step.flow().size(); line++) {
            drawing.left(
                    "small", x + 10, 45 + 15 * line, Lettering.fit(step.flow().get(line), column - 36));
        }
        lane(x, STEP, step.front());
        lane(x, STEP + LANE, step.back());
        if (step.spared() >= 0.5) {
            drawing.left("small", x, STEP + 2 * LANE + 22, Lettering.fit(automation(step), column - 16));
        }
    }

    private void lane(double x, double top, List<Work> works) {
        double hours = sum(works);
        drawing.left("s", x, top + 28, hours > 0 ? Figures.hours(hours) : "–");
        drawing.rect("solid", x, top + 38, longest > 0 ? (column - 24) * hours / longest : 0, BAR);
        List<String> lines = lines(works);
        for (int line = 0; line < lines.size(); line++) {
            drawing.left("small", x, top + 68 + 16 * line, Lettering.fit(lines.get(line), column - 16));
        }
    }

    private static List<String> lines(List<Work> works) {
        List<Work> some = works.stream().filter(work -> work.hours() >= 0.5).toList();
        List<String> lines = new ArrayList<>();
        for (Work work : some.stream().limit(SHOWN).toList()) {
            lines.add(Figures.hours(work.hours()) + " " + work.activity());
        }
        int more = some.size() - SHOWN;
        if (more > 0) {
            lines.add(more == 1 ? "1 more activity" : Figures.count(more) + " more activities");
        }
        return lines;
    }

    private static boolean spares(List<Step> steps) {
        return steps.stream().anyMatch(step -> step.spared() >= 0.5);
    }

    private static String automation(Step step) {
        return step.spared() < 0.5 ? "" : "automation spares " + Figures.hours(step.spared());
    }

    private static String described(List<Step> steps, List<Work> support) {
        Stream<String> lanes = steps.stream()
                .map(step -> "%s: %s in front of the customer, %s behind."
                        .formatted(step.name(), Figures.hours(sum(step.front())), Figures.hours(sum(step.back()))));
        Stream<String> beneath = support.stream()
                .map(work -> "In support: %s, %s.".formatted(work.activity(), Figures.hours(work.hours())));
        return String.join(" ", Stream.concat(lanes, beneath).toList());
    }

    private static double sum(List<Work> works) {
        return works.stream().mapToDouble(Work::hours).sum();
    }

    private Table table() {
        return Table.of(
                "",
                List.of(
                        Column.text("Step"),
                        Column.text("Flow"),
                        Column.number("Front stage"),
                        Column.number("Back stage"),
                        Column.text("Support")),
                Stream.concat(
                                steps.stream().map(BlueprintChart::row),
                                support.stream().map(BlueprintChart::row))
                        .toList());
    }

    private static List<String> row(Step step) {
        return List.of(
                step.name(),
                String.join("; ", step.flow()),
                Figures.hours(sum(step.front())),
                Figures.hours(sum(step.back())),
                automation(step));
    }

    private static List<String> row(Work support) {
        return List.of("all steps", "", "", "", support.activity() + ", " + Figures.hours(support.hours()));
    }
}
