package io.headroom.report.words;

import io.headroom.engine.model.plan.Benchmark;
import io.headroom.report.words.Table.Column;
import java.util.List;
import java.util.Locale;

/** Point 6: the rules of thumb beside the plan, and why it differs from them. */
final class GuidepostPoint {
    private GuidepostPoint() {}

    static Point of(Wording wording) {
        List<Benchmark> benchmarks = wording.plan().benchmarks();
        if (benchmarks.isEmpty()) {
            return new Point(
                    6, "The guideposts beside it", "No rule of thumb fits what is known.", List.of(), List.of());
        }
        return new Point(
                6,
                "The guideposts beside it",
                "Rules of thumb, never an input, with the grade of their evidence. This plan says %s (%s)."
                        .formatted(
                                Figures.count(wording.plan().answer().required()),
                                Figures.range(
                                        wording.plan().answer().low(),
                                        wording.plan().answer().high())),
                List.of(table(benchmarks)),
                List.of("Why we differ: " + Sentence.stop(benchmarks.get(0).why())));
    }

    private static Table table(List<Benchmark> benchmarks) {
        return Table.of(
                "",
                List.of(
                        Column.text("Rule of thumb"),
                        Column.number("People"),
                        Column.text("What it counts"),
                        Column.text("Source"),
                        Column.text("Grade"),
                        Column.text("Why we differ")),
                benchmarks.stream()
                        .map(one -> List.of(
                                Sentence.start(one.label()),
                                Figures.range(one.low(), one.high()),
                                one.scope(),
                                one.date().isBlank() ? one.source() : one.source() + ", " + one.date(),
                                one.grade().name().toUpperCase(Locale.ROOT),
                                one.why()))
                        .toList());
    }
}
