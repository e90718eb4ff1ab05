package io.headroom.report;

import io.headroom.engine.model.plan.AssumptionUse;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.List;
import java.util.Locale;

/** Every assumption and guess, where it comes from and what it moves. */
final class AssumptionPart {
    private AssumptionPart() {}

    static Part of(Context context) {
        List<AssumptionUse> all = context.plan().assumptions();
        long given = all.stream().filter(AssumptionUse::given).count();
        Table table = Table.of(
                "",
                List.of(
                        Column.text("What"),
                        Column.text("Value"),
                        Column.text("Source"),
                        Column.text("Given"),
                        Column.number("Moves people by"),
                        Column.text("Effect")),
                all.stream().map(one -> row(context, one)).toList());
        return new Part(
                "assumptions",
                "Assumptions",
                "%s taken for granted: %s given by you, %s by default or guess."
                        .formatted(
                                Figures.count(all.size()) + (all.size() == 1 ? " thing is" : " things are"),
                                Figures.count(given),
                                Figures.count(all.size() - given)),
                all.isEmpty() ? List.of() : List.of(Grid.small(table)));
    }

    private static List<String> row(Context context, AssumptionUse one) {
        return List.of(
                start(context.people().in(one.label())),
                one.value(),
                one.source(),
                one.given() ? "yes" : "no",
                one.people().isPresent() ? Figures.people(one.people().getAsDouble()) : Figures.NONE,
                context.people().in(one.effect()));
    }

    private static String start(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
