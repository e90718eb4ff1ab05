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
    private static final double SUPPORT = 44;
    private static final int SHOWN = 3;
    private static final double BAR = 10;

    private final List<Step> steps;
    private final Drawing drawing;
    private final double column;
    private final double longest;

    /**
     * A step of the customer.
     *
     * @param flow       how accounts flow through it, in short lines
     * @param front      what is done with the customer
     * @param back       what is done behind the line of visibility
     * @param support    what supports it, in words; empty where nothing does
     * @param bottleneck whether the pool that is short of hours spends most of them here
     */
    public record Step(
            String name, List<String> flow, List<Work> front, List<Work> back, String support, boolean bottleneck) {
        public Step {
            flow = List.copyOf(flow);
            front = List.copyOf(front);
            back = List.copyOf(back);
        }
    }

    /** An activity and its hours. */
    public record Work(String activity, double hours) {}

    private BlueprintChart(String key, List<Step> steps) {
        this.steps = steps;
        column = (Drawing.WIDTH - LEFT) / Math.max(1, steps.size());
        longest = steps.stream()
                .flatMap(step -> Stream.of(sum(step.front()), sum(step.back())))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        drawing = new Drawing(
                key, Drawing.WIDTH, STEP + 2 * LANE + SUPPORT + 8, "The service blueprint", described(steps));
    }

    /** The chart of some steps, in the order in which customers take them. */
    public static Chart of(String key, List<Step> steps) {
        BlueprintChart chart = new BlueprintChart(key, steps);
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
        drawing.left("", x, STEP + 2 * LANE + 28, Lettering.fit(step.support(), column - 16));
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

    private static String described(List<Step> steps) {
        return String.join(
                " ",
                steps.stream()
                        .map(step -> "%s: %s in front of the customer, %s behind."
                                .formatted(
                                        step.name(), Figures.hours(sum(step.front())), Figures.hours(sum(step.back()))))
                        .toList());
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
                steps.stream()
                        .map(step -> List.of(
                                step.name(),
                                String.join("; ", step.flow()),
                                Figures.hours(sum(step.front())),
                                Figures.hours(sum(step.back())),
                                step.support()))
                        .toList());
    }
}
