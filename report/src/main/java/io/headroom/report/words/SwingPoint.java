package io.headroom.report.words;

import io.headroom.engine.model.plan.Sensitivity;
import io.headroom.report.words.Table.Column;
import java.util.List;

/** Point 5: the five assumptions that move headcount most. */
final class SwingPoint {
    private static final int SHOWN = 5;

    private SwingPoint() {}

    static Point of(Wording wording) {
        List<Sensitivity> most =
                wording.plan().sensitivity().stream().limit(SHOWN).toList();
        String sentence = most.isEmpty()
                ? "No assumption changes the need over its plausible range."
                : "Each assumption changed alone, over its plausible range. People before rounding; as planned %s."
                        .formatted(Figures.fixed(most.get(0).people(), 1));
        return new Point(
                5,
                "What moves the number most",
                sentence,
                most.isEmpty() ? List.of() : List.of(table(most)),
                List.of());
    }

    private static Table table(List<Sensitivity> most) {
        return Table.of(
                "",
                List.of(
                        Column.text("Assumption"),
                        Column.text("Kind"),
                        Column.text("From"),
                        Column.number("People"),
                        Column.text("To"),
                        Column.number("People"),
                        Column.number("Moves")),
                most.stream()
                        .map(one -> List.of(
                                Sentence.start(one.label()),
                                one.kind(),
                                one.low().meaning(),
                                Figures.fixed(one.low().people(), 1),
                                one.high().meaning(),
                                Figures.fixed(one.high().people(), 1),
                                Figures.fixed(one.swing(), 1)))
                        .toList());
    }
}
