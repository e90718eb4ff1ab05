package io.headroom.report.chart;

import io.headroom.engine.model.plan.Plan.Answer;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.List;

/** Equally likely futures as dots: filled where the people planned are enough, hollow where they are not. */
public final class FuturesChart {
    private static final double WIDTH = 420;
    private static final int MOST_COLUMNS = 13;
    private static final double DOT = 21;
    private static final double TALLEST = 190;

    private FuturesChart() {}

    /** Costs one pass over the futures. */
    public static Chart of(String key, Answer answer) {
        List<Pile> columns = columns(answer);
        int most = columns.stream().mapToInt(Pile::futures).max().orElse(1);
        double dot = Math.min(DOT, TALLEST / most);
        double floor = 34 + most * dot;
        Drawing drawing = new Drawing(
                key,
                WIDTH,
                floor + 32,
                "Twenty equally likely futures",
                "%s are enough in %d of %d; today’s %s in %d."
                        .formatted(
                                Figures.count(answer.required()),
                                answer.enough(),
                                answer.futures().size(),
                                Figures.people(answer.available()),
                                answer.enoughToday()));
        double wide = Math.min(46.5, (WIDTH - 16) / Math.max(1, columns.size()));
        double left = (WIDTH - wide * columns.size()) / 2;
        boolean crowded = columns.stream().anyMatch(one -> Lettering.width(one.label()) > wide - 4);
        double border = -1;
        for (int at = 0; at < columns.size(); at++) {
            Pile column = columns.get(at);
            double x = left + (at + 0.5) * wide;
            String style = column.high() <= answer.required() ? "enough" : "short";
            for (int future = 0; future < column.futures(); future++) {
                drawing.dot(style, x, floor - 14 - future * dot, dot * 0.4);
            }
            boolean ours = column.low() <= answer.required() && answer.required() <= column.high();
            if (ours) {
                border = x + wide / 2;
            }
            if (ours || !crowded || (at % 2 == 0 && !oursNear(columns, at, answer.required()))) {
                drawing.middle(ours ? "s" : "", x, floor + 20, column.label());
            }
        }
        drawing.line("base", 8, floor, WIDTH - 8, floor);
        if (border > 0) {
            drawing.line("dash", border, 12, border, floor);
            String said = Figures.count(answer.required()) + " are enough";
            if (border - 10 > Lettering.width(said)) {
                drawing.right("s h", border - 10, 20, said);
            } else {
                drawing.left("s h", border + 10, 20, Figures.count(answer.required()) + " are not enough");
            }
        }
        return new Chart(drawing.svg(), table(columns));
    }

    private static boolean oursNear(List<Pile> columns, int at, int required) {
        return columns.subList(Math.max(0, at - 1), Math.min(columns.size(), at + 2)).stream()
                .anyMatch(one -> one.low() <= required && required <= one.high());
    }

    /** Columns of equal width, one of which ends with the people planned. */
    private static List<Pile> columns(Answer answer) {
        int least = Math.min(
                answer.required(),
                answer.futures().stream().min(Integer::compare).orElse(answer.required()));
        int most = Math.max(
                answer.required(),
                answer.futures().stream().max(Integer::compare).orElse(answer.required()));
        int step = 1;
        while ((most - least) / step + 2 > MOST_COLUMNS) {
            step++;
        }
        int below = Math.floorDiv(answer.required() - least, step);
        List<Pile> columns = new ArrayList<>();
        for (int low = answer.required() - step * (below + 1) + 1; low <= most; low += step) {
            int from = low;
            int to = low + step - 1;
            int futures = (int) answer.futures().stream()
                    .filter(need -> from <= need && need <= to)
                    .count();
            columns.add(new Pile(from, to, futures));
        }
        return columns;
    }

    private static Table table(List<Pile> columns) {
        return Table.of(
                "Futures by people needed",
                List.of(Column.text("People needed"), Column.number("Futures of 20")),
                columns.stream()
                        .filter(column -> column.futures() > 0)
                        .map(column ->
                                List.of(Figures.range(column.low(), column.high()), Figures.count(column.futures())))
                        .toList());
    }

    /** Futures that need {@code low} to {@code high} people. */
    private record Pile(int low, int high, int futures) {
        String label() {
            return Figures.count(high);
        }
    }
}
