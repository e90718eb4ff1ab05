package io.headroom.report;

import io.headroom.engine.model.plan.Plan.Charter;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Labels;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.List;

/** Who does what: the charter, asked first since nothing moves hours more. */
final class CharterPart {
    private CharterPart() {}

    static Part of(Context context) {
        List<Charter> charter = context.plan().charter();
        if (charter.isEmpty()) {
            return new Part("charter", "Who does what", "No duty is named; all work counts here.", List.of());
        }
        Table table = Table.of(
                "",
                List.of(Column.text("Duty"), Column.text("Done by"), Column.number("Hours a year")),
                charter.stream()
                        .map(one -> List.of(
                                Labels.spelt(one.duty()),
                                one.role().map(context.labels()::of).orElse("others, outside this plan"),
                                Figures.decimal(one.yearly().inHours(), 0)))
                        .toList());
        return new Part(
                "charter",
                "Who does what",
                "The charter of the roles. Hours of duties that others do are in no headcount.",
                List.of(Grid.of(table)));
    }
}
