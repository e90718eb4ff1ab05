package io.headroom.report.words;

import io.headroom.engine.model.plan.Benchmark;
import io.headroom.engine.model.plan.Plan.Answer;
import io.headroom.engine.model.plan.Ratio;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Point 6: the rules of thumb beside the plan, and why it differs from them. */
final class GuidepostPoint {
    private GuidepostPoint() {}

    static Point of(Wording wording) {
        List<Benchmark> benchmarks = wording.plan().benchmarks();
        if (benchmarks.isEmpty()) {
            return new Point(
                    6, "The guideposts beside it", "No rule of thumb fits what is known.", List.of(), List.of());
        }
        Answer answer = wording.plan().answer();
        Optional<GlideWords> glide = wording.plan().glide().map(one -> new GlideWords(wording.plan(), one));
        List<String> notes = new ArrayList<>();
        notes.add("Why we differ: " + Sentence.stop(benchmarks.get(0).why()));
        glide.ifPresent(words -> notes.addAll(words.notes()));
        return new Point(
                6,
                "The guideposts beside it",
                "Rules of thumb, never an input, with the grade of their evidence. This plan says %s (%s)%s."
                        .formatted(
                                Figures.count(answer.required()),
                                Figures.range(answer.low(), answer.high()),
                                each(wording.plan()
                                        .ratios()
                                        .get(wording.plan().horizon().index(answer.month())))),
                Stream.concat(Stream.of(table(benchmarks)), glide.map(GlideWords::table).stream())
                        .toList(),
                notes);
    }

    /** What comes to each person: ", one for $8M and 50.7 accounts". */
    private static String each(Ratio ratio) {
        if (ratio.accountsPerPerson().isEmpty()) {
            return "";
        }
        String money = ratio.revenuePerPerson()
                .map(each -> Figures.money(each) + " and ")
                .orElse("");
        return ", one for each %s%s accounts"
                .formatted(money, Figures.decimal(ratio.accountsPerPerson().getAsDouble(), 1));
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
